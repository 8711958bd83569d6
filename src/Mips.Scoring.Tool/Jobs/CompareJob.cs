using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Scores what is to be compared: each later scorecard with the first one.</summary>
internal sealed class CompareJob(ScoringChoices choices, ToolConsole console)
{
    /// <summary>How the run ends; known after it.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The differences; empty if there are not two scorecards.</summary>
    /// <param name="after">The year to compare with; null for the other comparisons.</param>
    /// <param name="law">The law to compare with; null for the other comparisons.</param>
    /// <param name="pathways">The pathways to compare, in CMS's words; empty for the other comparisons.</param>
    public ImmutableArray<ScorecardDifference> Run(int? after, ProgramYear? law, ImmutableArray<string> pathways)
    {
        List<Scorecard> cards = pathways.Length < 2 ? [.. this.Cards(choices)] : [];
        if (after is int year)
        {
            cards.AddRange(this.Cards(choices with { Year = year }));
        }

        if (law is not null)
        {
            cards.AddRange(this.Cards(choices with { Options = choices.Options with { Law = law } }));
        }

        foreach (string pathway in pathways)
        {
            cards.AddRange(this.Cards(choices with { Pathway = pathway }));
        }

        if (cards.Count < 2)
        {
            console.Say($"{cards.Count} scorecard{(cards.Count == 1 ? string.Empty : "s")}: two are needed to compare. Give two files, --after YEAR, --after-law FILE, or --pathway");
            this.ExitCode = Tool.ExitCode.Input;
            return [];
        }

        return [.. cards.Skip(1).Select(card => ScorecardDifference.Between(cards[0], card))];
    }

    private IEnumerable<Scorecard> Cards(ScoringChoices wanted)
    {
        Inputs inputs = new(wanted.Paths, console);
        SubmissionScorer scorer = new(wanted);
        foreach (InputSource source in inputs.All().Take(wanted.Paths.IsEmpty ? 1 : int.MaxValue))
        {
            ScoredFile file = scorer.Score(source);
            foreach (Finding finding in file.Findings)
            {
                console.Say(finding.ToString());
            }

            this.ExitCode = file.Failed ? Tool.ExitCode.Input : this.ExitCode;
            foreach (NamedScorecard card in file.Cards)
            {
                yield return card.Scored.Scorecard;
            }
        }
    }
}
