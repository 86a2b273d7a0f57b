using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi.Tests.PublicApi;

/// <summary>Members as C# declares them; names of parameters are part of the surface.</summary>
internal static class MemberPrinter
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}new({Parameters(constructor.GetParameters())})",
        MethodInfo method => Method(method),
        PropertyInfo property => Property(property),
        FieldInfo field => $"{(field.IsLiteral ? "const" : field.IsStatic ? "static readonly" : "field")} {TypePrinter.Print(field.FieldType, Nullability.Create(field))} {field.Name}",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Method(MethodInfo method)
    {
        string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        string constraints = method.IsGenericMethod ? TypePrinter.Constraints(method.GetGenericArguments()) : "";
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method)}{Modifiers(method)}{Return(method)} {method.Name}{arguments}({extension}{Parameters(method.GetParameters())}){constraints}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetAccessors(nonPublic: true)[0];
        string name = property.GetIndexParameters() is { Length: > 0 } parameters ? $"this[{Parameters(parameters)}]" : property.Name;
        string set = property.SetMethod is not { IsPublic: true } setter ? "" : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return $"{Access(accessor)}{Modifiers(accessor)}{TypePrinter.Print(property.PropertyType, Nullability.Create(property))} {name} {{ get;{set} }}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
            return "static ";
        if (method.DeclaringType!.IsInterface)
            return "";
        if (method.GetBaseDefinition() != method)
            return "override ";
        return method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false } ? "virtual " : "";
    }

    private static string Return(MethodInfo method)
    {
        string reference = !method.ReturnType.IsByRef ? "" : method.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? "ref readonly " : "ref ";
        return reference + TypePrinter.Print(method.ReturnType, Nullability.Create(method.ReturnParameter));
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string mode = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        string optional = parameter.IsOptional ? " = " + (Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default") : "";
        return $"{mode}{TypePrinter.Print(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{optional}";
    }
}
