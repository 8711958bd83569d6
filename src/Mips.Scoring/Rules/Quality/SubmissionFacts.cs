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

    /// <summary>The priorities of submitted measures with data.</summary>
    public PrioritySet Priorities { get; set; }

    /// <summary>The priorities of measures that can take a place.</summary>
    public PrioritySet ScorablePriorities { get; set; }

    /// <summary>The priorities of complete measures, suppressed ones included.</summary>
    public PrioritySet CompletePriorities { get; set; }

    /// <summary>The priorities of suppressed measures.</summary>
    public PrioritySet SuppressedPriorities { get; set; }

    /// <summary>Whether a measure was submitted through several collection types.</summary>
    public bool SeveralTypes { get; set; }

    /// <summary>The highest priority among submitted measures with data.</summary>
    public readonly MeasurePriority Priority => this.Priorities.Highest;

    /// <summary>The highest priority among measures that can take a place.</summary>
    public readonly MeasurePriority ScorablePriority => this.ScorablePriorities.Highest;

    /// <summary>The highest priority among complete measures, suppressed ones included.</summary>
    public readonly MeasurePriority CompletePriority => this.CompletePriorities.Highest;

    /// <summary>The highest priority among suppressed measures.</summary>
    public readonly MeasurePriority SuppressedPriority => this.SuppressedPriorities.Highest;

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
        this with { Suppressed = this.Suppressed + 1, SuppressedPriorities = this.SuppressedPriorities.With(priority, 1) };

    /// <summary>Counts the measures of a submission. What a measure is cannot be foretold, so that the count does without jumps.</summary>
    /// <param name="lines">The lines of one measure next to each other.</param>
    public static SubmissionFacts Of(Span<QualityLine> lines)
    {
        SubmissionCount count = default;
        int measures = 0;
        LineMarks marks = LineMarks.NotPartOfTheSet;
        int measure = -1;
        MeasurePriority priority = MeasurePriority.None;
        foreach (ref readonly QualityLine line in lines)
        {
            int isNext = line.Measure != measure ? 1 : 0;
            measures = unchecked(measures + isNext);
            count.Add(marks, priority, isNext);
            marks = unchecked((LineMarks)((int)marks & (isNext - 1))) | line.Marks;
            (measure, priority) = (line.Measure, line.Priority);
        }

        count.Add(marks, priority, 1);
        return count.ToFacts() with { SeveralTypes = measures < lines.Length };
    }
}
