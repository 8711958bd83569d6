using Mips.Scoring.Citations;
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

    /// <summary>A law of one's own that asks for three registries: one that is reported twice stands for two, and never for a third.</summary>
    [Theory]
    [InlineData("PI_PHCDRR_1_MULTI yes", "Missing", "1_MULTI Scored")]
    [InlineData("PI_PHCDRR_1_MULTI yes; PI_PHCDRR_2 yes", "Met", "1_MULTI Scored, 2 Scored")]
    [InlineData("PI_PHCDRR_1 yes; PI_PHCDRR_1_MULTI yes; PI_PHCDRR_2 yes", "Met", "1 Scored, 1_MULTI Scored, 2 Scored")]
    public void A_registry_that_is_reported_twice_stands_for_two(string reported, string objective, string lines)
    {
        PublicHealthObjective two = Reported.Method(2019).PublicHealth;
        PromotingInteroperabilityScore score = Score(2019, reported, two with { MeasuresNeeded = 3.Cfr("414.1380(b)(4)(ii)") });

        Assert.Equal(objective, score.Elements.Single(element => element.Kind == PromotingInteroperabilityElementKind.PublicHealth).Status.ToString());
        Assert.Equal(lines, Dispositions(score));
    }

    /// <summary>A law of one's own in which any two of the five registries count, with levels of active engagement: one that lacks its level is named.</summary>
    [Fact]
    public void A_registry_without_its_level_is_named_where_any_two_count()
    {
        PromotingInteroperabilityMethod.RequiredMeasures anyTwo = Reported.Method(2023) with
        {
            PublicHealth = Reported.Method(2023).PublicHealth with { Measures = Reported.Method(2021).PublicHealth.Measures },
            Bonuses = [],
        };

        Assert.Equal("3 EngagementLevelMissing", Dispositions(Reported.Score(2023, "PI_PHCDRR_1 not; PI_PHCDRR_3 yes; rest", Reported.Rules(2023) with { Method = anyTwo })));
    }

    private static PromotingInteroperabilityScore Score(int year, string reported, PublicHealthObjective objective) => Reported.Score(
        year,
        reported + "; PI_PHCDRR_1 not; PI_PHCDRR_2 not; PI_PHCDRR_3 not; rest",
        Reported.Rules(year) with { Method = Reported.Method(year) with { PublicHealth = objective } });

    private static string Dispositions(PromotingInteroperabilityScore score) => string.Join(
        ", ",
        score.Measures.Where(line => line.MeasureId.StartsWith("PI_PHCDRR", StringComparison.Ordinal) && line.Disposition != PromotingInteroperabilityDisposition.Missing).Select(line => $"{line.MeasureId[10..]} {line.Disposition}"));

    private static string Lines(PromotingInteroperabilityScore score)
    {
        string[] lines = [.. score.Measures
            .Where(line => line.MeasureId.StartsWith("PI_PHCDRR", StringComparison.Ordinal) && line.Disposition is not (PromotingInteroperabilityDisposition.Bonus or PromotingInteroperabilityDisposition.Missing))
            .Select(line => FormattableString.Invariant($"{line.MeasureId[10..]} {line.Disposition} {line.Points.ToDecimal():0.#}"))];
        return lines.Length == 0 ? "–" : string.Join(", ", lines);
    }
}
