

namespace Mips.Scoring.Requests;

/// <summary>The least that a stated figure can be, if it is not 0. Rules divide by figures, and less would leave what a decimal number holds.</summary>
internal static class StatedFigure
{
    /// <summary>One case in 100 million, the most that a measure can have, as a percentage; finer than CMS states a risk indicator.</summary>
    internal const decimal Least = 0.000001m;

    /// <summary>The most cases that a measure can have.</summary>
    internal const int MostCases = 100_000_000;

    /// <summary>What would be right.</summary>
    internal const string Right = "is 0 or at least 0.000001";

    public static bool IsTooSmall(decimal? value) => value is > 0m and < Least;
}
