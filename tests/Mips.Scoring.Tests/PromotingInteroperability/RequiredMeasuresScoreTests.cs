using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

[Properties(Arbitrary = [typeof(Generators)])]
public class RequiredMeasuresScoreTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("required-measures-score", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        PromotingInteroperabilityScore score = Reported.Score(row.Count("Year"), row["Reported"]);

        Assert.Equal(row["Points"], string.Join(" ", score.Measures.Select(line => FormattableString.Invariant($"{line.Points.ToDecimal():0.#}"))));
        Assert.Equal(row.Number("Score"), score.Score.Value);
    }

    [Property]
    public bool The_score_is_0_to_100_and_adds_up(Submission reported)
    {
        PromotingInteroperabilityScore score = Reported.Score(reported.Year, reported.Text);
        Points lines = score.Measures.Aggregate(Points.Zero, (sum, line) => sum + line.Points);
        return score.Score >= Percent.Zero && score.Score <= Percent.Hundred
            && score.MeetsRequirements == (score.Total > Points.Zero)
            && score.MeasurePoints + score.BonusPoints == lines;
    }

    [Property]
    public bool The_order_of_the_measures_does_not_matter(Submission reported)
    {
        PromotingInteroperabilitySubmission submission = Reported.Submission(reported.Year, reported.Text);
        PromotingInteroperabilitySubmission reversed = submission with { Measures = [.. submission.Measures.Reverse()] };
        return Score(reported.Year, submission).Score == Score(reported.Year, reversed).Score;
    }

    [Property]
    public bool One_more_success_never_lowers_the_score(Submission reported)
    {
        PromotingInteroperabilitySubmission submission = Reported.Submission(reported.Year, reported.Text);
        PromotingInteroperabilitySubmission better = submission with { Measures = [.. submission.Measures.Select(measure => measure.Numerator < measure.Denominator ? measure with { Numerator = measure.Numerator + 1 } : measure)] };
        return Score(reported.Year, better).Score >= Score(reported.Year, submission).Score;
    }

    private static PromotingInteroperabilityScore Score(int year, PromotingInteroperabilitySubmission submission) =>
        PromotingInteroperabilityCategory.Score(Reported.Request(year, submission), Reported.Data(year), Reported.Rules(year));

    public static class Generators
    {
        public static Arbitrary<Submission> Submissions() => Arb.From(
            from year in Gen.Choose(2019, 2026)
            from prescribing in Gen.Elements("PI_EP_1 3/7; ", "PI_EP_1 0/7; ", "PI_LVPP_1 yes; ", "PI_EP_1 5/7; PI_LVPP_1 yes; ", "PI_EP_1 not; ", string.Empty)
            from exchange in Gen.Elements("PI_HIE_1 5/9; PI_HIE_4 2/9; ", "PI_LVOTC_1 yes; PI_HIE_4 4/9; ", "PI_HIE_1 4/9; PI_LVITC_2 yes; ", "PI_HIE_5 yes; ", "PI_HIE_5 yes; PI_HIE_1 8/9; PI_HIE_4 9/9; ", string.Empty)
            from access in Gen.Elements("PI_PEA_1 17/23; ", "PI_PEA_1 1/999; ", "PI_PEA_1 0/5; ", string.Empty)
            from registries in Gen.Elements("PI_PHCDRR_1_EX_1 yes; ", "PI_PHCDRR_1_EX_1 yes; PI_PHCDRR_3_EX_2 yes; ", "PI_PHCDRR_3 no; ", "PI_PHCDRR_2 yes PRE; ", "PI_PHCDRR_1 yes; ", string.Empty)
            select new Submission(year, prescribing + exchange + access + registries + "rest"));
    }

    public sealed record Submission(int Year, string Text);
}
