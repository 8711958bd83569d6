using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Citations;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Practices;

/// <summary>A practice (TIN): every score in it, which of them each clinician receives, and why. Immutable.</summary>
public sealed record Practice
{
    private readonly EquatableArray<PracticeMember> members;
    private readonly EquatableArray<PracticeReporter> reporters;

    internal Practice()
    {
    }

    /// <summary>Who is in the practice, as it was given.</summary>
    public required PracticeRoster Roster { get; init; }

    /// <summary>The law of the year.</summary>
    public required ProgramYear Law { get; init; }

    /// <summary>The clinicians, in the order of the roster, each with the score that counts.</summary>
    public required ImmutableArray<PracticeMember> Members { get => this.members; init => this.members = value; }

    /// <summary>Everybody who has scores: the virtual group, the group, subgroups, APM Entities, and clinicians by themselves.</summary>
    public required ImmutableArray<PracticeReporter> Reporters { get => this.reporters; init => this.reporters = value; }

    /// <summary>The clinicians who receive no score.</summary>
    public IEnumerable<PracticeMember> WithoutScore => this.Members.Where(member => member.FinalScore is null);

    /// <summary>The clinicians who began to bill under the TIN in the last three months of the year.</summary>
    public IEnumerable<PracticeMember> JoinedLate => this.Members.Where(member => member.JoinedLate);

    /// <summary>The participants of APM Entities who were active on no snapshot date.</summary>
    public IEnumerable<PracticeMember> NotActiveInApm => this.Members.Where(member => !member.NotActiveIn.IsEmpty);

    /// <summary>Puts the scores of a practice together.</summary>
    /// <param name="roster">Who is in the practice, with their scores.</param>
    /// <param name="law">The law of the year; null for that of the performance year.</param>
    /// <returns>The practice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the year is not known.</exception>
    /// <exception cref="ArgumentException">The roster contradicts itself: an NPI twice, a member who is not in it, a score of another year or participation option.</exception>
    public static Practice Of(PracticeRoster roster, ProgramYear? law = null)
    {
        _ = roster ?? throw new ArgumentNullException(nameof(roster));
        ProgramYear rules = law ?? ProgramYears.For(roster.PerformanceYear);
        if (PracticeCheck.Problem(roster) is { } problem)
        {
            throw new ArgumentException(problem, nameof(roster));
        }

        ImmutableArray<PracticeMember> members = [.. roster.Clinicians.Select(clinician => PracticeMember.Of(clinician, roster, rules))];
        return new() { Roster = roster, Law = rules, Members = members, Reporters = [.. PracticeReporter.Of(roster, members)] };
    }

    /// <summary>The clinicians who receive a score, counted.</summary>
    /// <param name="scalingFactor">The scaling factor of positive adjustments; null if it is not known.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public GlanceCounts Count(decimal? scalingFactor = null, decimal additionalScalingFactor = 0m)
    {
        GlanceCounts counts = new(this.Law.PerformanceYear);
        foreach (PracticeMember member in this.Members.Where(member => member.Attribution is not null))
        {
            counts.Add(GlanceFacts.Of(member.Attribution!.Scorecard, scalingFactor, additionalScalingFactor) with { FinalScore = member.FinalScore!.Value });
        }

        return counts;
    }
}
