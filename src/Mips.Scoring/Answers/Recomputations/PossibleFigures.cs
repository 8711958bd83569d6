using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>Which figures a column can have.</summary>
internal static class PossibleFigures
{
    private const decimal Most = 100m;

    /// <summary>The first impossible figure of a row; null if there is none.</summary>
    public static decimal? Impossible(in PublishedRow row, ProgramYear law)
    {
        if (IsImpossibleScore(row.FinalScore, law))
        {
            return row.FinalScore;
        }

        if (IsImpossibleAdjustment(row.AdjustmentPercent, law))
        {
            return row.AdjustmentPercent;
        }

        if (IsOutside(row.ComplexPatientBonus, law.FinalScore.ComplexPatientBonus?.Maximum.Value ?? 0m))
        {
            return row.ComplexPatientBonus;
        }

        CategoryFigures scores = row.Scores;
        return Outside(scores.Quality) ?? Outside(scores.Cost) ?? Outside(scores.ImprovementActivities) ?? Outside(scores.PromotingInteroperability);
    }

    /// <summary>Whether a final score is outside of its range or has more places than a final score.</summary>
    public static bool IsImpossibleScore(decimal? score, ProgramYear law) =>
        IsOutside(score, law.FinalScore.Maximum.Value) || !HasPlaces(score, law.FinalScore.DecimalPlaces.Value);

    /// <summary>Whether an adjustment is one that no factors of the year give, or has more places than an adjustment.</summary>
    public static bool IsImpossibleAdjustment(decimal? percent, ProgramYear law)
    {
        decimal applicable = law.Payment.ApplicablePercent.Value;
        decimal most = (applicable * law.Payment.LargestScalingFactor.Value) + (law.Payment.ExceptionalPerformance?.AtHundred.Value ?? 0m);
        return percent < -applicable || percent > most || !HasPlaces(percent, law.Payment.DecimalPlaces.Value);
    }

    private static bool IsOutside(decimal? value, decimal most) => value < 0m || value > most;

    private static decimal? Outside(decimal? score) => IsOutside(score, Most) ? score : null;

    private static bool HasPlaces(decimal? value, int places) => value is not { } figure || Rounding.HalfUp(figure, places) == figure;
}
