using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Idiomatic;

internal sealed record IdiomaticQualityScore(decimal? Percent, bool Submitted);

/// <summary>One submitted measure on its way to the selection.</summary>
internal sealed record IdiomaticMeasure(QualityMeasure Measure, CollectionType CollectionType, decimal Points, bool HasData, bool IsSuppressed, bool IsComplete)
{
    public bool CanCount => this.HasData && !this.IsSuppressed;

    public int Priority => this.Measure.IsOutcome ? 2 : this.Measure.IsHighPriority ? 1 : 0;
}

/// <summary>Quality with LINQ and decimal.</summary>
internal sealed class IdiomaticQuality(ReferenceData data, ProgramYear law)
{
    private readonly QualityRules rules = law.Quality;

    public IdiomaticQualityScore Score(ScoringRequest request)
    {
        List<IdiomaticMeasure> measures = [.. request.Quality.Select(submission => this.Measure(submission, request.Participant.SmallPractice))];
        List<IGrouping<string, IdiomaticMeasure>> byMeasure = [.. measures.GroupBy(measure => measure.Measure.Id)];
        List<IdiomaticMeasure> best =
        [
            .. byMeasure
                .Select(group => group.Where(measure => measure.CanCount).OrderByDescending(measure => measure.Points).ThenBy(measure => measure.CollectionType).FirstOrDefault())
                .Where(measure => measure is not null)
                .Select(measure => measure!),
        ];
        List<IGrouping<string, IdiomaticMeasure>> suppressed = [.. byMeasure.Where(group => group.Any(measure => measure.IsSuppressed) && !group.Any(measure => measure.CanCount))];
        List<IGrouping<string, IdiomaticMeasure>> submitted = [.. byMeasure.Where(group => group.Any(measure => measure.HasData))];
        List<IGrouping<string, IdiomaticMeasure>> complete = [.. byMeasure.Where(group => group.Any(measure => measure.IsComplete))];

        int? applicable = this.Applicable(measures, submitted.Count, byMeasure.Count, submitted.Select(group => group.First().Priority).DefaultIfEmpty(0).Max());
        int required = applicable ?? this.rules.RequiredMeasures.Measures.Value;
        required -= Math.Min(required, suppressed.Count);
        int scorablePriority = best.Select(measure => measure.Priority).DefaultIfEmpty(0).Max();
        int suppressedPriority = suppressed.Select(group => group.First().Priority).DefaultIfEmpty(0).Max();
        bool needsOutcome = !(suppressedPriority == 2 && scorablePriority < 2)
            && !(suppressedPriority == 1 && scorablePriority == 0)
            && !(applicable is not null && scorablePriority == 0);
        List<IdiomaticMeasure> counted = Select(best, required, needsOutcome);

        List<decimal> claims = this.Claims(request);
        decimal achieved = counted.Sum(measure => measure.Points) + claims.Sum();
        decimal available = 10m * (required + claims.Count);
        if (available == 0m)
        {
            return new(null, submitted.Count > 0);
        }

        decimal bonus = request.Participant.SmallPractice && submitted.Count > 0 ? this.rules.SmallPracticeBonus!.Points.Value.ToDecimal() : 0m;
        bool fullyParticipates = submitted.Count > 0 && complete.Count >= required && (!needsOutcome || complete.Any(group => group.First().Priority > 0) || suppressedPriority > 0);
        decimal improvement = fullyParticipates ? Improvement(100m * achieved / available, request.PriorYear) : 0m;
        return new(Math.Min(100m, (100m * (achieved + bonus) / available) + improvement), submitted.Count > 0);
    }

    private static List<IdiomaticMeasure> Select(List<IdiomaticMeasure> best, int required, bool needsOutcome)
    {
        if (required == 0)
        {
            return [];
        }

        List<IdiomaticMeasure> ordered = [.. best.OrderByDescending(measure => measure.Points).ThenBy(measure => measure.Measure.Id, StringComparer.Ordinal)];
        IdiomaticMeasure? outcome = needsOutcome ? ordered.FirstOrDefault(measure => measure.Priority == 2) ?? ordered.FirstOrDefault(measure => measure.Priority == 1) : null;
        IEnumerable<IdiomaticMeasure> others = ordered.Where(measure => measure != outcome).Take(needsOutcome ? required - 1 : required);
        return outcome is null ? [.. others] : [outcome, .. others];
    }

