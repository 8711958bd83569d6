using Mips.Scoring.Answers.Differences;

namespace Mips.Scoring.Scenarios;

/// <summary>What is open in the workbench: the scenario it began with, the one it is now, and what makes the difference.</summary>
public sealed class Session
{
    /// <summary>The scenario that was opened, or the first after it that could be scored; null before one is opened.</summary>
    public Evaluation? Start { get; private set; }

    /// <summary>The scenario as it is now, scored; null before one is opened.</summary>
    public Evaluation? Now { get; private set; }

    /// <summary>What makes the difference of the two scores; null if one of them has none, or both are the same scenario.</summary>
    public ScorecardDifference? Difference { get; private set; }

    /// <summary>Opens a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    public void Open(Scenario scenario)
    {
        this.Start = Evaluation.Of(scenario);
        this.Now = this.Start;
        this.Difference = null;
    }

    /// <summary>Changes the open scenario and scores it again.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="InvalidOperationException">Nothing is open.</exception>
    public void Change(Func<Scenario, Scenario> change)
    {
        Scenario before = (this.Now ?? throw new InvalidOperationException("Nothing is open.")).Scenario;
        this.Now = Evaluation.Of(change(before));
        this.Start = this.Start?.Card is null ? this.Now : this.Start;
        this.Difference = this.Start.Card is { } start && this.Now.Card is { } now && !ReferenceEquals(start, now) ? ScorecardDifference.Between(start, now) : null;
    }

    /// <summary>Goes back to the scenario that was opened.</summary>
    public void Reset()
    {
        this.Now = this.Start;
        this.Difference = null;
    }
}
