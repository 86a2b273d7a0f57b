using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.PublicApi;

/// <summary>Prints what an assembly shows: types room by room, JSON converters counted apart, members in ordinal order, a line each.</summary>
internal static class PublicApiPrinter
{
    public static string Print(Assembly assembly, int mostTypes)
    {
        var rooms = (from type in Library.PublicTypesOf(assembly)
                     let room = assembly == Library.Main ? Library.ModuleOf(type) : "Testing"
                     orderby Place(room)
                     group type by room).ToArray();
        Type[] types = [.. rooms.SelectMany(room => room)];
        int converters = types.Count(IsConverter);
        StringBuilder text = new();
        foreach (var room in rooms)
            text.Append(CultureInfo.InvariantCulture, $"{room.Key} {room.Count()}\n");
        text.Append(CultureInfo.InvariantCulture, $"{types.Length - converters} types of at most {mostTypes}, and {converters} JSON converters\n");
        foreach (Type type in types)
        {
            text.Append('\n').Append(TypePrinter.Declaration(type)).Append('\n');
            foreach (string line in Members(type))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Whether a type is public only because an attribute has to name it, and no concept to learn.</summary>
    public static bool IsConverter(Type type) => type.IsAssignableTo(typeof(JsonConverter));

    private static int Place(string room) => Library.Modules.IndexOf(room) is >= 0 and var place ? place : Library.Modules.Length;

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        return Library.VisibleMembers(type).Select(MemberPrinter.Line).Order(StringComparer.Ordinal);
    }
}