    private static decimal Improvement(decimal current, PriorYearResults? prior)
    {
        if (prior is not { FacilityBased: false, QualityAchievementPercent: decimal achieved })
        {
            return 0m;
        }

        decimal before = (prior.QualityScore ?? achieved) <= 30m ? 30m : achieved;
        return current <= before ? 0m : Math.Min(10m, (current - before) * 10m / before);
    }

    private IdiomaticMeasure Measure(QualityMeasureSubmission submission, bool smallPractice)
    {
        QualityMeasure measure = data.FindQualityMeasure(submission.MeasureId)!;
        QualityBenchmark? benchmark = data.FindQualityBenchmark(submission.MeasureId, submission.CollectionType);
        MeasurePointsRules points = this.rules.MeasurePoints;
        bool hasData = submission.Cases > 0;
        bool isSuppressed = measure.SuppressedFor.Contains(submission.CollectionType);
        bool isComplete = hasData && !isSuppressed && (submission.DataCompleteness ?? 100m) >= points.DataCompleteness.MinimumPercent.Value;
        decimal small = smallPractice ? 3m : 0m;
        decimal? floor = (data.PerformanceYear - measure.FirstPerformanceYear) switch
        {
            0 => points.NewMeasures?.FirstYear.Value.ToDecimal(),
            1 => points.NewMeasures?.SecondYear.Value.ToDecimal(),
            _ => null,
        };
        if (!isComplete)
        {
            return new(measure, submission.CollectionType, small, hasData, isSuppressed, false);
        }

        if (benchmark is null || submission.Cases < points.CaseMinimum.Cases.Value || submission.PerformanceRate is null)
        {
            return new(measure, submission.CollectionType, floor ?? small, hasData, isSuppressed, true);
        }

        decimal earned = Math.Max(IdiomaticDeciles.Points(benchmark.Bounds, submission.PerformanceRate.Value.ToDecimal(), points.DecilePoints), floor ?? 0m);
        bool capped = benchmark.HasSevenPointCap && !measure.SevenPointCapRemovedFor.Contains(submission.CollectionType);
        return new(measure, submission.CollectionType, capped ? Math.Min(earned, 7m) : earned, hasData, isSuppressed, true);
    }

    private int? Applicable(List<IdiomaticMeasure> measures, int submitted, int stated, int priority)
    {
        int standard = this.rules.RequiredMeasures.Measures.Value;
        if (submitted == 0 || (stated >= standard && priority > 0) || measures.Any(measure => measure.CollectionType is not (CollectionType.MipsCqm or CollectionType.PartBClaims)))
        {
            return null;
        }

        HashSet<(string, CollectionType)> ids = [.. measures.Select(measure => (measure.Measure.Id, measure.CollectionType))];
        bool found = data.Tables.MeasureClusters
            .Where(cluster => cluster.Kind != MeasureClusterKind.SpecialtySet || cluster.MeasureIds.Length < this.rules.EligibleMeasureApplicability.SpecialtySetBelow.Value)
            .Any(cluster => cluster.MeasureIds.All(id => ids.Contains((id, cluster.CollectionType))) && cluster.AnchorIds.Any(id => ids.Contains((id, cluster.CollectionType))));
        return found ? Math.Min(submitted, standard) : null;
    }

    private List<decimal> Claims(ScoringRequest request)
    {
        MeasurePointsRules points = this.rules.MeasurePoints;
        return
        [
            .. from result in request.AdministrativeClaims
               let measure = data.FindQualityMeasure(result.MeasureId)
               let benchmark = data.FindQualityBenchmark(result.MeasureId, CollectionType.AdministrativeClaims)
               let minimum = points.AdministrativeClaimsMinimums.Select(one => one.Value).FirstOrDefault(one => one.MeasureId == result.MeasureId)
               where benchmark is not null && (measure.Programs.IsEmpty || measure.Programs.Contains("mips")) && !measure.SuppressedFor.Contains(CollectionType.AdministrativeClaims)
               where minimum is null || minimum.ForIndividuals || request.Participant.Option != ParticipationOption.Individual
               where minimum?.Clinicians is null || request.Participant.Clinicians >= minimum.Clinicians
               where minimum is not { NeedsCardiologist: true } || request.Participant.HasCardiologist
               where result.Cases >= (minimum?.Cases ?? points.CaseMinimum.Cases.Value)
               select IdiomaticDeciles.Points(benchmark.Bounds, result.PerformanceRate.ToDecimal(), points.DecilePoints),
        ];
    }
}
