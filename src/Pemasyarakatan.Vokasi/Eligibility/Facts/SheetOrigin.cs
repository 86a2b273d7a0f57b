namespace Pemasyarakatan.Vokasi.Eligibility;

// Where a sheet comes from: the facts it answers, the fingerprint of what encoded it, and the calculator of sentences, where one was used.
internal sealed record SheetOrigin(FactCatalogue Catalogue, string EncoderFingerprint, string? Calculator);
