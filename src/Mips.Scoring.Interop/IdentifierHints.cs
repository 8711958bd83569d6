using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>What an identifier that CMS does not have in the year was probably meant to be, as people write them: <c>47</c>, <c>CMS165v13</c>, <c>acrad37</c>.</summary>
internal static class IdentifierHints
{
    /// <summary>The quality measure that was probably meant, as the end of a message; empty if there is none.</summary>
    public static string ForQualityMeasure(ReferenceData data, string id)
    {
        string hint = DidYouMean(id, data.Tables.QualityMeasures.Select(measure => measure.Id));
        return hint.Length > 0 ? hint : EcqmName.Parse(id) is EcqmName name && name.Measure(data) is QualityMeasure measure ? Hint(measure.Id) : string.Empty;
    }

    /// <summary>The identifier that differs only by case, punctuation or leading zeros, as the end of a message; empty if there is none.</summary>
    public static string DidYouMean(string id, IEnumerable<string> known)
    {
        string key = Key(id);
        return key.Length > 0 && known.FirstOrDefault(candidate => Key(candidate) == key) is string near ? Hint(near) : string.Empty;
    }

    private static string Hint(string id) => $" (did you mean \"{id}\"?)";

    private static string Key(string id) => new string([.. id.Where(char.IsLetterOrDigit)]).TrimStart('0').ToUpperInvariant();
}
