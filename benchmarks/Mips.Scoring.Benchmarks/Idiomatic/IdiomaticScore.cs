using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Idiomatic;

/// <summary>What the idiomatic scorer says about one participant.</summary>
internal sealed record IdiomaticScore(
    decimal? Quality, decimal? Cost, decimal ImprovementActivities, decimal PromotingInteroperability, IdiomaticWeights Weights, decimal Bonus, decimal FinalScore);

internal sealed record IdiomaticWeights(decimal Quality, decimal Cost, decimal ImprovementActivities, decimal PromotingInteroperability);

/// <summary>
/// Traditional MIPS as one would first write it in C#: records, LINQ, decimal, text IDs. The yardstick of the batch, not a part of the product. It knows what
/// the generated population has: rates and cases, claims, cost, activities, Promoting Interoperability with exclusions, automatic exceptions.
/// It lacks strata, the CAHPS survey, granted exceptions and the APM Entity, so that it is rather too fast.
/// </summary>
internal sealed class IdiomaticScorer(ReferenceData data, ProgramYear law)
{
    private readonly IdiomaticQuality quality = new(data, law);
    private readonly IdiomaticInteroperability interoperability = new(data, law);

    public IdiomaticScore Score(ScoringRequest request)
    {
        IdiomaticQualityScore qualityScore = this.quality.Score(request);
        decimal? cost = this.Cost(request);
        IdiomaticInteroperabilityScore promotingInteroperability = request.PromotingInteroperability
            .Select(submission => this.interoperability.Score(submission))
            .OrderByDescending(score => score.Percent)
            .FirstOrDefault() ?? new(0m, false);
        (decimal activities, bool activitiesSubmitted) = this.Activities(request, qualityScore.Submitted, promotingInteroperability.Submitted);
        IdiomaticWeights weights = this.Weights(request, qualityScore, cost, activitiesSubmitted, promotingInteroperability.Submitted);
        bool submitted = qualityScore.Submitted || activitiesSubmitted || promotingInteroperability.Submitted
            || (request.Participant is { FacilityBased: true, Option: ParticipationOption.Individual } && law.FinalScore.ComplexPatientBonus is ComplexPatientBonusRule.Standardized { FacilityBasedQualifies.Value: true });
        decimal bonus = submitted ? this.Bonus(request.PatientPopulation) : 0m;
        (decimal Weight, decimal Score)[] parts =
        [
            (weights.Quality, qualityScore.Percent ?? 0m),
            (weights.Cost, cost ?? 0m),
            (weights.ImprovementActivities, activities),
            (weights.PromotingInteroperability, promotingInteroperability.Percent),
        ];
        decimal final = parts.Count(part => part.Weight > 0m) < 2
            ? law.Payment.PerformanceThreshold.Value
            : Rounding.HalfUp(Math.Min(100m, parts.Sum(part => part.Weight * part.Score / 100m) + bonus), 2);
        return new(qualityScore.Percent, cost, activities, promotingInteroperability.Percent, weights, bonus, final);
    }

    private decimal? Cost(ScoringRequest request)
    {
        List<decimal> points =
        [
            .. from result in request.Cost
               let measure = data.FindCostMeasure(result.MeasureId)
               let benchmark = data.FindCostBenchmark(result.MeasureId)
               where measure is not null && benchmark is not null
               where law.Cost.SuppressedMeasures.All(suppressed => suppressed.Value != measure.Id)
               where law.Cost.InformationalMeasures?.Covers(measure.FirstPerformanceYear, data.PerformanceYear) != true
               where request.Participant.Option != ParticipationOption.Individual || law.Cost.GroupOnlyMeasures.All(only => only.Value != measure.Id)
               where result.Cases >= law.Cost.CaseMinimums.First(minimum => minimum.Value.Measures.Contains(measure.Id)).Value.Cases
               select IdiomaticDeciles.Points(benchmark.Bounds.Measured, result.Cost.ToDecimal(), law.Cost.DecilePoints),
        ];
        if (points.Count == 0)
        {
            return null;
        }

        decimal achievement = 100m * points.Sum() / (10m * points.Count);
        decimal improvement = request.PriorYear is { CostScore: > 0m, SameIdentifier: true } prior && achievement > prior.CostScore
            ? Math.Min(law.Cost.MaximumImprovement.Value, (achievement - prior.CostScore.Value) * law.Cost.MaximumImprovement.Value / prior.CostScore.Value)
            : 0m;
        return Math.Min(100m, achievement + improvement);
    }

