using Mips.Scoring.Citations;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The source of a change from one year to the next: of the new value, of what took its place, or of what ended.</summary>
internal static class YearSource
{
    /// <summary>
    /// The source of the new value. Where a value ends, the source of the formula that took the place of its own;
    /// where nothing took its place, the source that set the value and the year through which it did.
    /// </summary>
    public static string Of(YearParameter shown, YearParameter? current, Dictionary<string, YearParameter> earlier, Dictionary<string, YearParameter> now, int yearBefore)
    {
        if (current?.Citation is { } set)
        {
            return set.ToString();
        }

        if (Replacement(shown.Path, now) is { } replaced)
        {
            return $"replaced: {replaced}";
        }

        return earlier.GetValueOrDefault(shown.Path)?.Citation is { } ended ? $"through {yearBefore}: {ended}" : string.Empty;
    }

    // The members of a closed family stand at the same place with another name in brackets.
    private static Citation? Replacement(string path, Dictionary<string, YearParameter> now)
    {
        int shape = path.IndexOf(" (", StringComparison.Ordinal);
        return shape < 0 ? null : now.Values.FirstOrDefault(other =>
            other.Citation is not null
            && other.Path.StartsWith(path[..(shape + 2)], StringComparison.Ordinal)
            && !other.Path.StartsWith(path[..(path.IndexOf(')', shape) + 1)], StringComparison.Ordinal))?.Citation;
    }
}
