using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Scorecards as JSON on standard output.</summary>
internal sealed class PrintedJson(TextWriter output) : IScorecardOutput
{
    private readonly JsonScorecards cards = new(output);

    public void Add(NamedScorecard card) => this.cards.Add(card);

    public void Complete() => this.cards.Complete();

    public void Dispose() => this.cards.Dispose();
}
