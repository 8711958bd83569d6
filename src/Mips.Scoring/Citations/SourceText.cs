namespace Mips.Scoring.Citations;

/// <summary>A citation as one text that says what kind of source it is, so that nothing is lost when it is read back.</summary>
internal static class SourceText
{
    public const string Forms = "\"42 CFR 414.1405(b)\", \"89 FR 98563\", \"CMS data: …\", \"Guidance: …\" or \"Proposal: …\"";
    private const string Regulation = "42 CFR ";

    private static readonly (CitationAuthority Authority, string Prefix)[] Prefixes =
    [
        (CitationAuthority.Regulation, Regulation),
        (CitationAuthority.FederalRegister, "Federal Register: "),
        (CitationAuthority.CmsData, "CMS data: "),
        (CitationAuthority.Guidance, "Guidance: "),
        (CitationAuthority.Proposal, "Proposal: "),
    ];

    /// <summary>The text; null for a citation of no known kind, or without a place in the source.</summary>
    public static string? Of(Citation citation)
    {
        int kind = Array.FindIndex(Prefixes, prefix => prefix.Authority == citation.Authority);
        return kind < 0 || string.IsNullOrEmpty(citation.Locator) ? null
            : citation.Authority == CitationAuthority.FederalRegister && IsPage(citation.Locator) ? citation.Locator
            : Prefixes[kind].Prefix + citation.Locator;
    }

    public static Citation? Read(string text)
    {
        foreach ((CitationAuthority authority, string prefix) in Prefixes)
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new(authority, text.Substring(prefix.Length));
            }
        }

        return IsPage(text) ? Citation.FederalRegister(text) : null;
    }

    // A volume, FR and a page: 89 FR 98563.
    private static bool IsPage(string text)
    {
        string[] words = text.Split(' ');
        return words.Length >= 3 && IsNumber(words[0]) && words[1] == "FR" && IsNumber(words[2].TrimEnd(',', ';'));
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.All(letter => letter is >= '0' and <= '9');
}
