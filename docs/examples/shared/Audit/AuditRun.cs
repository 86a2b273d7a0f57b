using System.Globalization;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Examples.Audit;

/// <summary>Reads a published record of seats and says what is wrong with it.</summary>
public static class AuditRun
{
    private const string Usage = "expected the path of a record, then at most --culture id or --culture en.";

    /// <summary>Runs the check.</summary>
    /// <returns>0 where nothing is wrong, 1 where something is, 2 where the record cannot be read.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            (string path, CultureInfo culture) = args switch
            {
                [var file] when !file.StartsWith("--", StringComparison.Ordinal) => (file, CultureInfo.GetCultureInfo("en")),
                [var file, "--culture", "id" or "en"] => (file, CultureInfo.GetCultureInfo(args[2])),
                _ => throw new DataException("arguments", Usage),
            };
            PublishedRecord record = DataFile.Read<PublishedRecord>(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
            return Print(FairnessAudit.Of(record), record, culture, output);
        }
        catch (DataException fault)
        {
            error.WriteLine(fault.Message.ReplaceLineEndings(" "));
            return 2;
        }
    }

    private static int Print(Ruling audit, PublishedRecord record, CultureInfo culture, TextWriter output)
    {
        bool id = culture.Name == "id";
        output.WriteLine(id ? $"Sidik data saat penutupan: {record.Commitment}" : $"Commitment at closing: {record.Commitment}");
        output.WriteLine(id ? $"Benih undian: {record.Seed} ({record.Source})" : $"Seed: {record.Seed} ({record.Source})");
        Lines(id ? "PELANGGARAN" : "VIOLATION", audit.Refusals);
        Lines(id ? "TIDAK ADA HASIL" : "MISSING", audit.Missing);
        Lines(id ? "catatan" : "note", audit.Advisories);
        int wrong = audit.Refusals.Length + audit.Missing.Length;
        output.WriteLine(wrong == 0
            ? (id ? "Tidak ditemukan pelanggaran." : "Nothing is wrong.")
            : (id ? $"Jumlah temuan: {wrong}." : $"Findings: {wrong}."));
        return wrong == 0 ? 0 : 1;

        void Lines(string heading, IEnumerable<Reason> reasons)
        {
            foreach (Reason reason in reasons)
                output.WriteLine($"{heading} {reason}: {reason.ToText(culture)}");
        }
    }
}
