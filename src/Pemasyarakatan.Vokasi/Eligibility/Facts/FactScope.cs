namespace Pemasyarakatan.Vokasi.Eligibility;

// Of whom a fact is told, and so what its absence means: members of the public have none of custody and sentence, and of a detainee no sentence is on record.
internal enum FactScope
{
    Everyone,
    Custody,
    Sentence,
    Public,
    Application,
}
