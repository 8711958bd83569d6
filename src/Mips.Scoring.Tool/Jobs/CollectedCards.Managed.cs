using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Keeps scorecards until all are there.</summary>
internal sealed class CollectedCards : IScorecardOutput
{
    private readonly List<NamedScorecard> all = [];

    public IReadOnlyList<NamedScorecard> All => this.all;

    public void Add(NamedScorecard card) => this.all.Add(card);

    public void Complete()
    {
        // Nothing is written until the practice is put together.
    }

    public void Dispose()
    {
        // Nothing is open.
    }
}
