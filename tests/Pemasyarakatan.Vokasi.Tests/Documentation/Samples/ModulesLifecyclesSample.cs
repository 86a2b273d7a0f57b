using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Enrolments;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesLifecyclesSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        Lifecycle<EnrolmentState, EnrolmentTrigger> life = Enrolment.Lifecycle;
        Console.WriteLine($"a provider may, in training: {string.Join(", ", life.PermittedTriggers(EnrolmentState.InTraining, Actor.TrainingProvider))}");
        Transition<EnrolmentState, EnrolmentTrigger> complete = life.Find(EnrolmentState.InTraining, EnrolmentTrigger.Complete)!;
        Console.WriteLine($"to complete leads to {complete.To}, is for {string.Join(", ", complete.Actors)} and demands {string.Join(", ", complete.Guards)}");
        Console.WriteLine($"final: {string.Join(", ", life.FinalStates)}; Completed is final: {life.IsFinal(EnrolmentState.Completed)}");

        foreach (Outcome<AgreementState> move in new[]
        {
            Agreement.Lifecycle.Fire(AgreementState.Drafting, AgreementTrigger.Sign, Actor.Partner),
            Agreement.Lifecycle.Fire(AgreementState.Drafting, AgreementTrigger.Sign, Actor.Applicant),
            Agreement.Lifecycle.Fire(AgreementState.Terminated, AgreementTrigger.Resume, Actor.FacilityHead),
        })
            Console.WriteLine(move.TryGetValue(out AgreementState next) ? next : move.Refusals[0].ToText(new("en")));
        //// ends
        return Console.ToString();
    }
}
