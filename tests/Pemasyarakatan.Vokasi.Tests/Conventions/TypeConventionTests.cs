using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

public sealed class TypeConventionTests
{
    // Input records of optional arguments that stand each for itself: the one place for init, since no rule ties two of them together.
    private static readonly Type[] InputRecords = [typeof(PopulationOptions), typeof(RegisterDirt)];

    // A converter with a format of its own derives from this.
    private static readonly Type[] IntendedBases = [typeof(TextJsonConverter<>)];

    [Fact]
    public void Assemblies_LookedAt_HoldTypes() =>
        PublicTypesOf(Main).Should().HaveCountGreaterThan(20);

    [Fact]
    public void Classes_Public_AreSealedStaticOrAbstract() => NoneMay(
        "A public class is sealed, static or an abstract base",
        from type in PublicTypes
        where type.IsClass && !type.IsSealed && !type.IsAbstract && !IntendedBases.Contains(type)
        select Name(type));

    [Fact]
    public void Structs_Public_AreReadonly() => NoneMay(
        "A public struct is readonly, but for the enumerator of one, which moves",
        PublicStructs.Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute)) && !IsEnumerator(type)).Select(Name));

    [Fact]
    public void Properties_Visible_HaveNoSetters() => NoneMay(
        "A property has no setter, init included: a change is a named method that returns the new value",
        from type in PublicTypes
        from property in VisibleMembers(type).OfType<PropertyInfo>()
        where property.SetMethod is { IsPrivate: false, IsAssembly: false, IsFamilyAndAssembly: false } set
            && !(InputRecords.Contains(type) && set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        select Name(property));

    [Fact]
    public void Fields_Visible_AreConstants() => NoneMay(
        "No visible fields but constants",
        from type in PublicTypes
        from field in VisibleMembers(type).OfType<FieldInfo>()
        where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select Name(field));

    [Fact]
    public void Members_Visible_AreNotAsynchronous() => NoneMay(
        "The library does nothing asynchronously",
        from type in PublicTypes
        from member in VisibleMembers(type)
        from part in SignatureOf(member)
        where part == typeof(Task) || part == typeof(Task<>) || part == typeof(ValueTask) || part == typeof(ValueTask<>) || part == typeof(IAsyncEnumerable<>)
        select Name(member));

    [Fact]
    public void Members_Visible_NameNoBclDates()
    {
        Type[] dates = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(TimeZoneInfo), typeof(TimeProvider)];
        NoneMay(
            "Time is NodaTime's alone",
            from type in PublicTypes
            from member in VisibleMembers(type)
            from part in SignatureOf(member)
            where dates.Contains(part)
            select $"{Name(member)} names {part.Name}");
    }

    [Fact]
    public void Methods_Visible_HaveNoOptionalParameters() => NoneMay(
        "Only constructors have optional parameters: on a method they are overloads",
        from type in PublicTypes
        from method in VisibleMethods(type)
        from parameter in method.GetParameters()
        where parameter.IsOptional
        select $"{Name(method)}({parameter.Name})");

    [Fact]
    public void TextTypes_Formattable_AreParsableAndTheReverse() => NoneMay(
        "ISpanFormattable and ISpanParsable go together",
        from type in PublicTypes
        where !type.IsInterface
        let formats = type.IsAssignableTo(typeof(ISpanFormattable)) && !type.IsEnum
        let parses = Implements(type, typeof(ISpanParsable<>))
        where formats != parses
        select Name(type));

    [Fact]
    public void TextTypes_Parsable_BearAConverter() => NoneMay(
        "A type that reads as text bears its JSON converter",
        from type in PublicTypes
        where Implements(type, typeof(ISpanParsable<>)) && !type.IsDefined(typeof(JsonConverterAttribute), inherit: false)
        select Name(type));

    [Fact]
    public void Converters_NamedByAnAttribute_ArePublic() => NoneMay(
        "A JSON converter that an attribute names is public, so that a consumer's generated contracts can use it; what a factory makes need not be",
        from type in PublicTypes
        from bearer in VisibleMembers(type).Prepend(type)
        let converter = bearer.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType
        where converter is { IsVisible: false }
        select $"{Name(bearer)} by {converter.Name}");

    [Fact]
    public void Enums_CountFromZeroWithoutGaps() => NoneMay(
        "An enum is an int counted from 0 without gaps (KKNI levels from 1 to 9)",
        from type in PublicEnums
        let first = type == typeof(KkniLevel) ? 1 : 0
        let values = Enum.GetValuesAsUnderlyingType(type)
        where Enum.GetUnderlyingType(type) != typeof(int) || !values.Cast<object>().Select(Convert.ToInt64).SequenceEqual(Enumerable.Range(first, values.Length).Select(n => (long)n))
        select Name(type));

    [Fact]
    public void Enums_BearAConverter() => NoneMay(
        "An enum bears CamelCaseEnumConverter (a KKNI level is its number)",
        from type in PublicEnums
        let converter = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType
        where converter != (type == typeof(KkniLevel) ? typeof(KkniLevelJsonConverter) : typeof(CamelCaseEnumConverter<>).MakeGenericType(type))
        select Name(type));

    [Fact]
    public void EquatableTypes_HaveOperators() => NoneMay(
        "What is IEquatable of itself has the operators == and !=, and a struct is IEquatable",
        from type in PublicTypes
        where !type.IsInterface && !type.IsEnum && !type.IsByRefLike && !IsEnumerator(type)
        let equatable = Implements(type, typeof(IEquatable<>))
        where (type.IsValueType && !equatable) || (equatable && (type.GetMethod("op_Equality") is null || type.GetMethod("op_Inequality") is null))
        select Name(type));

    [Fact]
    public void Records_HoldingASequence_SayWhatTheyAre() => NoneMay(
        "A record that holds an ImmutableArray has a ToString of its own: a list prints as the name of its type",
        from type in PublicTypes
        where IsRecord(type) && !type.IsAbstract && type.GetProperties().Any(property => property.PropertyType is { IsGenericType: true } held && held.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && property.GetMethod is { IsStatic: false })
        where type.GetMethod("ToString", [])!.DeclaringType is { } declaring && (declaring != type || IsCompilerGenerated(type.GetMethod("ToString", [])!))
        select Name(type));

    [Fact]
    public void Records_HoldingASequence_CompareBySequence() => NoneMay(
        "A record that holds an ImmutableArray overrides Equals and GetHashCode",
        from type in PublicTypes
        where IsRecord(type) && type.GetProperties().Any(property => property.PropertyType is { IsGenericType: true } held && held.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && property.GetMethod is { IsStatic: false })
        where IsCompilerGenerated(type.GetMethod("Equals", [type])!) || IsCompilerGenerated(type.GetMethod("GetHashCode")!)
        select Name(type));

    [Fact]
    public void Types_Public_AreNamedAsNoModule() => NoneMay(
        "No type bears the name of a module",
        PublicTypes.Where(type => Modules.Contains(type.Name.Split('`')[0]) || type.Name is "Vokasi" or "Testing" or Composition).Select(Name));

    [Theory]
    [InlineData("Pemasyarakatan.Vokasi")]
    [InlineData("Pemasyarakatan.Vokasi.Testing")]
    public void Usings_OfThePackage_OpenEveryNamespaceWithPublicTypes(string package)
    {
        XDocument props = XDocument.Load(Repository.PathTo("src", package, $"{package}.props"));
        props.Descendants("Using").Select(each => each.Attribute("Include")!.Value).Where(name => name != "NodaTime")
            .Should().BeEquivalentTo(PublicTypesOf(Assembly.Load(package)).Select(type => type.Namespace!).Where(name => name != "Microsoft.Extensions.DependencyInjection").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TextCodes_Public_ReadATextAlone() => NoneMay(
        "What is ISpanParsable of itself has a Parse of one text, without a culture that it does not heed",
        from type in PublicTypes
        where Implements(type, typeof(ISpanParsable<>)) && type.GetMethod("Parse", [typeof(string)]) is null
        select Name(type));

    [Fact]
    public void Exceptions_OfTheirOwn_AreNone() => NoneMay(
        "Refusals are data: the library brings no exception types, but for the one by which a test fails",
        PublicTypes.Where(type => type.IsAssignableTo(typeof(Exception)) && type != typeof(VokasiAssertionException)).Select(Name));

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == definition && IsSelf(face.GetGenericArguments()[0], type));

    private static bool IsEnumerator(Type type) => type.IsValueType && typeof(System.Collections.IEnumerator).IsAssignableFrom(type);

    private static bool IsSelf(Type argument, Type type) =>
        argument == type || (argument.IsGenericType && type.IsGenericTypeDefinition && argument.GetGenericTypeDefinition() == type);
}
