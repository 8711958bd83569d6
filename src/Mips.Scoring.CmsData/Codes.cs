namespace Mips.Scoring.CmsData;

/// <summary>The letters of the tables. Each string holds the letters of one enumeration, in the order of its members.</summary>
internal static class Codes
{
    internal const string CollectionTypes = "eqrmcwsa";
    internal const string MeasureTypes = "poirxfs";
    internal const string MetricTypes = "smSMnca";
    internal const string Algorithms = "awnos";
    internal const string Kinds = "pfts";
    internal const string Bases = "hpm";
    internal const string Weights = "mh";
    internal const string Metrics = "yp";
    internal const string Roles = "rbxaBpRC";
    internal const string ClusterKinds = "cs";

    internal static int Index(string letters, string cell)
    {
        int index = cell.Length == 1 ? letters.IndexOf(cell[0]) : -1;
        return index >= 0 ? index : throw new FormatException($"'{cell}' is not one of the letters '{letters}'.");
    }

    internal static CollectionType CollectionType(string cell) => (CollectionType)Index(CollectionTypes, cell);

    internal static int? OptionalIndex(string letters, string cell) => cell.Length == 0 ? null : Index(letters, cell);
}
