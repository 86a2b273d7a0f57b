using System.Linq.Expressions;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Peers;

/// <summary>The ten criteria as ten rules of NRules, each of which fires for whoever fails it.</summary>
/// <remarks>All people are put into one session, so that making the session is paid for once.</remarks>
internal sealed class NRulesPolicy
{
    private readonly ISessionFactory _factory = Compile();

    public long CountEligible(IReadOnlyCollection<Person> people)
    {
        Failures failures = new();
        ISession session = _factory.CreateSession();
        session.Insert(failures);
        session.InsertAll(people);
        session.Fire();
        return people.Count - failures.People;
    }

    private static ISessionFactory Compile()
    {
        RuleRepository repository = new();
        repository.Load(load => load.NestedTypes().PrivateTypes().From(
            typeof(Status), typeof(Conduct), typeof(RiskLevel), typeof(Stay), typeof(Adult), typeof(Home), typeof(Health), typeof(Schooling), typeof(Tpp), typeof(Served)));
        return repository.Compile();
    }

    public sealed class Failures
    {
        private readonly Dictionary<Person, List<string>> _codes = [];

        public int People => _codes.Count;

        public void Add(Person person, string code)
        {
            if (_codes.TryGetValue(person, out List<string>? codes))
                codes.Add(code);
            else
                _codes.Add(person, [code]);
        }
    }

    public abstract class Criterion(string code, Expression<Func<Person, bool>> isMet) : Rule
    {
        public override void Define()
        {
            Person person = null!;
            Failures failures = null!;
            string failed = code;
            Expression<Func<Person, bool>> isFailed = Expression.Lambda<Func<Person, bool>>(Expression.Not(isMet.Body), isMet.Parameters);
            When().Match(() => failures).Match(() => person, isFailed);
            Then().Do(_ => failures.Add(person, failed));
        }
    }

    public sealed class Status() : Criterion("status", person => person.Custody == Custody.Narapidana);

    public sealed class Conduct() : Criterion("conduct", person => person.NoSeriousViolation || person.LatestSeriousViolation < Limits.Instance.CleanSince);

    public sealed class RiskLevel() : Criterion("risk", person => person.Risk <= Risk.Medium && person.RiskAssessedOn >= Limits.Instance.RiskFrom);

    public sealed class Stay() : Criterion("stay", person => person.ExpectedRelease >= Limits.Instance.TrainingEnd);

    public sealed class Adult() : Criterion("adult", person => person.BirthDate <= Limits.Instance.BornBy);

    public sealed class Home() : Criterion("home", person => person.Domicile == 1271);

    public sealed class Health() : Criterion("health", person => person.Healthy == true && person.ExaminedOn >= Limits.Instance.HealthFrom);

    public sealed class Schooling() : Criterion("schooling", person => person.EducationRank >= 1);

    public sealed class Tpp() : Criterion("tpp", person => person.Recommended == true && person.RecommendedOn >= Limits.Instance.RecommendedFrom);

    public sealed class Served() : Criterion("served", person => person.OneThird <= Limits.Instance.Decision);
}
