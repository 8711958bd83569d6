namespace Mips.Scoring.Tests.PromotingInteroperability;

/// <summary>The facts of CMS's tables that the rules of this folder look up, small enough to read.</summary>
internal static class PromotingInteroperabilityTables
{
    private static readonly string[] Scored =
    [
        "PI_EP_1 n/d PI_LVPP_1", "PI_HIE_1 n/d PI_LVOTC_1", "PI_HIE_4 n/d PI_LVITC_2", "PI_PEA_1 n/d",
        "PI_PPHI_1", "PI_PPHI_2", "PI_ONCDIR_1", "PI_INFBLO_1", "PI_ONCACB_1", "PI_HIE_5", "PI_HIE_6",
        "PI_EP_2 y/n PI_EP_2_EX_1,PI_EP_2_EX_2", "PI_PHCDRR_6",
        "PI_PHCDRR_1 y/n PI_PHCDRR_1_EX_1,PI_PHCDRR_1_EX_2,PI_PHCDRR_1_EX_3",
        "PI_PHCDRR_3 y/n PI_PHCDRR_3_EX_1,PI_PHCDRR_3_EX_2,PI_PHCDRR_3_EX_3,PI_PHCDRR_3_EX_4",
        "PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5",
    ];

    public static ReferenceData For(int year) => new(new ReferenceTables
    {
        PerformanceYear = year,
        Version = new DataVersion("tests", "2026-01-01", "none"),
        PromotingInteroperabilityMeasures = [.. Scored.SelectMany(Rows)],
    });

    private static IEnumerable<PromotingInteroperabilityMeasure> Rows(string row)
    {
        string[] parts = row.Split(' ');
        ImmutableArray<string> exclusions = parts.Length > 2 ? [.. parts[2].Split(',')] : [];
        bool hasLevels = parts[0] is "PI_PHCDRR_1" or "PI_PHCDRR_2" or "PI_PHCDRR_3" or "PI_PHCDRR_4" or "PI_PHCDRR_5";
        ImmutableArray<string> levels = hasLevels ? [parts[0] + "_PRE", parts[0] + "_PROD"] : [];
        yield return Row(parts[0]) with
        {
            Metric = parts.Length > 1 && parts[1] == "n/d" ? PromotingInteroperabilityMetric.Proportion : PromotingInteroperabilityMetric.YesNo,
            Exclusions = exclusions,
            ActiveEngagementLevels = levels,
        };
        foreach (string id in exclusions.Concat(levels))
        {
            yield return Row(id);
        }
    }

    private static PromotingInteroperabilityMeasure Row(string id) => new() { Id = id, Title = id, Metric = PromotingInteroperabilityMetric.YesNo };
}
