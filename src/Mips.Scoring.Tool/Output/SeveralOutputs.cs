using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Every scorecard to several places.</summary>
internal sealed class SeveralOutputs(IReadOnlyList<IScorecardOutput> places) : IScorecardOutput
{
    public void Add(NamedScorecard card)
    {
        foreach (IScorecardOutput place in places)
        {
            place.Add(card);
        }
    }

    public void Complete()
    {
        foreach (IScorecardOutput place in places)
        {
            place.Complete();
        }
    }

    public void Dispose()
    {
        foreach (IScorecardOutput place in places)
        {
            place.Dispose();
        }
    }
}
