using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Categories that an APM Entity takes from its clinicians: those who reported nothing, averages below the full score, and the bonus of the roll-up.</summary>
internal static class AverageShortfalls
{
    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card, ApmEntityRollUp rollUp)
    {
        bool silentCount = (card.Law.PromotingInteroperability.RollUp?.NonReporters ?? default) == NonReporterReading.CountAsZero;
        if (rollUp.Quality is { } quality)
        {
            Add(found, card.Weights.Quality, PerformanceCategory.Quality, quality.Score, silentCount ? quality.NonReporters : 0, quality.Citation);
        }

        if (rollUp.ImprovementActivities is { } activities)
        {
            Add(found, card.Weights.ImprovementActivities, PerformanceCategory.ImprovementActivities, activities.Score, silentCount ? activities.NonReporters : 0, activities.Citation);
        }

        if (rollUp.PromotingInteroperability is { } interoperability)
        {
            Add(found, card.Weights.PromotingInteroperability, PerformanceCategory.PromotingInteroperability, interoperability.Score, silentCount ? interoperability.NonReporters : 0, interoperability.Citation);
            AddBonus(found, card, interoperability);
        }
    }

    private static void Add(ImmutableArray<Shortfall>.Builder found, in CategoryWeight weight, PerformanceCategory category, Percent? average, int silent, Citation citation)
    {
        if (weight.State is CategoryWeightState.Scored or CategoryWeightState.RestoredBySubmission && average is { } score && score < Percent.Hundred)
        {
            Shortfall finding = new() { Subject = ShortfallSubject.Category, Category = category, Reason = ShortfallReason.AverageOfClinicians, Actual = score.Value, Needed = Percent.Hundred.Value, Citation = citation };
            found.Add(silent > 0 ? finding with { Reason = ShortfallReason.CliniciansWithoutData, Actual = silent, Needed = 0m } : finding);
        }
    }

    private static void AddBonus(ImmutableArray<Shortfall>.Builder found, Scorecard card, PromotingInteroperabilityRollUpScore score)
    {
        if (card.Law.PromotingInteroperability is { RollUp: { } rules, Method: PromotingInteroperabilityMethod.RequiredMeasures method } && rules.Bonus.Value > 0
            && score.BonusPoints == Points.Zero && score.Score < Percent.Hundred && card.Weights.PromotingInteroperability.IsScored
            && method.Bonuses.FirstOrDefault(bonus => bonus.Value.IsPublicHealth) is { } optional)
        {
            found.Add(new()
            {
                Subject = ShortfallSubject.PromotingInteroperabilityBonus,
                Category = PerformanceCategory.PromotingInteroperability,
                Id = optional.Value.MeasureIds[0],
                Reason = ShortfallReason.BonusNotReported,
                Citation = rules.Bonus.Citation,
            });
        }
    }
}
