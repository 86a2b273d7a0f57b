using Pemasyarakatan.Vokasi.Benchmarks.Measuring;

namespace Pemasyarakatan.Vokasi.Tests.Benchmarks;

public sealed class JudgeTests
{
    private const double Target = 2;

    private static readonly Spread Held = new(1.5, 2, 2.5);
    private static readonly Spread Missed = new(2.001, 2.5, 3);
    private static readonly Spread Noisy = new(2, 2.001, 3);

    [Theory]
    [InlineData(1.5, 1.999, nameof(LineVerdict.Held))]
    [InlineData(1.5, 2, nameof(LineVerdict.Held))]
    [InlineData(1.5, 2.001, nameof(LineVerdict.TooNoisy))]
    [InlineData(1.999, 2.001, nameof(LineVerdict.TooNoisy))]
    [InlineData(2, 2.001, nameof(LineVerdict.TooNoisy))]
    [InlineData(2.001, 2.001, nameof(LineVerdict.Missed))]
    public void Verdict_OneAttempt_IsDecidedByMedianThenLowerQuartile(double lower, double median, string verdict) =>
        Judge.Verdict([new Spread(lower, median, 9)], Target).ToString().Should().Be(verdict);

    [Fact]
    public void Verdict_OneAttemptHeld_IsHeldWhateverTheOthersSay() =>
        Judge.Verdict([Missed, Noisy, Held, Missed], Target).Should().Be(LineVerdict.Held);

    [Fact]
    public void Verdict_EveryAttemptMissed_IsMissed() =>
        Judge.Verdict([.. Enumerable.Repeat(Missed, Judge.MostAttempts)], Target).Should().Be(LineVerdict.Missed);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public void Verdict_OneAttemptNotMissed_IsTooNoisy(int place)
    {
        Spread[] attempts = [.. Enumerable.Repeat(Missed, Judge.MostAttempts)];
        attempts[place] = Noisy;
        Judge.Verdict(attempts, Target).Should().Be(LineVerdict.TooNoisy);
    }

    [Fact]
    public void Verdict_NoAttempts_IsMisuse() => ((Action)(() => Judge.Verdict([], Target))).Should().Throw<ArgumentException>().WithParameterName("attempts");

    [Theory]
    [InlineData(99, nameof(LineVerdict.Held))]
    [InlineData(100, nameof(LineVerdict.Held))]
    [InlineData(101, nameof(LineVerdict.Missed))]
    public void Verdict_Bytes_AreHeldUpToTheirLimit(double bytes, string verdict) => Judge.Verdict(bytes, limit: 100).ToString().Should().Be(verdict);

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(7, false)]
    public void NeedsAnotherAttempt_NoneHeldSoFar_UntilTheMostAreMade(int made, bool needed)
    {
        Judge.NeedsAnotherAttempt([.. Enumerable.Repeat(Missed, made)], Target).Should().Be(needed);
        Judge.NeedsAnotherAttempt([.. Enumerable.Repeat(Noisy, made)], Target).Should().Be(needed);
    }

    [Fact]
    public void NeedsAnotherAttempt_OneHeld_IsEnough()
    {
        Judge.NeedsAnotherAttempt([Held], Target).Should().BeFalse();
        Judge.NeedsAnotherAttempt([Missed, Held], Target).Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0, nameof(LineVerdict.NoTarget), nameof(LineVerdict.Held), nameof(LineVerdict.TooNoisy))]
    [InlineData(1, nameof(LineVerdict.Held), nameof(LineVerdict.Missed), nameof(LineVerdict.TooNoisy))]
    public void ExitCode_IsOneForAMissAlone(int code, params string[] verdicts) => Judge.ExitCode(verdicts.Select(Enum.Parse<LineVerdict>)).Should().Be(code);
}
