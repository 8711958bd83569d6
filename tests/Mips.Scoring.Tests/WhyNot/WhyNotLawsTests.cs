using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.WhyNotAnswers;

/// <summary>What holds for every shortfall of every generated scorecard: the change does what it says, and a smaller one does not.</summary>
public sealed class WhyNotLawsTests
{
    [Property]
    public Property A_change_passes_the_test_that_failed() => ForAll((card, shortfall) =>
        shortfall.ChangedRequest is null || Passes(shortfall, card, Rescored(card, shortfall.Changes)));

    [Property]
    public Property A_change_smaller_by_one_step_does_not_pass() => ForAll((card, shortfall) =>
        shortfall.ChangedRequest is null || Enumerable.Range(0, shortfall.Changes.Length).All(i =>
            !Passes(shortfall, card, Rescored(card, shortfall.Changes.SetItem(i, shortfall.Changes[i].OneStepLess)))));

    [Property]
    public Property A_changed_request_is_valid_and_scores_what_is_gained() => ForAll((card, shortfall) =>
        shortfall.ChangedRequest is not { } changed || Score(card, changed).FinalScore - card.FinalScore == shortfall.Gain);

    [Property]
    public Property Compared_values_differ() => ForAll((_, shortfall) =>
        shortfall.Actual is null || shortfall.Needed is null || shortfall.Actual != shortfall.Needed || shortfall.Reason is ShortfallReason.NotAmongTheBest or ShortfallReason.OtherCollectionTypeCounts or ShortfallReason.SevenPointCap or ShortfallReason.NotBetterThanPriorYear);

    [Fact]
    public void Every_kind_of_change_occurs()
    {
        HashSet<ChangedFact> seen = [.. GeneratedScorecards.Sample
            .SelectMany(one => one.Found)
            .SelectMany(shortfall => shortfall.Changes)
            .Select(change => change.Fact)];
        Assert.Empty(Enum.GetValues<ChangedFact>().Except(seen).Except([ChangedFact.TotalPerformanceScore, ChangedFact.ServicesInFacility, ChangedFact.InpatientOrEmergencyServices, ChangedFact.FacilityBasedClinicians]));
    }

    [Property]
    public Property Points_above_the_prior_year_improve_and_one_step_less_does_not() => ForAll((card, shortfall) =>
    {
        if (shortfall is not { Subject: ShortfallSubject.QualityImprovement, Changes: [{ Fact: ChangedFact.QualityAchievementPoints } change] })
        {
            return true;
        }

        QualityImprovement At(decimal points) => QualityImprovement.Of(Points.Of(points), card.Quality.AvailablePoints.Total, card.Request.PriorYear, true, card.Law.Quality.Improvement);
        return At(change.To).PercentagePoints > Percent.Zero && At(change.OneStepLess.To).PercentagePoints == Percent.Zero;
    });

    [Property]
    public Property Cost_points_above_the_prior_year_improve_and_one_step_less_does_not() => ForAll((card, shortfall) =>
    {
        if (shortfall is not { Subject: ShortfallSubject.CostImprovement, Changes: [var change] })
        {
            return true;
        }

        CostImprovementResult At(decimal points) => CostImprovement.Of(CostCategory.Achievement(Points.Of(points), card.Cost.AvailablePoints), card.Request.PriorYear, card.Law.Cost.MaximumImprovement.Value);
        return At(change.To).Reason == CostImprovementReason.Improved && At(change.OneStepLess.To).Reason == CostImprovementReason.NotBetter;
    });

    [Property]
    public Property One_more_measure_reaches_the_next_band_and_with_fewer_points_does_not() => ForAll((card, shortfall) =>
    {
        if (shortfall is not { Reason: ShortfallReason.TooFewMeasures, Changes: [var change] })
        {
            return true;
        }

        decimal band = card.FinalScore + shortfall.Gain!.Value;
        decimal least = card.Law.Quality.MeasurePoints.DecilePoints.Minimum.Value.ToDecimal();
        return FurtherMeasure.Score(card, Points.Of(change.To)).FinalScore >= band
            && (change.To == least || FurtherMeasure.Score(card, Points.Of(change.OneStepLess.To)).FinalScore < band);
    });

