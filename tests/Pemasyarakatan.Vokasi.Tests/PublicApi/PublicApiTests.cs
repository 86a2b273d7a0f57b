using System.Reflection;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.PublicApi;

public sealed class PublicApiTests
{
    private const int MostInMain = 150;
    private const int MostInTesting = 15;

    [Fact]
    public void Surface_OfTheLibrary_IsAsApproved() => Hold(Library.Main, MostInMain);

    [Fact]
    public void Surface_OfTheTestingPackage_IsAsApproved() => Hold(Library.TestingPackage, MostInTesting);

    [Fact]
    public void Types_OfTheLibrary_AreFew() => Library.PublicTypesOf(Library.Main).Count().Should().BeLessThanOrEqualTo(MostInMain);

    [Fact]
    public void Types_OfTheTestingPackage_AreFew() => Library.PublicTypesOf(Library.TestingPackage).Count().Should().BeLessThanOrEqualTo(MostInTesting);

    private static void Hold(Assembly assembly, int most) => Repository.HoldApproved(
        PublicApiPrinter.Print(assembly, most), "tests", "Pemasyarakatan.Vokasi.Tests", "PublicApi", $"{assembly.GetName().Name}.approved.txt");
}
