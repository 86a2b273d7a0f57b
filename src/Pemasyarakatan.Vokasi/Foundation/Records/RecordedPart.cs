namespace Pemasyarakatan.Vokasi;

// Which member of the object around a recorded value.
internal enum RecordedPart
{
    Other,
    Value,
    AsOf,
    None,
    Defective,
    Absent,
}
