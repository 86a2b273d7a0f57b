using System.Reflection;
using System.Reflection.Emit;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

/// <summary>The default of a public struct is a legal value, or every member refuses it clearly.</summary>
public sealed class DefaultStructTests
{
    private static readonly string[] OfEquality = ["Equals", "GetHashCode", "op_Equality", "op_Inequality"];
    private static readonly Type[] Fillings = [typeof(string), typeof(int), typeof(Vokasi.Training.KkniLevel), typeof(LocalDate), typeof(Vokasi.Reason)];

    [Fact]
    public void Members_OnTheDefault_WorkOrRefuseClearly() => NoneMay(
        "On a struct's default a member works or throws InvalidOperationException",
        from type in PublicStructs
        let closed = Close(type)
        from method in Methods(closed)
        let thrown = CallOnDefaults(closed, method)
        where thrown is not null && !IsClear(thrown, method)
        select $"{closed.FullName}.{method.Name}: {thrown.GetType().Name}");

    [Fact]
    public void Equality_OfDefaults_Works() => NoneMay(
        "Equality knows the default: it equals itself",
        from type in PublicStructs
        where !type.IsByRefLike
        let closed = Close(type)
        from method in Methods(closed).Where(method => OfEquality.Contains(method.Name))
        where CallOnDefaults(closed, method) is not null || (method.Name == "Equals" && !EqualsItself(closed))
        select $"{closed.FullName}.{method.Name}");

    [Fact]
    public void CallOnDefaults_MemberThatStumbles_IsSeen()
    {
        MethodInfo stumbling = typeof(Stumbling).GetProperty(nameof(Stumbling.Length))!.GetMethod!;
        CallOnDefaults(typeof(Stumbling), stumbling).Should().BeOfType<NullReferenceException>();
    }

    private static bool EqualsItself(Type type) =>
        Record.Exception(() => Activator.CreateInstance(type)!.Equals(Activator.CreateInstance(type)).Should().BeTrue()) is null;

    private static bool IsClear(Exception thrown, MethodInfo method) =>
        thrown is InvalidOperationException || (thrown is ArgumentException && method.GetParameters().Any(parameter => !parameter.ParameterType.IsValueType));

    // The default itself is probed, not what a caller passes: static factories and parsers are not called on it.
    private static IEnumerable<MethodInfo> Methods(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        where method.DeclaringType == type && (!method.IsStatic || method.Name.StartsWith("op_", StringComparison.Ordinal))
        select method.IsGenericMethodDefinition ? CloseMethod(method) : method;

    private static Type Close(Type type) => !type.IsGenericTypeDefinition
        ? type
        : Fillings.Select(filling => Try(() => type.MakeGenericType([.. type.GetGenericArguments().Select(_ => filling)]))).First(closed => closed is not null)!;

    private static MethodInfo CloseMethod(MethodInfo method) =>
        Fillings.Select(filling => Try(() => method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => filling)]))).First(closed => closed is not null)!;

    private static T? Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Emitted instead of invoked, so that spans can be passed too: every argument is the default of its type.
    private static Exception? CallOnDefaults(Type type, MethodInfo method)
    {
        DynamicMethod call = new("CallOnDefaults", typeof(void), Type.EmptyTypes, typeof(DefaultStructTests).Module, skipVisibility: true);
        ILGenerator code = call.GetILGenerator();
        if (!method.IsStatic)
            code.Emit(OpCodes.Ldloca, code.DeclareLocal(type));
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            bool byReference = parameter.ParameterType.IsByRef;
            code.Emit(byReference ? OpCodes.Ldloca : OpCodes.Ldloc, code.DeclareLocal(byReference ? parameter.ParameterType.GetElementType()! : parameter.ParameterType));
        }

        if (!method.IsStatic && method.IsVirtual)
            code.Emit(OpCodes.Constrained, type);
        code.Emit(!method.IsStatic && method.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, method);
        if (method.ReturnType != typeof(void))
            code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ret);
        try
        {
            call.CreateDelegate<Action>()();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private readonly struct Stumbling(string text)
    {
        private readonly string _text = text;

        public int Length => _text.Length;
    }
}
