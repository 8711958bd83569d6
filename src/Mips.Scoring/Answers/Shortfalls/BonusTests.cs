using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The tests of a quality measure that its bonuses share, in the order of the rules.</summary>
internal static class BonusTests
{
    private const int MostTests = 4;

    /// <summary>The first test that keeps a measure from any bonus; null if it passes them all.</summary>
    public static Shortfall? FirstFailed(in QualityMeasureScore line, Shortfall finding) =>
        line.Disposition == QualityMeasureDisposition.NotPartOfTheSet ? finding with { Reason = ShortfallReason.NotPartOfTheSet }
        : line.Achievement.Ground switch
        {
            MeasurePointsGround.NoEligibleCases => finding with { Reason = ShortfallReason.NoEligibleCases },
            MeasurePointsGround.NoPerformanceRate => finding with { Reason = ShortfallReason.NoPerformanceRate },
            MeasurePointsGround.BelowCaseMinimum => TooFewCases(line, finding),
            _ when line.DataCompleteness < line.DataCompletenessNeeded => finding with { Reason = ShortfallReason.IncompleteData, Actual = line.DataCompleteness.Value, Needed = line.DataCompletenessNeeded.Value },
            _ when line.Cases < line.CasesNeeded => TooFewCases(line, finding),
            _ => null,
        };

    /// <summary>Passes one test after the other, scoring again after each, until the bonus of the category rises.</summary>
    public static ImmutableArray<SmallestChange> UntilMoreIsEarned(Scorecard card, int index, Func<QualityScore, Points> bonus, Func<QualityMeasureScore, SmallestChange?> ownTest)
    {
        ImmutableArray<SmallestChange>.Builder changes = ImmutableArray.CreateBuilder<SmallestChange>();
        Scorecard changed = card;
        for (int test = 0; test < MostTests && card.Quality.Measures[index].SubmissionIndex >= 0; test++)
        {
            QualityMeasureScore line = changed.Quality.Measures[index];
            if ((Next(line, index) ?? ownTest(line)) is not { } change)
            {
                return [];
            }

            changes.Add(change);
            changed = Rescoring.Of(changed, change);
            if (bonus(changed.Quality) > bonus(card.Quality))
            {
                return changes.ToImmutable();
            }
        }

        return [];
    }

    private static SmallestChange? Next(in QualityMeasureScore line, int index) =>
        line.Achievement.Ground == MeasurePointsGround.NoEligibleCases || line.PerformanceRate is null ? null
        : line.Achievement.Ground == MeasurePointsGround.BelowCaseMinimum ? new(ChangedFact.QualityCases, line.Measure.Id, index, line.Cases, line.CasesNeeded)
        : line.DataCompleteness < line.DataCompletenessNeeded ? new(ChangedFact.QualityDataCompleteness, line.Measure.Id, index, line.DataCompleteness.Value, line.DataCompletenessNeeded.Value)
        : line.Cases < line.CasesNeeded ? new(ChangedFact.QualityCases, line.Measure.Id, index, line.Cases, line.CasesNeeded)
        : null;

    private static Shortfall TooFewCases(in QualityMeasureScore line, Shortfall finding) =>
        finding with { Reason = ShortfallReason.BelowCaseMinimum, Actual = line.Cases, Needed = line.CasesNeeded };
}
