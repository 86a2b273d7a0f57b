using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

/// <summary>What the convention tests look at: both assemblies, their public types and members.</summary>
internal static class Library
{
    /// <summary>The modules in their order; a module uses only those above it. A module is a folder of the library; the one called Foundation holds the root namespace.</summary>
    public static readonly ImmutableArray<string> Modules =
        ["Foundation", "Training", "Agreements", "Applicants", "Eligibility", "Screening", "Selection", "Enrolments", "Certification", "Figures"];

    /// <summary>The folder that sees every module: dependency injection, the JSON context, the registry of reason codes.</summary>
    public const string Composition = "Composition";

    public const string RootNamespace = "Pemasyarakatan.Vokasi";

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Main { get; } = typeof(VokasiJson).Assembly;

    public static Assembly TestingPackage { get; } = Assembly.Load("Pemasyarakatan.Vokasi.Testing");

    public static ImmutableArray<Type> PublicTypes { get; } = [.. PublicTypesOf(Main), .. PublicTypesOf(TestingPackage)];

    public static ImmutableArray<Type> PublicStructs { get; } = [.. PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })];

    public static ImmutableArray<Type> PublicEnums { get; } = [.. PublicTypes.Where(type => type.IsEnum)];

    public static IEnumerable<Type> PublicTypesOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>The public and protected members that a type declares, accessors left out.</summary>
    public static IEnumerable<MemberInfo> VisibleMembers(Type type) =>
        type.GetMembers(Declared).Where(member => member is not Type && IsVisible(member) && !member.Name.Contains('<', StringComparison.Ordinal));

    public static IEnumerable<MethodInfo> VisibleMethods(Type type) => VisibleMembers(type).OfType<MethodInfo>();

    /// <summary>Every type that the signature of a member names, taken apart to its generic arguments.</summary>
    public static IEnumerable<Type> SignatureOf(MemberInfo member)
    {
        IEnumerable<Type> types = member switch
        {
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            PropertyInfo property => property.GetIndexParameters().Select(parameter => parameter.ParameterType).Append(property.PropertyType),
            FieldInfo field => [field.FieldType],
            EventInfo happening => [happening.EventHandlerType!],
            _ => [],
        };
        return types.SelectMany(Parts);
    }

    public static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.IsGenericTypeDefinition ? type : type.GetGenericTypeDefinition())
            : [type];
    }

    public static string Name(MemberInfo member) => member is Type type ? type.FullName! : $"{member.DeclaringType!.FullName}.{member.Name}";

    /// <summary>The namespace of a module's types.</summary>
    public static string NamespaceOf(string module) => module is "Foundation" or Composition ? RootNamespace : $"{RootNamespace}.{module}";

    /// <summary>The module of a public type, by its namespace.</summary>
    public static string ModuleOf(Type type) => Modules.FirstOrDefault(module => NamespaceOf(module) == type.Namespace) ?? Composition;

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    public static bool IsCompilerGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>Fails and names every offender.</summary>
    public static void NoneMay(string rule, IEnumerable<string> offenders)
    {
        string[] found = [.. offenders];
        if (found.Length > 0)
            Assert.Fail($"{rule}:{Environment.NewLine}{string.Join(Environment.NewLine, found.Select(offender => "  " + offender))}");
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo method => IsVisible(method) && !IsAccessor(method),
        MethodBase constructor => IsVisible(constructor),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo happening => IsVisible(happening.AddMethod!),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
