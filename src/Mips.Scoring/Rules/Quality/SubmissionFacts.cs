using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Counts over a submission that the requirements are checked with. Each measure counts once.</summary>
internal record struct SubmissionFacts
{
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
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = QualityLines.EndOfMeasure(lines, start);
            facts.Add(lines.Slice(start, end - start));
        }

        return facts;
    }

    private static MeasurePriority Higher(MeasurePriority left, MeasurePriority right) => left > right ? left : right;

    private void Add(ReadOnlySpan<QualityLine> measure)
    {
        bool withData = false;
        bool scorable = false;
        bool complete = false;
        bool suppressed = false;
        foreach (ref readonly QualityLine line in measure)
        {
            MeasurePointsGround ground = line.Achievement.Ground;
            if (line.Disposition == QualityMeasureDisposition.NotPartOfTheSet)
            {
                return;
            }

            withData |= ground != MeasurePointsGround.NoEligibleCases;
            scorable |= line.CanCount;
            complete |= ground != MeasurePointsGround.NoEligibleCases && line.IsComplete;
            suppressed |= ground == MeasurePointsGround.Suppressed;
        }

        MeasurePriority priority = measure[0].Priority;
        suppressed &= !scorable;
        this.Submitted += withData ? 1 : 0;
        this.Scorable += scorable ? 1 : 0;
        this.Complete += complete ? 1 : 0;
        this.Suppressed += suppressed ? 1 : 0;
        this.NoEligibleCases += withData ? 0 : 1;
        this.Priority = Higher(this.Priority, withData ? priority : MeasurePriority.None);
        this.ScorablePriority = Higher(this.ScorablePriority, scorable ? priority : MeasurePriority.None);
        this.CompletePriority = Higher(this.CompletePriority, complete ? priority : MeasurePriority.None);
        this.SuppressedPriority = Higher(this.SuppressedPriority, suppressed ? priority : MeasurePriority.None);
    }
}
