using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>A quotation of the regulation on a rule page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Words">What is quoted.</param>
/// <param name="Paragraph">Section and paragraph, or section and definition.</param>
/// <param name="IsUnchecked">Whether the page says that the text was not at hand.</param>
internal sealed partial record RuleQuotation(string Page, string Words, string Paragraph, bool IsUnchecked)
{
    public const string Mark = "Unchecked: this text in force is not at hand here.";

    public static ImmutableArray<RuleQuotation> All { get; } =
    [
        .. from page in Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "*.md")
           where !page.EndsWith(".received.md", StringComparison.Ordinal)
           from Match quotation in Quotation().Matches(File.ReadAllText(page).ReplaceLineEndings("\n"))
           select new RuleQuotation(Path.GetFileName(page), quotation.Groups["words"].Value, quotation.Groups["paragraph"].Value, quotation.Groups["mark"].Success),
    ];

    /// <summary>The literal pieces: what stands between the words left out (…) and those inserted ([ ]).</summary>
    public IEnumerable<string> Pieces => Gap().Split(this.Words).Select(piece => piece.Trim(' ', '.', ',', ';', ':')).Where(piece => piece.Length > 0);

    /// <summary>Whether every piece stands in the text, word for word and in this order.</summary>
    public bool IsIn(LawText text)
    {
        int from = 0;
        foreach (string piece in this.Pieces)
        {
            int found = text.Words.IndexOf(piece, from, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            from = found + piece.Length;
        }

        return true;
    }

    [GeneratedRegex(@"^> (?<words>.+) — 42 CFR (?<paragraph>4(?:14|25)\.\d+(?:, definition of [^,\n]+(?:, paragraph \(\d+\))?|(?:\([A-Za-z0-9]+\))*(?:, table \d+)?)).*\n(?:\n(?<mark>Unchecked: this text in force is not at hand here\.)$)?", RegexOptions.Multiline)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"…|\[[^\]]*\]")]
    private static partial Regex Gap();
}
