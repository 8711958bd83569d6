using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Counts over a submission that the requirements are checked with. Each measure counts once.</summary>
internal record struct SubmissionFacts
{
    /// <summary>What the lines of one measure are, one or the other.</summary>
    [Flags]
    private enum MeasureStates
    {
        None = 0,
        WithData = 1,
        Scorable = 2,
        Complete = 4,
        Suppressed = 8,
        NotPartOfTheSet = 16,
    }

    /// <summary>Measures with any data, suppressed ones included, 0 of 0 not.</summary>
    public int Submitted { get; set; }

    /// <summary>Measures that can take a place.</summary>
    public int Scorable { get; set; }

    /// <summary>Measures that meet data completeness, suppressed ones included.</summary>
    public int Complete { get; set; }

    /// <summary>Measures that miss data completeness through every collection type.</summary>
    public readonly int Incomplete => this.Submitted - this.Complete;

    /// <summary>Measures that CMS suppressed and that no other collection type scores.</summary>
    public int Suppressed { get; set; }

    /// <summary>Measures submitted as 0 of 0 only.</summary>
    public int NoEligibleCases { get; set; }

    /// <summary>The highest priority among submitted measures with data.</summary>
    public MeasurePriority Priority { get; set; }

    /// <summary>The highest priority among measures that can take a place.</summary>
    public MeasurePriority ScorablePriority { get; set; }

    /// <summary>The highest priority among complete measures, suppressed ones included.</summary>
    public MeasurePriority CompletePriority { get; set; }

    /// <summary>The highest priority among suppressed measures.</summary>
    public MeasurePriority SuppressedPriority { get; set; }

    /// <summary>Whether a suppressed measure meets the outcome requirement: no other outcome measure, or no other high priority measure at all.</summary>
    public readonly bool SuppressedMeasureMeetsOutcome =>
        (this.SuppressedPriority == MeasurePriority.Outcome && this.ScorablePriority < MeasurePriority.Outcome)
        || (this.SuppressedPriority == MeasurePriority.HighPriority && this.ScorablePriority == MeasurePriority.None);

    /// <summary>
    /// § 414.1380(b)(1)(vi)(F): all requirements of §§ 414.1335 and 414.1340 are met; the reading says whether surplus incomplete measures do harm.
    /// A suppressed measure is required like any other: suppression takes its points, not the duty to report it.
    /// </summary>
    public readonly bool FullyParticipates(int required, bool outcomeMeasureNeeded, QualityImprovementRules? rules) =>
        this.Submitted > 0
        && this.Complete >= required
        && (rules?.FullParticipation != FullParticipationReading.EveryMeasureComplete || this.Incomplete == 0)
        && (!outcomeMeasureNeeded || this.CompletePriority != MeasurePriority.None);

    /// <summary>The same with a further measure that CMS suppressed and that nobody submits.</summary>
    public readonly SubmissionFacts WithSuppressed(MeasurePriority priority) =>
        this with { Suppressed = this.Suppressed + 1, SuppressedPriority = Higher(this.SuppressedPriority, priority) };

    /// <summary>Counts the measures of a submission.</summary>
    /// <param name="lines">The lines of one measure next to each other.</param>
    public static SubmissionFacts Of(ReadOnlySpan<QualityLine> lines)
    {
        SubmissionFacts facts = default;
        for (int i = 0; i < lines.Length;)
        {
            ref readonly QualityLine first = ref lines[i];
            MeasureStates states = MeasureStates.None;
            do
            {
                states |= StatesOf(lines[i]);
                i++;
            }
            while (i < lines.Length && lines[i].Measure == first.Measure);
            facts.Add(states, first.Priority);
        }

        return facts;
    }

    private static MeasurePriority Higher(MeasurePriority left, MeasurePriority right) => left > right ? left : right;

    private static MeasureStates StatesOf(in QualityLine line)
    {
        MeasurePointsGround ground = line.Achievement.Ground;
        bool withData = ground != MeasurePointsGround.NoEligibleCases;
        return If(withData, MeasureStates.WithData)
            | If(line.CanCount, MeasureStates.Scorable)
            | If(withData && line.IsComplete, MeasureStates.Complete)
            | If(ground == MeasurePointsGround.Suppressed, MeasureStates.Suppressed)
            | If(line.Disposition == QualityMeasureDisposition.NotPartOfTheSet, MeasureStates.NotPartOfTheSet);
    }

    private static MeasureStates If(bool condition, MeasureStates state) => condition ? state : MeasureStates.None;

    private static int One(MeasureStates states, MeasureStates state) => (states & state) != 0 ? 1 : 0;

    private static MeasurePriority PriorityIf(MeasureStates states, MeasureStates state, MeasurePriority priority) => (states & state) != 0 ? priority : MeasurePriority.None;

    private void Add(MeasureStates states, MeasurePriority priority)
    {
        if ((states & MeasureStates.NotPartOfTheSet) != 0)
        {
            return;
        }

        states &= (states & MeasureStates.Scorable) != 0 ? ~MeasureStates.Suppressed : states;
        this.Submitted += One(states, MeasureStates.WithData);
        this.Scorable += One(states, MeasureStates.Scorable);
        this.Complete += One(states, MeasureStates.Complete);
        this.Suppressed += One(states, MeasureStates.Suppressed);
        this.NoEligibleCases += 1 - One(states, MeasureStates.WithData);
        this.Priority = Higher(this.Priority, PriorityIf(states, MeasureStates.WithData, priority));
        this.ScorablePriority = Higher(this.ScorablePriority, PriorityIf(states, MeasureStates.Scorable, priority));
        this.CompletePriority = Higher(this.CompletePriority, PriorityIf(states, MeasureStates.Complete, priority));
        this.SuppressedPriority = Higher(this.SuppressedPriority, PriorityIf(states, MeasureStates.Suppressed, priority));
    }
}
