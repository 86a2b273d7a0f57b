namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>What misuse comes to: an exception that names the argument at fault and says what was expected of it.</summary>
internal static class Misuse
{
    /// <summary>Requires that something is refused as misuse.</summary>
    /// <param name="act">What is not to be done.</param>
    /// <param name="argument">The name of the argument at fault.</param>
    /// <param name="expected">What the message says.</param>
    public static void Refused(Action act, string argument, string expected)
    {
        ArgumentException refusal = act.Should().Throw<ArgumentException>(expected).Which;
        refusal.ParamName.Should().Be(argument);
        refusal.Message.Should().Contain(expected);
    }
}
