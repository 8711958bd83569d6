using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityRollUpTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("promoting-interoperability-roll-up", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        RollUpClinician[] clinicians = [.. row["Clinicians"].Split(", ").Select(Clinician)];
        PromotingInteroperabilityRollUpScore score = PromotingInteroperabilityRollUp.Of(clinicians, Rules);

        Assert.Equal(row.Count("Counted"), score.Clinicians);
        Assert.Equal(row["Score"], score.Score is { } percent ? FormattableString.Invariant($"{Rounding.HalfUp(percent.Value, 4):0.####}") : "–");
        Assert.Equal(new CategoryOutcome(row.YesNo("Data"), score.Score), score.Outcome);
    }

    [Fact]
    public void Non_reporters_count_as_zero_or_are_left_out()
    {
        RollUpClinician[] clinicians = [Clinician("80"), Clinician("none")];
        PromotingInteroperabilityRollUpRules leftOut = Rules with { NonReporters = NonReporterReading.LeftOut };

        Assert.Equal(40m, PromotingInteroperabilityRollUp.Of(clinicians, Rules).Score!.Value.Value);
        Assert.Equal(80m, PromotingInteroperabilityRollUp.Of(clinicians, leftOut).Score!.Value.Value);
        Assert.Equal(1, PromotingInteroperabilityRollUp.Of(clinicians, leftOut).NonReporters);
    }

    /// <summary>The largest Accountable Care Organizations have thousands of clinicians: their sum is beyond what the points of one score can hold.</summary>
    [Fact]
    public void An_entity_can_have_thousands_of_clinicians()
    {
        PromotingInteroperabilityRollUpScore score = PromotingInteroperabilityRollUp.Of([.. Enumerable.Repeat(Clinician("90"), 6_000)], Rules);

        Assert.Equal(540_000m, score.Sum);
        Assert.Equal(90m, score.Score!.Value.Value);
    }

    [Fact]
    public void A_clinicians_own_bonus_is_not_averaged()
    {
        PromotingInteroperabilityScore withBonus = Reported.Score(2025, "PI_EP_1 1/2; PI_PEA_1 1/5; PI_PHCDRR_2 yes PROD; rest");
        Assert.Equal(80m, withBonus.Score.Value);
        Assert.Equal(75m, withBonus.RequiredMeasuresTotal.ToDecimal());

        PromotingInteroperabilityRollUpScore score = PromotingInteroperabilityRollUp.Of([new(null, withBonus), new(null, withBonus)], Rules);
        Assert.Equal(80m, score.Score!.Value.Value);
        Assert.Equal(5m, score.BonusPoints.ToDecimal());
    }

    /// <summary>CMS, 2024 performance feedback FAQ: "reported any of the optional measures".</summary>
    [Fact]
    public void An_optional_measure_is_reported_in_whichever_submission_it_stands()
    {
        PromotingInteroperabilitySubmission without = Reported.Submission(2024, "rest") with { CehrtId = null };
        PromotingInteroperabilitySubmission with = Reported.Submission(2024, "PI_PHCDRR_2 yes PRE; rest") with { CehrtId = null };

        foreach (ImmutableArray<PromotingInteroperabilitySubmission> order in new ImmutableArray<PromotingInteroperabilitySubmission>[] { [with, without], [without, with] })
        {
            ScoringRequest request = Reported.Request(2024, with) with { PromotingInteroperability = order };
            Assert.True(PromotingInteroperabilityCategory.Score(request, Reported.Data(2024), Reported.Rules(2024)).ReportsOptionalPublicHealthMeasure);
        }
    }

    [Fact]
    public void A_submission_that_fails_the_requirements_counts_as_zero()
    {
        PromotingInteroperabilityScore failed = Reported.Score(2025, "PI_PEA_1 not; rest");
        PromotingInteroperabilityRollUpScore score = PromotingInteroperabilityRollUp.Of([new(failed, null), Clinician("100")], Rules);
        Assert.Equal(50m, score.Score!.Value.Value);
        Assert.Equal(0, score.NonReporters);
    }

    [Property]
    public Property The_average_lies_between_the_lowest_and_the_highest_and_order_does_not_matter() =>
        Prop.ForAll(Gen.NonEmptyListOf(Gen.Choose(0, 100)).ToArbitrary(), scores =>
        {
            RollUpClinician[] clinicians = [.. scores.Select(score => Clinician(score.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
            decimal average = PromotingInteroperabilityRollUp.Of(clinicians, Rules).Score!.Value.Value;
            Array.Reverse(clinicians);
            return average >= scores.Min() && average <= scores.Max() && average == PromotingInteroperabilityRollUp.Of(clinicians, Rules).Score!.Value.Value;
        });

    private static PromotingInteroperabilityRollUpRules Rules => Reported.Rules(2025).RollUp!;

    // "70/85" is the group's and the individual's score, "70+" a score with an optional public health measure.
    private static RollUpClinician Clinician(string text)
    {
        string[] parts = text.Split('/');
        return parts switch
        {
            ["none"] => default,
            ["excepted"] => new RollUpClinician(null, null) { IsExcepted = true },
            [string individual] => new RollUpClinician(null, Score(individual)),
            [string group, string individual] => new RollUpClinician(Score(group), Score(individual)),
            _ => throw new FormatException(text),
        };
    }

    private static PromotingInteroperabilityScore? Score(string text) => text == "none" ? null : new()
    {
        Submission = Reported.Submission(2025, "rest"),
        MeetsRequirements = true,
        DataSubmitted = true,
        MeasurePoints = Points.Of(decimal.Parse(text.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture)),
        ReportsOptionalPublicHealthMeasure = text.EndsWith('+'),
    };
}
