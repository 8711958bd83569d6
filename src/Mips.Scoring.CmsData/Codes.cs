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
}
