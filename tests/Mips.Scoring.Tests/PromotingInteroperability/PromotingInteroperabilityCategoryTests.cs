using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityCategoryTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("promoting-interoperability-category", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        int year = row.Count("Year");
        PromotingInteroperabilitySubmission[] submissions = [.. row["Submissions"].Split(" + ").Where(text => text != "none").Select(text => Submission(year, text))];
        PromotingInteroperabilityScore score = PromotingInteroperabilityCategory.Score(Reported.Request(year, submissions), Reported.Data(year), Reported.Rules(year));

        Assert.Equal(row.Number("Score"), score.Score.Value);
        Assert.Equal(row.Count("Counts"), score.SubmissionIndex + 1);
        Assert.Equal(new CategoryOutcome(row.YesNo("Cancels reweighting"), score.Score), score.Outcome);
    }

    [Fact]
    public void A_measure_reported_and_excluded_the_reading_decides()
    {
        const string Both = "PI_EP_1 1/2; PI_LVPP_1 yes; rest";
        PromotingInteroperabilityRules excluded = Reported.Rules(2025) with { Method = Reported.Method(2025) with { MeasureAndExclusion = MeasureAndExclusionReading.ExclusionCounts } };

        Assert.Equal(95m, Reported.Score(2025, Both).Score.Value);
        Assert.Equal(100m, Reported.Score(2025, Both, excluded).Score.Value);
    }

    // "nothing" is a submission without a single measure or statement.
    private static PromotingInteroperabilitySubmission Submission(int year, string text) =>
        text == "nothing" ? Reported.Submission(year, "rest") with { Measures = [] } : Reported.Submission(year, text);

    /// <summary>A measure that is answered with yes or no has no counts.</summary>
    [Theory]
    [InlineData("PI_EP_2 yes; rest")]
    [InlineData("PI_EP_2 no; rest")]
    public void An_answer_has_no_counts(string reported)
    {
        PromotingInteroperabilityMeasureScore line = Reported.Score(2022, reported).Measures.Single(line => line.MeasureId == "PI_EP_2");

        Assert.Equal((0, 0), (line.Numerator, line.Denominator));
    }

    /// <summary>Of a measure that is reported twice the first answer counts, and what CMS's table does not have counts nowhere.</summary>
    [Fact]
    public void The_first_answer_to_a_measure_counts()
    {
        PromotingInteroperabilityScore score = Reported.Score(2024, "PI_EP_1 1/10; PI_EP_1 10/10; PI_NOWHERE_1 yes; PI_NOWHERE_2 1/2; PI_PEA_1 7/10; PI_PEA_1 no; rest");

        Assert.Equal(Points.Zero, Reported.Score(2022, "PI_EP_2 no; PI_EP_2 yes; rest").BonusPoints);
        Assert.Equal([(1, 10), (7, 10)], score.Measures.Where(line => line.MeasureId is "PI_EP_1" or "PI_PEA_1").Select(line => (line.Numerator, line.Denominator)));
    }
}
