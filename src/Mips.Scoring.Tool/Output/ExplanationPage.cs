using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Output;

/// <summary>An explanation on a terminal. The words are those of <see cref="Explanation"/>; only their places are chosen here.</summary>
internal static class ExplanationPage
{
    private const int MostNotesOfSummary = 3;
    private const int LongestOfSummary = 100;
    private const string FoldedHint = "The paragraphs are left out in this width; --depth everything keeps them.";

    /// <summary>Writes the head: who, the result, what to know.</summary>
    public static void WriteHead(Screen screen, Explanation explanation)
    {
        ExplanationHeadline head = explanation.Headline;
        screen.Line(head.Subject);
        if (head.DataVersion.Length > 0)
        {
            screen.Line("CMS data " + head.DataVersion, Styles.Source);
        }

        screen.Space();
        if (head.FinalScore.Length > 0)
        {
            screen.Line(($"FINAL SCORE  {head.FinalScore} of 100", explanation.Scorecard is { } card ? Styles.Of(card) : Styles.Title), ("  " + head.Verdict, null));
        }
        else
        {
            screen.Line(head.Verdict, Styles.Title);
        }
    }

    /// <summary>Writes the notes; a summary has room for few.</summary>
    public static void WriteNotes(Screen screen, Explanation explanation)
    {
        ImmutableArray<string> notes = explanation.Headline.Notes;
        int shown = explanation.Depth <= ExplanationDepth.Summary ? Math.Min(notes.Length, MostNotesOfSummary) : notes.Length;
        foreach (string note in notes.Take(shown))
        {
            screen.Line("! " + (explanation.Depth <= ExplanationDepth.Summary ? Shortened(note) : note), Styles.Note);
        }

        if (shown < notes.Length)
        {
            screen.Line(FormattableString.Invariant($"! and {notes.Length - shown} more: --depth measures"), Styles.Note);
        }
    }

    /// <summary>Writes sections as tables.</summary>
    public static void WriteSections(Screen screen, ImmutableArray<ExplanationSection> sections, ExplanationDepth depth)
    {
        bool keepsCitations = depth == ExplanationDepth.Everything;
        bool folded = false;
        foreach (ExplanationSection section in sections)
        {
            SectionTable table = SectionTable.Of(depth <= ExplanationDepth.Summary ? Shortened(section) : section, screen.Width, keepsCitations);
            screen.Space();
            screen.Write(table.Table);
            folded |= table.Folded;
        }

        if (folded && depth == ExplanationDepth.Measures)
        {
            screen.Space();
            screen.Line(FoldedHint, Styles.Source);
        }
    }

    // A screen has no room for the longest sentences; the other depths have them whole.
    private static ExplanationSection Shortened(ExplanationSection section) => section with { Rows = [.. section.Rows.Select(row => row with { Reason = Shortened(row.Reason) })] };

    private static string Shortened(string sentence) => sentence.Length <= LongestOfSummary ? sentence : sentence[..(sentence.LastIndexOf(' ', LongestOfSummary) is int end && end > 0 ? end : LongestOfSummary)] + " …";

    /// <summary>An explanation that is no scorecard's: a difference, the comparison with published values, a measure.</summary>
    public static void Write(ToolConsole console, Explanation explanation)
    {
        if (console.Width is not int width)
        {
            console.Output.Write(explanation.ToText());
            return;
        }

        Screen screen = new(width, console.Colours);
        WriteHead(screen, explanation);
        WriteNotes(screen, explanation);
        WriteSections(screen, explanation.Sections, explanation.Depth);
        console.Output.Write(screen.ToString());
    }
}
