namespace Pemasyarakatan.Vokasi.Eligibility;

internal readonly struct SheetTruths(BoundLeaf[] leaves, FactSheet sheet) : ILeafTruths
{
    public Truth Of(int leaf) => leaves[leaf].Test(sheet);
}
