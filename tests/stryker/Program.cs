using Pemasyarakatan.Vokasi.Tests;
using Xunit.MicrosoftTestingPlatform;

// dotnet-stryker does not pass a filter on to Microsoft.Testing.Platform (stryker-net issue 3843), so that the module is named by the environment.
string module = Environment.GetEnvironmentVariable("VOKASI_MODULE") ?? throw new InvalidOperationException("VOKASI_MODULE names no module.");
string tests = $"Pemasyarakatan.Vokasi.Tests.{module}";
return await TestPlatformTestFramework.RunAsync([.. args, "--filter-namespace", tests, $"{tests}.*"], SelfRegisteredExtensions.AddSelfRegisteredExtensions);
