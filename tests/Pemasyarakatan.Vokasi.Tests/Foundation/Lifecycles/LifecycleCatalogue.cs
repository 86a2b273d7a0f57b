using System.Reflection;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>Every lifecycle that the library declares: the public static properties of type <c>Lifecycle</c>.</summary>
internal static class LifecycleCatalogue
{
    public static ImmutableArray<DeclaredLifecycle> All { get; } =
    [
        .. from type in Library.PublicTypes
           where !type.ContainsGenericParameters
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Lifecycle<,>)
           select Of(property.GetValue(null)!),
    ];

    private static DeclaredLifecycle Of(object definition) => (DeclaredLifecycle)Activator.CreateInstance(
        typeof(DeclaredLifecycle<,>).MakeGenericType(definition.GetType().GetGenericArguments()), definition)!;
}
