using System.Reflection;
using System.Runtime.CompilerServices;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.PublicApi;

/// <summary>Types as C# writes them, with nullability where it is known.</summary>
internal static class TypePrinter
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(double)] = "double", [typeof(float)] = "float", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    public static string Declaration(Type type)
    {
        string[] bases = [.. BaseClass(type), .. type.GetInterfaces().Where(face => face.IsVisible).Select(face => Print(face)).Order(StringComparer.Ordinal)];
        string inherited = type.IsEnum || bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
        return $"{Kind(type)} {type.Namespace}.{Print(type)}{inherited}{Constraints(type.GetGenericArguments())}";
    }

    public static string Print(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
            return Print(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Print(underlying) + "?";
        string mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        if (type.IsArray)
            return $"{Print(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        return Name(type, nullability) + mark;
    }

    public static string Constraints(Type[] arguments) =>
        string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(Constraint));

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        string outer = type is { IsNested: true, IsGenericParameter: false } ? Print(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType)
            return outer + type.Name;
        Type[] arguments = type.GetGenericArguments();
        NullabilityInfo[] parts = nullability?.GenericTypeArguments is { } known && known.Length == arguments.Length ? known : [];
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select((argument, i) => Print(argument, parts.ElementAtOrDefault(i))))}>";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        string record = Library.IsRecord(type) ? "record" : "class";
        if (type.IsValueType)
            return $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}struct";
        return type switch
        {
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsSealed: true } => "sealed " + record,
            { IsAbstract: true } => "abstract " + record,
            _ => record,
        };
    }

    private static IEnumerable<string> BaseClass(Type type) =>
        type is { IsClass: true, BaseType: { } parent } && parent != typeof(object) ? [Print(parent)] : [];

    private static string Constraint(Type argument)
    {
        GenericParameterAttributes flags = argument.GenericParameterAttributes;
        List<string> words = [];
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            words.Add("struct");
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            words.Add("class");
        words.AddRange(argument.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(constraint => Print(constraint)));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !words.Contains("struct"))
            words.Add("new()");
        return words.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", words)}";
    }
}
