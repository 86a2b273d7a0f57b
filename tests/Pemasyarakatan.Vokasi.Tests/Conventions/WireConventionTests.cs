using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Selection;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

/// <summary>What every type of the wire format keeps to.</summary>
public sealed class WireConventionTests
{
    private static readonly string[] EnvelopeMembers = ["value", "none", "defective", "absent", "asOf"];

    // A base of several kinds is written as one of them: their contracts stand for it, those of internal kinds too.
    private static ImmutableArray<JsonTypeInfo> Objects { get; } =
    [
        .. from type in PublicTypes
           where !type.ContainsGenericParameters && VokasiJson.Options.TryGetTypeInfo(type, out JsonTypeInfo? known) && known.Kind == JsonTypeInfoKind.Object
           from kind in VokasiJson.Options.GetTypeInfo(type).PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [type]
           select VokasiJson.Options.GetTypeInfo(kind),
    ];

    [Fact]
    public void Objects_OfTheWire_AreKnown() =>
        Objects.Select(info => info.Type).Should().Contain([typeof(Agreement), typeof(Inmate), typeof(IntakeCommand.AllocateCommand)]).And.NotContain(typeof(IntakeCommand));

    [Fact]
    public void Members_ThatAreWritten_AreParametersOfTheConstructor() => NoneMay(
        "What is written is read: each member of the wire is a parameter of the constructor, or ignored",
        from info in Objects
        where !info.Type.IsAbstract // its members are read by the constructors of its kinds
        from member in info.Properties
        where member.Get is not null && member.AssociatedParameter is null
        select $"{info.Type.FullName}.{member.Name}");

    [Fact]
    public void Objects_OnRecord_AreNoEnvelopes() => NoneMay(
        "An object that may be on record requires a member beside those of the envelope (value, none, defective, absent, asOf): it would be read as one",
        from info in Objects
        from member in info.Properties
        where RecordedTypeOf(member.PropertyType) is { } held
            && VokasiJson.Options.TryGetTypeInfo(held, out JsonTypeInfo? inner)
            && inner.Kind == JsonTypeInfoKind.Object
            && inner.Properties.Any(part => EnvelopeMembers.Contains(part.Name))
            && inner.Properties.Where(part => part.AssociatedParameter is { HasDefaultValue: false }).All(part => EnvelopeMembers.Contains(part.Name))
        select $"{info.Type.FullName}.{member.Name}");

    [Fact]
    public void Members_OnRecord_HaveAContractForTheirValue() => NoneMay(
        "What may be on record is read and written by its own contract, which the context must name",
        from info in Objects
        from member in info.Properties
        where RecordedTypeOf(member.PropertyType) is { } held && !VokasiJson.Options.TryGetTypeInfo(held, out _)
        select $"{info.Type.FullName}.{member.Name}");

    [Fact]
    public void Members_OptionalInTheConstructor_AreOptionalOnlyByDefault() => NoneMay(
        "An optional member's default is that of its type, so that an absent member and the default are one",
        from info in Objects
        from constructor in info.Type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        from parameter in constructor.GetParameters()
        where parameter.HasDefaultValue && parameter.DefaultValue is { } value && !(value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())))
        select $"{info.Type.FullName}({parameter.Name})");

    [Fact]
    public void Names_OfMembers_AreLowerCamelCase() => NoneMay(
        "The wire is in lower camel case",
        from info in Objects
        from member in info.Properties
        where member.Name != JsonNamingPolicy.CamelCase.ConvertName(member.Name)
        select $"{info.Type.FullName}.{member.Name}");

    private static Type? RecordedTypeOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Recorded<>) ? type.GetGenericArguments()[0] : null;
}
