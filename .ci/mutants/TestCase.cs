using System.Collections;
using System.Reflection;
using Xunit;
using Xunit.v3;

// A test with its arguments, called without a runner around it.
internal sealed record TestCase(string Name, Type Type, MethodInfo Method, object?[] Arguments)
{
    private const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    private static readonly Silence Output = new Silence();

    /// <summary>The tests of a namespace and of those below it, in an order that is the same in every process.</summary>
    public static List<TestCase> Of(string space) =>
    [
        .. from type in Assembly.Load("Pemasyarakatan.Vokasi.Tests").GetTypes()
           where type is { IsClass: true, IsAbstract: false, Namespace: { } own } && (own == space || own.StartsWith(space + ".", StringComparison.Ordinal))
           orderby type.FullName
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OrderBy(method => method.MetadataToken)
           from test in Cases(type, method)
           select test,
    ];

    /// <summary>Runs the test: null where it passes, else what it threw.</summary>
    public string? Fault()
    {
        object? instance = null;
        try
        {
            instance = Method.IsStatic ? null : Made();
            if (Method.Invoke(instance, Arguments) is Task task)
                task.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception fault)
        {
            return (fault is TargetInvocationException { InnerException: { } own } ? own : fault).GetType().Name;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private object Made()
    {
        ConstructorInfo constructor = Type.GetConstructors()[0];
        return constructor.Invoke(constructor.GetParameters().Length == 0 ? [] : [Output]);
    }

    private static IEnumerable<TestCase> Cases(Type type, MethodInfo method)
    {
        string name = $"{type.Name}.{method.Name}";
        if (!method.IsDefined(typeof(TheoryAttribute)))
            return method.IsDefined(typeof(FactAttribute)) ? [new(name, type, method, [])] : [];
        return method.GetCustomAttributes().OfType<IDataAttribute>().SelectMany(data => Rows(data, type)).Select((row, number) => new TestCase($"{name}#{number}", type, method, Fitting(row, method.GetParameters())));
    }

    private static IEnumerable<object?[]> Rows(IDataAttribute data, Type type)
    {
        if (data is InlineDataAttribute inline)
            return [inline.Data];
        var member = (MemberDataAttribute)data;
        Type where = member.MemberType ?? type;
        object rows = where.GetProperty(member.MemberName, Anywhere)?.GetValue(null) ?? where.GetField(member.MemberName, Anywhere)?.GetValue(null) ?? where.GetMethod(member.MemberName, Anywhere)!.Invoke(null, member.Arguments)!;
        return ((IEnumerable)rows).Cast<object>().Select(row => row as object?[] ?? ((ITheoryDataRow)row).GetData());
    }

    // As the framework of the tests does it: lists of the last parameter, defaults, and conversions.
    private static object?[] Fitting(object?[] row, ParameterInfo[] parameters)
    {
        if (parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute)) && !(row.Length == parameters.Length && (row[^1] is null || last.ParameterType.IsInstanceOfType(row[^1]))))
        {
            Array rest = Array.CreateInstance(last.ParameterType.GetElementType()!, row.Length - parameters.Length + 1);
            Array.Copy(row, parameters.Length - 1, rest, 0, rest.Length);
            row = [.. row[..(parameters.Length - 1)], rest];
        }

        return [.. parameters.Select((parameter, i) => i < row.Length ? Converted(row[i], parameter.ParameterType) : parameter.DefaultValue)];
    }

    private static object? Converted(object? value, Type to)
    {
        Type target = Nullable.GetUnderlyingType(to) ?? to;
        if (value is null || target.IsInstanceOfType(value))
            return value;
        MethodInfo? conversion = target.GetMethods().Concat(value.GetType().GetMethods())
            .FirstOrDefault(each => each.Name == "op_Implicit" && each.ReturnType == target && each.GetParameters()[0].ParameterType.IsInstanceOfType(value));
        return conversion is not null ? conversion.Invoke(null, [value])
            : value is IConvertible && !target.IsEnum ? Convert.ChangeType(value, target, System.Globalization.CultureInfo.InvariantCulture)
            : value;
    }
}
