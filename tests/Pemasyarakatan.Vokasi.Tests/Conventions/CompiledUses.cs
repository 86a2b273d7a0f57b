using System.Reflection;
using System.Reflection.Emit;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

/// <summary>Which types a type uses, by its signatures, attributes and the instructions of its methods.</summary>
internal static class CompiledUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type)
    {
        MemberInfo[] members = [.. type.GetMembers(Declared).Where(member => member is not Type)];
        IEnumerable<Type> bases = type.GetInterfaces().Append(type.BaseType ?? typeof(object));
        IEnumerable<Type> attributes = members.Append(type).SelectMany(member => member.CustomAttributes).SelectMany(OfAttribute);
        return bases.Concat(attributes)
            .Concat(members.SelectMany(Library.SignatureOf))
            .Concat(members.OfType<MethodBase>().SelectMany(OfBody))
            .SelectMany(Library.Parts)
            .Where(used => !used.IsGenericParameter)
            .Distinct();
    }

    private static IEnumerable<Type> OfAttribute(CustomAttributeData attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Append(attribute.AttributeType);

    private static IEnumerable<Type> OfBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            yield break;
        foreach (LocalVariableInfo local in body.LocalVariables)
            yield return local.LocalType;
        foreach (int token in Tokens(body.GetILAsByteArray()!))
        {
            MemberInfo? used = Resolve(method, token);
            if (used is Type named)
                yield return named;
            else if (used?.DeclaringType is { } declaring)
                yield return declaring;
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            OpCode instruction = code[at] == 0xFE ? OpCodesByValue[unchecked((short)(0xFE00 | code[at + 1]))] : OpCodesByValue[code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(code, at);
            at += OperandSize(instruction.OperandType, code, at);
        }
    }

    private static int OperandSize(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
