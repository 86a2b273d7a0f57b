using System.Reflection;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.PublicApi;

public sealed class PublicApiTests
{
    private const int MostInMain = 165;
    private const int MostInTesting = 15;

    [Fact]
    public void Surface_OfTheLibrary_IsAsApproved() => Hold(Library.Main, MostInMain);

    [Fact]
    public void Surface_OfTheTestingPackage_IsAsApproved() => Hold(Library.TestingPackage, MostInTesting);

    private static void Hold(Assembly assembly, int most) => Repository.HoldApproved(
        PublicApiPrinter.Print(assembly, most), "tests", "Pemasyarakatan.Vokasi.Tests", "PublicApi", $"{assembly.GetName().Name}.approved.txt");
}