    private (decimal Percent, bool Submitted) Activities(ScoringRequest request, bool qualitySubmitted, bool interoperabilitySubmitted)
    {
        Participant participant = request.Participant;
        ImprovementActivitiesRules rules = law.ImprovementActivities;
        bool special = participant.SmallPractice || participant.Rural || participant.HealthProfessionalShortageArea || participant.NonPatientFacing;
        List<ImprovementActivity> counted =
        [
            .. request.ImprovementActivities
                .Where(activity => activity.ContinuousDays >= rules.MinimumContinuousDays.Value)
                .Where(activity => participant.Option == ParticipationOption.Individual || activity.PercentOfGroup is null || activity.PercentOfGroup >= rules.MinimumPercentOfGroup!.Value)
                .Select(activity => data.FindImprovementActivity(activity.ActivityId)!)
                .Distinct(),
        ];
        decimal percent = counted.Any(activity => activity.Id == rules.PatientCenteredMedicalHome.Value)
            ? 100m
            : Math.Min(100m, 100m * counted.Sum(activity => rules.ActivityPoints.PointsFor(activity.Weight, special) ?? 0) / rules.PointsForFullScore.Value);
        bool circumstances = participant.Option == ParticipationOption.Individual && request.AutomaticExtremeAndUncontrollableCircumstances;
        bool enough = counted.Count > 0 || rules.ApmCreditSubmission switch
        {
            ApmCreditSubmissionReading.Nothing => true,
            ApmCreditSubmissionReading.QualityAndPromotingInteroperability => qualitySubmitted && interoperabilitySubmitted,
            _ => qualitySubmitted || interoperabilitySubmitted,
        };
        bool withheld = circumstances && rules.ApmCreditUnderCircumstances == ApmCreditUnderCircumstancesReading.Withheld;
        bool credit = participant.ApmParticipant && enough && !withheld;
        bool creditSubmits = credit && circumstances && rules is { ApmCreditUnderCircumstances: ApmCreditUnderCircumstancesReading.Granted, ApmCreditSubmission: not ApmCreditSubmissionReading.Nothing };
        return (credit ? Math.Max(percent, rules.ApmCredit.Value) : percent, counted.Count > 0 || creditSubmits);
    }

    private IdiomaticWeights Weights(ScoringRequest request, IdiomaticQualityScore qualityScore, decimal? cost, bool activitiesSubmitted, bool interoperabilitySubmitted)
    {
        Participant participant = request.Participant;
        bool circumstances = participant.Option == ParticipationOption.Individual && request.AutomaticExtremeAndUncontrollableCircumstances;
        bool status = participant.HospitalBased || participant.AmbulatorySurgicalCenterBased || participant.NonPatientFacing || participant.SmallPractice
            || (participant.ClinicianTypes.Length > 0
                && participant.ClinicianTypes.All(type => law.Weights.PromotingInteroperability.ClinicianTypes.Any(types => types.Value.HasFlag((ClinicianTypes)(1 << (int)type)))));
        bool quality = (!circumstances || qualityScore.Submitted) && !(qualityScore.Submitted && qualityScore.Percent is null);
        bool costs = !circumstances && cost is not null;
        bool activities = !circumstances || activitiesSubmitted;
        bool interoperability = !(circumstances || status) || interoperabilitySubmitted;
        WeightTable table = (participant.SmallPractice ? law.Weights.SmallPractice : law.Weights.General).Value;
        WeightRow? row = table.Rows
            .Where(row => row.Quality > 0 == quality && row.Cost > 0 == costs && row.ImprovementActivities > 0 == activities && row.PromotingInteroperability > 0 == interoperability)
            .Cast<WeightRow?>()
            .FirstOrDefault();
        return row is { } weights
            ? new(weights.Quality, weights.Cost, weights.ImprovementActivities, weights.PromotingInteroperability)
            : new(quality ? 100m : 0m, costs ? 100m : 0m, activities ? 100m : 0m, interoperability ? 100m : 0m);
    }

    private decimal Bonus(PatientPopulation? population)
    {
        var rule = (ComplexPatientBonusRule.Standardized)law.FinalScore.ComplexPatientBonus!;
        decimal sum = new[] { population?.HccRiskScore, population?.DualProportion }
            .Where(indicator => indicator is not null && indicator.Value >= indicator.Median)
            .Sum(indicator => Math.Min(rule.Maximum.Value / 2m, rule.AtMean.Value + (rule.PerStandardDeviation.Value * (indicator!.Value - indicator.Mean) / indicator.StandardDeviation)));
        return Math.Clamp(sum, 0m, rule.Maximum.Value);
    }
}

internal static class IdiomaticDeciles
{
    public static decimal Points(DecileBounds bounds, decimal rate, DecilePointsRules rules)
    {
        int decile = Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile)
            .Where(d => bounds.IsInverse ? rate <= bounds[d].ToDecimal() : rate >= bounds[d].ToDecimal())
            .DefaultIfEmpty(0)
            .Max();
        decimal points = decile is 0 or 10
            ? decile
            : decile + Rounding.HalfUp((rate - bounds[decile].ToDecimal()) / (bounds[decile + 1].ToDecimal() - bounds[decile].ToDecimal()), rules.Places.Value);
        return Math.Max(points, rules.Minimum.Value.ToDecimal());
    }
}
