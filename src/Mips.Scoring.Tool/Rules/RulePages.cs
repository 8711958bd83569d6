using System.Reflection;
using System.Text.RegularExpressions;

namespace Mips.Scoring.Tool.Rules;

/// <summary>The pages of docs/rules, embedded when the tool is built, and the index by paragraph that leads to them.</summary>
internal static partial class RulePages
{
    /// <summary>The name of <see cref="Readings"/>, which no rule has.</summary>
    public const string ReadingsName = "ambiguities";

    private const string Folder = "rules/";
    private const string Ending = ".md";
    private const string Paragraphs = "paragraphs.md";
    private static readonly Assembly Pages = typeof(RulePages).Assembly;

    /// <summary>The names of all rules, in the order of the alphabet.</summary>
    public static IEnumerable<string> Names => Pages.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name != Folder + "README" + Ending)
        .Select(name => name[Folder.Length..^Ending.Length])
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a page, Markdown.</summary>
    public static string Text(string page) => Read(Folder + page + Ending);

    /// <summary>The page of what the law can be read as, which the others lead to; Markdown.</summary>
    public static string Readings() => Read(ReadingsName + Ending);

    /// <summary>Finds the pages of a paragraph, or the page of a name; a paragraph without a row leads to the one that it belongs to.</summary>
    public static RulePageFinding Find(string asked)
    {
        string name = asked.Trim().Replace(' ', '-').ToLowerInvariant();
        if (Names.Contains(name))
        {
            return new([name], string.Empty);
        }

        Match paragraph = Paragraph().Match(asked);
        return paragraph.Success ? ByParagraph(paragraph.Groups["section"].Value, [.. paragraph.Groups["level"].Captures.Select(level => level.Value)]) : Unknown(asked, name);
    }

    private static RulePageFinding ByParagraph(string section, ImmutableArray<string> levels)
    {
        Dictionary<string, string> rows = Rows();
        string whole = section + string.Concat(levels);
        for (int depth = levels.Length; depth >= 0; depth--)
        {
            string paragraph = section + string.Concat(levels.Take(depth));
            if (rows.TryGetValue(paragraph, out string? row))
            {
                ImmutableArray<string> pages = [.. Link().Matches(row).Select(link => link.Groups["page"].Value).Distinct()];
                string about = $"{paragraph}: {Cells(row)}";
                return new(pages, pages.IsEmpty ? about : depth < levels.Length ? $"{whole} has no row of its own; {paragraph} has" : string.Empty);
            }
        }

        return new([], $"{whole}: not a paragraph of 42 CFR 414.1305 to 414.1405 that has a rule");
    }

    private static RulePageFinding Unknown(string asked, string name)
    {
        string[] near = [.. Names.Where(known => name.Split('-').Any(word => word.Length > 2 && known.Contains(word, StringComparison.Ordinal)))];
        return new([], $"{asked}: neither a paragraph nor the name of a rule{(near.Length == 0 ? "; mips rule shows all" : $"; near it are {string.Join(", ", near)}")}");
    }

    private static Dictionary<string, string> Rows() => Read(Paragraphs).Split('\n')
        .Select(line => Row().Match(line))
        .Where(row => row.Success)
        .ToDictionary(row => row.Groups["paragraph"].Value, row => row.Groups["rest"].Value, StringComparer.Ordinal);

    private static string Cells(string row) => string.Join("; ", row.Split('|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0));

    private static string Read(string name)
    {
        using StreamReader reader = new(Pages.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^\s*(?:42\s*CFR\s*)?(?:§\s*)?(?<section>414\.1[34]\d\d)(?<level>\([A-Za-z0-9]+\))*\s*$")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^\| (?<paragraph>414\.\d{4}[^ |]*) \|(?<rest>.*)\|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\(rules/(?<page>[a-z-]+)\.md\)")]
    private static partial Regex Link();
}

/// <summary>The pages that were found.</summary>
/// <param name="Pages">Their names; empty if there is none.</param>
/// <param name="Message">What there is to say about it; empty if nothing.</param>
internal sealed record RulePageFinding(ImmutableArray<string> Pages, string Message);
