using System.Text;

namespace Mips.Scoring.Reference;

/// <summary>Words for somebody who gave an ID that CMS does not have in the year: what was probably meant, or when it ended. For the end of a message; empty if there is nothing to say.</summary>
/// <remarks>Spellings (<c>47</c>, <c>acrad37</c>, <c>KA</c>), one wrong letter in four or more, names of eCQMs (<c>CMS165v13</c>) and measures of earlier years are recognised.</remarks>
public static class MeasureIdHints
{
    private const int ShortestToCompareByLetter = 4;
    private const int LongestToCompare = 100;
    private const string EcqmPrefix = "CMS";
    private static readonly string[] Prefixes = ["COST_", "IA_", "PI_", "ACI_"];

    /// <summary>For a quality measure.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="id">The ID that was given.</param>
    /// <returns>For example <c> (did you mean "047"?)</c>.</returns>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    public static string ForQualityMeasure(ReferenceData data, string? id) => Hint(id, Of(data).QualityMeasures.Select(m => m.Id), data) is { Length: > 0 } hint ? hint : ForEcqm(data, id);

    /// <summary>For a cost measure.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="id">The ID that was given.</param>
    /// <returns>For example <c> (did you mean "COST_KA_1"?)</c>.</returns>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    public static string ForCostMeasure(ReferenceData data, string? id) => Hint(id, Of(data).CostMeasures.Select(m => m.Id), data);

    /// <summary>For an improvement activity.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="id">The ID that was given.</param>
    /// <returns>For example <c> (did you mean "IA_BE_4"?)</c>.</returns>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    public static string ForImprovementActivity(ReferenceData data, string? id) => Hint(id, Of(data).ImprovementActivities.Select(a => a.Id), data);

    /// <summary>For a Promoting Interoperability measure, attestation or exclusion.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="id">The ID that was given.</param>
    /// <returns>For example <c> (did you mean "PI_EP_1"?)</c>.</returns>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    public static string ForPromotingInteroperabilityMeasure(ReferenceData data, string? id) => Hint(id, Of(data).PromotingInteroperabilityMeasures.Select(m => m.Id), data);

    /// <summary>For an MVP, or another name of a reporting option.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="id">The ID that was given.</param>
    /// <param name="otherNames">Names that are right, too, for example <c>mips</c>.</param>
    /// <returns>For example <c> (did you mean "G0053"?)</c>.</returns>
    /// <exception cref="ArgumentNullException">The data or the names are null.</exception>
    public static string ForMvp(ReferenceData data, string? id, params string[] otherNames) => Hint(id, (otherNames ?? throw new ArgumentNullException(nameof(otherNames))).Concat(Of(data).Mvps.Select(m => m.Id)), data);

    private static ReferenceTables Of(ReferenceData data) => (data ?? throw new ArgumentNullException(nameof(data))).Tables;

    // The version is left out: who writes it has the measure in mind.
    private static string ForEcqm(ReferenceData data, string? id) =>
        CmsNumber(id) is string number && data.Tables.QualityMeasures.FirstOrDefault(m => CmsNumber(m.EcqmId) == number) is { } measure ? $" (did you mean \"{measure.Id}\"?)" : string.Empty;

    private static string? CmsNumber(string? name)
    {
        string text = name is null || name.Length > LongestToCompare ? string.Empty : name.Trim().ToUpperInvariant();
        if (!text.StartsWith(EcqmPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        string number = string.Concat(text.Substring(EcqmPrefix.Length).TrimStart(' ', '-', '0').TakeWhile(c => c is >= '0' and <= '9'));
        return number.Length == 0 ? null : number;
    }

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
