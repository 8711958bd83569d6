namespace Mips.Scoring.Answers.Explanations;

/// <summary>The rows of an explanation about one measure, activity or category.</summary>
internal static class SubjectRows
{
    /// <summary>The sections with only the rows about a subject; without any, none.</summary>
    public static ImmutableArray<ExplanationSection> About(ImmutableArray<ExplanationSection> sections, string subject)
    {
        string wanted = subject.Trim();
        return
        [
            .. sections
                .Select(section => section with { Rows = [.. section.Rows.Where(row => IsAbout(row, wanted))] })
                .Where(section => !section.Rows.IsEmpty),
        ];
    }

    /// <summary>The measures and activities that have rows.</summary>
    public static ImmutableArray<string> Ids(ImmutableArray<ExplanationSection> sections) =>
        [.. sections.SelectMany(section => section.Rows).Select(Name).Where(name => name.Any(char.IsDigit)).Distinct(StringComparer.Ordinal)];

    private static bool IsAbout(ExplanationRow row, string subject) =>
        subject.Length > 0 && (row.Cells[0].StartsWith(subject, StringComparison.OrdinalIgnoreCase) || Name(row).TrimStart('0').Equals(subject.TrimStart('0'), StringComparison.OrdinalIgnoreCase));

    private static string Name(ExplanationRow row) => row.Cells[0].Split(' ')[0].Trim('·', '(', ')');
}
