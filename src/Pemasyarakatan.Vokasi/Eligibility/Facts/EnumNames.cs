namespace Pemasyarakatan.Vokasi.Eligibility;

// The wire names of an enum's values, which are also the values of its fact.
internal static class EnumNames
{
    public static ImmutableArray<string> Of<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.All;

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.All[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)];

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly ImmutableArray<string> All = [.. Enum.GetNames<TEnum>().Select(TextCodes.CamelCase)];
    }
}
