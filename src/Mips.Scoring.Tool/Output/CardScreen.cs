using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Interop;
using Mips.Scoring.Planning;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A scorecard on a terminal: a screen of it, or as much as is asked for.</summary>
internal static class CardScreen
{
    public static string Of(NamedScorecard card, ExplanationDepth depth, int width, bool colours)
    {
        Screen screen = new(width, colours);
        Explanation explanation = PlanningExplanation.Of(card.Scored.Scorecard, depth);
        screen.Line(card.Name, Styles.Title);
        ExplanationPage.WriteHead(screen, explanation);
        if (CardText.Adjustment(card) is { Length: > 0 } adjustment)
        {
            screen.Line(adjustment, Styles.Of(card.Scored.Scorecard));
        }

        ExplanationPage.WriteNotes(screen, explanation);
        ExplanationPage.WriteSections(screen, explanation.Sections, depth);
        if (card.Published is PublishedScoresImport published)
        {
            WritePublished(screen, card, published, depth);
        }

        if (depth == ExplanationDepth.Summary)
        {
            screen.Space();
            screen.Line("More: --depth measures; with sums and all paragraphs: --depth everything.", Styles.Source);
        }

        return screen.ToString();
    }

    private static void WritePublished(Screen screen, NamedScorecard card, PublishedScoresImport published, ExplanationDepth depth)
    {
        Explanation comparison = Explanation.Of(PublishedComparison.Between(card.Scored.Scorecard, published.Scores));
        screen.Space();
        screen.Line(("Beside what CMS published: ", Styles.Title), (comparison.Headline.Verdict, null));
        if (depth > ExplanationDepth.Summary)
        {
            ExplanationPage.WriteSections(screen, comparison.Sections, comparison.Depth);
            screen.Line(published.Description ?? string.Empty, Styles.Source);
        }
    }
}
