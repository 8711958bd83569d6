using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>How a final score came about, in words.</summary>
internal static class FinalScoreWords
{
    /// <summary>What a category or bonus contributes; nothing where the final score is not calculated from them.</summary>
    public static string Contribution(in FinalScoreCalculation final, decimal points) =>
        final.Disposition == FinalScoreDisposition.Calculated ? Format.FinalPoints(points) : Format.NoValue;

    /// <summary>The complex patient bonus as it is added.</summary>
    public static string Bonus(in FinalScoreCalculation final, in ComplexPatientBonus bonus) =>
        final.Disposition == FinalScoreDisposition.Calculated ? ComplexPatientBonusWords.Of(bonus) : "not added: the final score is the performance threshold";

    public static string Of(FinalScoreDisposition disposition) => disposition switch
    {
        FinalScoreDisposition.FewerThanTwoCategories => "scored on fewer than two categories: the performance threshold",
        FinalScoreDisposition.Calculated => "score × weight of each category, and bonuses",
        _ => throw TermWords.Unknown(disposition),
    };
}
