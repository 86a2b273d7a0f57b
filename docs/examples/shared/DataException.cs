namespace Pemasyarakatan.Vokasi.Examples;

/// <summary>A file that cannot be used: which, where in it, and what was expected, in one line.</summary>
public sealed class DataException(string file, string message) : Exception($"{file}: {message}");
