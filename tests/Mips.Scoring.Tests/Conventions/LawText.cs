using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>Words of one paragraph as they were in force in one year, kept in <c>docs/law</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Paragraph">Section and paragraph, or section and definition.</param>
/// <param name="Year">The year in which the words were in force.</param>
/// <param name="Amendment">The last amendment that they contain, or the issue of the eCFR that has them, or empty.</param>
/// <param name="Words">The words, whole sentences one after another.</param>
internal sealed partial record LawText(string File, string Paragraph, int Year, string Amendment, string Words)
{
    public static ImmutableArray<LawText> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(RepositoryFiles.Path("docs/law"), "4*.md")
           from Match entry in Entry().Matches(System.IO.File.ReadAllText(file).ReplaceLineEndings("\n"))
           select new LawText(
               Path.GetFileName(file),
               entry.Groups["paragraph"].Value,
               int.Parse(entry.Groups["year"].Value, CultureInfo.InvariantCulture),
               Amended().Match(entry.Groups["body"].Value).Groups[1].Value,
               string.Join(' ', entry.Groups["body"].Value.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]))),
    ];

    /// <summary>Whether the paragraph is the cited one, a part of it, or one that contains it.</summary>
    public bool Covers(string cited) => Within(this.Paragraph, cited) || Within(cited, this.Paragraph);

    private static bool Within(string part, string whole) =>
        part.StartsWith(whole, StringComparison.Ordinal) && (part.Length == whole.Length || part[whole.Length] is '(' or ',');

    [GeneratedRegex(@"^## (?<paragraph>4(?:14|25)\..+), in force in (?<year>\d{4})\n(?<body>(?:(?!## ).*(?:\n|$))+)", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^As (?:amended through|in the eCFR of) (\d+ FR \d+|\d{4}-\d{2}-\d{2})\.$", RegexOptions.Multiline)]
    private static partial Regex Amended();
}