    [Property]
    public Property The_next_payment_point_is_the_first_final_score_with_a_higher_percent() => ForAll((card, shortfall) =>
    {
        if (shortfall is not { Subject: ShortfallSubject.FinalScore, Changes: [var change] })
        {
            return true;
        }

        PaymentAdjustment At(decimal score) => PaymentAdjustment.Of(score, 0m, 0m, card.Law.Payment);
        return shortfall.Reason == ShortfallReason.BelowNextPaymentPoint
            ? At(change.To).Percent > At(card.FinalScore).Percent && At(change.OneStepLess.To).Percent == At(card.FinalScore).Percent
            : At(change.To).Band != At(card.FinalScore).Band && At(change.OneStepLess.To).Band is var before && (before == At(card.FinalScore).Band || before == AdjustmentBand.AboveThreshold);
    });

    [Fact]
    public void Changes_pass_and_smaller_ones_do_not_in_every_reporting_option()
    {
        ScoringRequest mvp = ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group);
        ScoringRequest app = ParticipationSamples.App(ParticipationSamples.Entity);
        ScoringRequest few = mvp with { Quality = [.. mvp.Quality.Select(row => row with { Cases = 19 })], AdministrativeClaims = [mvp.AdministrativeClaims[0] with { Cases = 199 }, mvp.AdministrativeClaims[1]], ImprovementActivities = [] };
        ScoringRequest selected = mvp with { Mvp = mvp.Mvp! with { SelectedPopulationHealthMeasure = "484" }, PromotingInteroperability = ParticipationSamples.Interoperability(2024, 0) };
        ScoringRequest incomplete = app with { Quality = [.. app.Quality.Select(row => row with { DataCompleteness = 74m })], PromotingInteroperability = [] };
        Scorecard entity = ApmEntityScorer.Score(incomplete, [new() { Group = ParticipationSamples.Score(new() { PerformanceYear = 2024, Participant = ParticipationSamples.Group, PromotingInteroperability = ParticipationSamples.Interoperability(2024) }) }], CmsTables.For(2024));
        foreach (Scorecard card in new[] { mvp, app, few, selected, incomplete }.Select(ParticipationSamples.Score).Append(entity))
        {
            ImmutableArray<Shortfall> found = WhyNot.Of(card);
            Assert.Contains(found, shortfall => shortfall.ChangedRequest is not null);
            foreach (Shortfall shortfall in found.Where(one => one.ChangedRequest is not null))
            {
                Assert.True(Passes(shortfall, card, Rescored(card, shortfall.Changes)), shortfall.ToString());
                Assert.All(Enumerable.Range(0, shortfall.Changes.Length), i => Assert.False(Passes(shortfall, card, Rescored(card, shortfall.Changes.SetItem(i, shortfall.Changes[i].OneStepLess))), shortfall.ToString()));
            }
        }
    }

    // What each test asks, said once more in terms of the scorecard.
    private static bool Passes(Shortfall shortfall, Scorecard before, Scorecard after) => shortfall.Subject switch
    {
        ShortfallSubject.QualityMeasure when shortfall.Reason == ShortfallReason.BelowNextDecile =>
            after.Quality.Measures[shortfall.Index].PerformanceRate is { } rate && DecileStart(before.Quality.Measures[shortfall.Index].Benchmark!, shortfall.Needed!.Value, rate)
            && after.Quality.Measures[shortfall.Index].Points > before.Quality.Measures[shortfall.Index].Points,
        ShortfallSubject.QualityMeasure => CountsBetter(before.Quality.Measures[shortfall.Index], after.Quality.Measures[shortfall.Index]),
        ShortfallSubject.HighPriorityBonus => after.Quality.HighPriorityBonus > before.Quality.HighPriorityBonus,
        ShortfallSubject.ComplexOrganizationAdjustment => after.Quality.ComplexOrganizationAdjustment > before.Quality.ComplexOrganizationAdjustment,
        ShortfallSubject.QualityImprovement => after.Quality.Improvement.Reason == QualityImprovementReason.Calculated,
        ShortfallSubject.EndToEndBonus => after.Quality.EndToEndBonus > before.Quality.EndToEndBonus,
        ShortfallSubject.SummarySurveyMeasure => after.Quality.SummarySurveyMeasures[shortfall.Index].Decile > before.Quality.SummarySurveyMeasures[shortfall.Index].Decile
            && DecileStart(before.Quality.SummarySurveyMeasures[shortfall.Index].Benchmark!, shortfall.Needed!.Value, after.Quality.SummarySurveyMeasures[shortfall.Index].PerformanceRate),
        ShortfallSubject.AdministrativeClaimsMeasure when shortfall.Reason == ShortfallReason.BelowNextDecile =>
            DecileStart(before.Quality.AdministrativeClaims[shortfall.Index].Benchmark!, shortfall.Needed!.Value, after.Quality.AdministrativeClaims[shortfall.Index].PerformanceRate)
            && after.Quality.AdministrativeClaims[shortfall.Index].Points > before.Quality.AdministrativeClaims[shortfall.Index].Points,
        ShortfallSubject.AdministrativeClaimsMeasure => after.Quality.AdministrativeClaims[shortfall.Index].IsCounted,
        ShortfallSubject.CostMeasure when shortfall.Reason == ShortfallReason.BelowNextDecile =>
            after.Cost.Measures[shortfall.Index].Decile > before.Cost.Measures[shortfall.Index].Decile && after.Cost.Measures[shortfall.Index].Result.Cost.ToDecimal() <= shortfall.Needed,
        ShortfallSubject.CostMeasure => after.Cost.Measures[shortfall.Index].IsScored,
        ShortfallSubject.ImprovementActivity => after.ImprovementActivities.Activities[shortfall.Index].Disposition == ActivityDisposition.Counted,
        ShortfallSubject.ImprovementActivities => after.ImprovementActivities.Score == Percent.Hundred,
        ShortfallSubject.RequiredElements => after.PromotingInteroperability.MeetsRequirements,
        ShortfallSubject.ApmCredit => after.ImprovementActivities.ApmCredit == ApmCreditOutcome.EarnedByActivity,
        ShortfallSubject.Category when shortfall.Category == PerformanceCategory.ImprovementActivities => after.Weights.ImprovementActivities.State != CategoryWeightState.NothingSubmitted,
        ShortfallSubject.Category => after.PromotingInteroperability.MeetsRequirements,
        ShortfallSubject.PromotingInteroperabilityMeasure when shortfall.Reason == ShortfallReason.NotReported => after.PromotingInteroperability.Total > before.PromotingInteroperability.Total,
        ShortfallSubject.PromotingInteroperabilityMeasure => after.PromotingInteroperability.Measures[shortfall.Index].Points > before.PromotingInteroperability.Measures[shortfall.Index].Points,
        ShortfallSubject.PromotingInteroperabilityBonus => after.PromotingInteroperability.BonusPoints > before.PromotingInteroperability.BonusPoints,
        ShortfallSubject.MedicalComplexity or ShortfallSubject.SocialComplexity when shortfall.Reason == ShortfallReason.BelowMaximum => BonusShortfalls.IsFull(after, shortfall.Subject),
        ShortfallSubject.MedicalComplexity => after.ComplexPatientBonus.Medical.Counts,
        ShortfallSubject.SocialComplexity => after.ComplexPatientBonus.Social.Counts,
        _ => throw new InvalidOperationException($"{shortfall.Subject} has no change of the request."),
    };

    private static bool CountsBetter(in QualityMeasureScore before, in QualityMeasureScore after) =>
        after.IsCounted && (after.Achievement.Ground == MeasurePointsGround.Benchmark || after.Points > before.Points);

    private static bool DecileStart(QualityBenchmark benchmark, decimal needed, PerformanceRate rate) =>
        benchmark.Bounds.IsInverse ? rate.ToDecimal() <= needed : rate.ToDecimal() >= needed;

    private static Scorecard Rescored(Scorecard card, ImmutableArray<SmallestChange> changes) => Rescoring.Of(card, Rescoring.Changed(card, changes));

    // As the scorecard was scored: valid requests only, and an APM Entity with its clinicians.
    private static Scorecard Score(Scorecard card, ScoringRequest request) => card.ApmEntity is { } rollUp
        ? ApmEntityScorer.Score(request, rollUp.Clinicians, CmsTables.For(request.PerformanceYear), Accepting.Placeholders)
        : GeneratedScorecards.Score(request);

    private static Property ForAll(Func<Scorecard, Shortfall, bool> law) => Prop
        .ForAll(Years(), facts =>
        {
            Scorecard[] cards = [.. GeneratedScorecards.Of(facts.Year, facts.Index)];
            Scorecard card = cards[facts.Index % cards.Length];
            foreach (Shortfall shortfall in WhyNot.Of(card))
            {
                if (!law(card, shortfall))
                {
                    throw new InvalidOperationException($"PY{facts.Year}, {facts.Index}, {card.ReportingOption}: {shortfall} changes {string.Join(", ", shortfall.Changes)}");
                }
            }

            return true;
        });

    private static Arbitrary<(int Year, int Index)> Years() => Arb.From(
        from year in Gen.Choose(2017, 2026)
        from index in Gen.Choose(0, 1_000_000)
        select (year, index));
}
