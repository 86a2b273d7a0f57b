using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

public sealed class ModuleTests
{
    private const string MainFolder = "src/Pemasyarakatan.Vokasi";
    private const string TestingFolder = "src/Pemasyarakatan.Vokasi.Testing";

    private static readonly Architecture Compiled = new ArchLoader().LoadAssembly(Main).Build();

    public static TheoryData<string> EveryModule => [.. Modules];

    [Fact]
    public void Folders_OfTheLibrary_AreItsModules() => NoneMay(
        "A folder of the library is a module, or the composition of all",
        from path in Directory.EnumerateDirectories(Repository.PathTo("src", "Pemasyarakatan.Vokasi"))
        let name = Path.GetFileName(path)
        where name is not ("bin" or "obj" or Composition) && !Modules.Contains(name)
        select name);

    [Fact]
    public void Files_OfTheLibrary_HaveTheNamespaceOfTheirModule() => NoneMay(
        "A file has the namespace of its module; folders within a module have none of their own",
        from file in Repository.SourceFiles(MainFolder)
        from actual in NamespacesOf(file.Lines)
        where actual != NamespaceOf(FolderOf(file.Path)) && !(FolderOf(file.Path) == Composition && actual == "Microsoft.Extensions.DependencyInjection")
        select $"{file.Path}: {actual}");

    [Fact]
    public void Files_OfTheTestingPackage_HaveItsNamespace() => NoneMay(
        "A file of the testing package has its namespace",
        from file in Repository.SourceFiles(TestingFolder)
        from actual in NamespacesOf(file.Lines)
        where actual != Path.GetFileName(TestingFolder)
        select $"{file.Path}: {actual}");

    [Theory]
    [MemberData(nameof(EveryModule))]
    public void Module_AsCompiled_UsesOnlyTheModulesAboveIt(string module)
    {
        TypesShouldConjunction order = TypesOf(module).Should().NotDependOnAny(TypesOf([.. Modules[(Modules.IndexOf(module) + 1)..], Composition]));
        NoneMay(
            $"A module uses only the modules above it ({string.Join(" > ", Modules)})",
            from result in order.Evaluate(Compiled)
            where !result.Passed
            select result.Description);
    }

    [Fact]
    public void Modules_AsCompiled_HoldTypes() => NoneMay(
        "A module holds types, so that the order of the modules is tried on something",
        from module in Modules
        where !TypesOf(module).GetObjects(Compiled).Any()
        select module);

    // The words tell one selection of types from another: the architecture keeps what it has found under them.
    private static GivenTypesConjunction TypesOf(params string[] modules) =>
        Types().That().FollowCustomPredicate(type => ModuleOf(type) is { } module && modules.Contains(module), $"stand in {string.Join(", ", modules)}");

    // Foundation and Composition share the root namespace, so that the types of the latter are known by the names of their files.
    // The registry of reason codes stands there too, but is a private part of ReasonCode: it is in no module.
    private static string? ModuleOf(IType type) =>
        type.FullName == Registry ? null : IsComposition(type.FullName) ? Composition : Modules.FirstOrDefault(module => NamespaceOf(module) == type.Namespace?.FullName);

    private static readonly ImmutableArray<string> CompositionTypes =
    [
        .. from file in Repository.SourceFiles($"{MainFolder}/{Composition}")
           let name = Path.GetFileNameWithoutExtension(file.Path)
           where name != "ReasonCode.Registry"
           select $"{NamespacesOf(file.Lines).Single()}.{name}",
    ];

    private const string Registry = $"{RootNamespace}.ReasonCode+Registry";

    private static bool IsComposition(string type) => CompositionTypes.Any(name => type == name || type.StartsWith(name + "+", StringComparison.Ordinal));

    private static string FolderOf(string path) => path[(MainFolder.Length + 1)..].Split('/')[0];

    private static IEnumerable<string> NamespacesOf(string[] lines) =>
        lines.Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Select(line => line["namespace ".Length..].TrimEnd(';', ' '));
}
