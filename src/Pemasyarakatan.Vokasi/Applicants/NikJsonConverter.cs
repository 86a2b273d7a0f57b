namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Writes a NIK in full: a file of people is the one place where it stands.</summary>
public sealed class NikJsonConverter() : TextJsonConverter<Nik>("F");
