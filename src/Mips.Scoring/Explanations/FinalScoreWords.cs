namespace Mips.Scoring;

/// <summary>How a final score came about, in words.</summary>
internal static class FinalScoreWords
{
    public static string Of(FinalScoreDisposition disposition) => disposition switch
    {
        FinalScoreDisposition.FewerThanTwoCategories => "scored on fewer than two categories: the performance threshold",
        FinalScoreDisposition.Calculated => "score × weight of each category, and bonuses",
        _ => throw TermWords.Unknown(disposition),
    };
}
