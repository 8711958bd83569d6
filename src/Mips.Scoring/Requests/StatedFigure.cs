using Mips.Scoring.Numbers;

namespace Mips.Scoring.Requests;

/// <summary>The least that a stated figure can be, if it is not 0. Rules divide by figures, and less would leave what a decimal number holds.</summary>
internal static class StatedFigure
{
    /// <summary>One case in 100 million, the most that a measure can have, as a percentage; finer than CMS states a risk indicator.</summary>
    internal const decimal Least = 0.000001m;

    /// <summary>The most cases that a measure can have.</summary>
    internal const int MostCases = 100_000_000;

    /// <summary>The most that a percentage can be.</summary>
    internal const int MostPercent = 100;

    /// <summary>What would be right.</summary>
    internal const string Right = "is 0 or at least 0.000001";

    /// <summary>Whether a figure is not given, or is from 0 to a limit with at most six places: then it is in range and not too small, and no check has to ask further.</summary>
    public static bool IsPlain(decimal? value, long most) => value is not { } figure || Millionths.TryOf(figure, most, out _);

    public static bool IsTooSmall(decimal? value) => value is > 0m and < Least;
}
