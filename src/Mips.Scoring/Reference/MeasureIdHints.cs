using System.Text;

namespace Mips.Scoring.Reference;

/// <summary>Words for a caller who gave an ID that CMS does not have in the year: what was probably meant, or when it ended.</summary>
internal static class MeasureIdHints
{
    private const int ShortestToCompareByLetter = 4;
    private const int LongestToCompare = 100;
    private static readonly string[] Prefixes = ["COST_", "IA_", "PI_", "ACI_"];

    internal static string ForQualityMeasure(ReferenceData data, string? id) => Hint(id, data.Tables.QualityMeasures.Select(m => m.Id), data);

    internal static string ForCostMeasure(ReferenceData data, string? id) => Hint(id, data.Tables.CostMeasures.Select(m => m.Id), data);

    internal static string ForImprovementActivity(ReferenceData data, string? id) => Hint(id, data.Tables.ImprovementActivities.Select(a => a.Id), data);

    internal static string ForPromotingInteroperabilityMeasure(ReferenceData data, string? id) => Hint(id, data.Tables.PromotingInteroperabilityMeasures.Select(m => m.Id), data);

    internal static string ForMvp(ReferenceData data, string? id) => Hint(id, data.Tables.Mvps.Select(m => m.Id), data);

    private static string Hint(string? given, IEnumerable<string> known, ReferenceData data)
    {
        if (string.IsNullOrWhiteSpace(given) || given!.Length > LongestToCompare)
        {
            return string.Empty;
        }

        string id = given;
        if (data.Tables.EndedMeasures.FirstOrDefault(e => e.Id == id) is { } ended)
        {
            return $" (it ended with PY{ended.LastPerformanceYear})";
        }

        string key = Key(id);
        string? near = known.FirstOrDefault(k => Key(k) == key) ?? OnlyOneLetterAway(id, known);
        if (near is not null)
        {
            return $" (did you mean \"{near}\"?)";
        }

        return data.Tables.EndedMeasures.FirstOrDefault(e => Key(e.Id) == key) is { } nearEnded
            ? $" (did you mean \"{nearEnded.Id}\"? it ended with PY{nearEnded.LastPerformanceYear})"
            : string.Empty;
    }

    /// <summary>What two spellings of an ID have in common: letters and digits, without category, leading zeros and the number 1 at the end.</summary>
    private static string Key(string id)
    {
        string text = id.Trim().ToUpperInvariant();
        string prefix = Prefixes.FirstOrDefault(p => text.StartsWith(p, StringComparison.Ordinal)) ?? string.Empty;
        int end = text.EndsWith("_1", StringComparison.Ordinal) ? text.Length - 2 : text.Length;
        StringBuilder key = new();
        for (int i = prefix.Length; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (key.Length > 0 || text[i] != '0'))
            {
                key.Append(text[i]);
            }
        }

        return key.ToString();
    }

    private static string? OnlyOneLetterAway(string id, IEnumerable<string> known)
    {
        if (id.Length < ShortestToCompareByLetter)
        {
            return null;
        }

        string[] near = [.. known.Where(k => IsOneLetterAway(k, id)).Take(2)];
        return near.Length == 1 ? near[0] : null;
    }

    private static bool IsOneLetterAway(string left, string right)
    {
        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        int end = 0;
        while (end < left.Length - start && end < right.Length - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
        {
            end++;
        }

        return left.Length - start - end <= 1 && right.Length - start - end <= 1;
    }
}
