using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PublicHealthReportingTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("public-health-reporting", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        PromotingInteroperabilityScore score = Reported.Score(row.Count("Year"), row["Reported"] + "; PI_PHCDRR_1 not; PI_PHCDRR_2 not; PI_PHCDRR_3 not; rest");

        Assert.Equal(row["Objective"], score.Elements.Single(element => element.Kind == PromotingInteroperabilityElementKind.PublicHealth).Status.ToString());
        Assert.Equal(row["Lines"], Lines(score));
        Assert.Equal(row.Number("Access maximum"), score.Measures.Single(line => line.MeasureId == "PI_PEA_1").MaximumPoints.ToDecimal());
    }

    private static string Lines(PromotingInteroperabilityScore score)
    {
        string[] lines = [.. score.Measures
            .Where(line => line.MeasureId.StartsWith("PI_PHCDRR", StringComparison.Ordinal) && line.Disposition is not (PromotingInteroperabilityDisposition.Bonus or PromotingInteroperabilityDisposition.Missing))
            .Select(line => FormattableString.Invariant($"{line.MeasureId[10..]} {line.Disposition} {line.Points.ToDecimal():0.#}"))];
        return lines.Length == 0 ? "–" : string.Join(", ", lines);
    }
}
