using Mips.Scoring.Scorers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Practices;

/// <summary>Everybody in a practice (TIN), and every score that somebody in it has.</summary>
public sealed record PracticeRoster
{
    private readonly EquatableArray<PracticeClinician> clinicians;
    private readonly EquatableArray<PracticeSubgroup> subgroups;
    private readonly EquatableArray<PracticeApmEntity> apmEntities;

    /// <summary>The taxpayer identification number.</summary>
    public required string Tin { get; init; }

    /// <summary>The performance year.</summary>
    public required int PerformanceYear { get; init; }

    /// <summary>The clinicians, each once.</summary>
    public required ImmutableArray<PracticeClinician> Clinicians { get => this.clinicians; init => this.clinicians = value; }

    /// <summary>The scores of the group; null if the practice did not report as a group.</summary>
    public PracticeScores? Group { get; init; }

    /// <summary>The scores of the virtual group that the practice is in; null if it is in none.</summary>
    public PracticeScores? VirtualGroup { get; init; }

    /// <summary>The subgroups of the practice.</summary>
    public ImmutableArray<PracticeSubgroup> Subgroups { get => this.subgroups; init => this.subgroups = value; }

    /// <summary>The APM Entities that clinicians of the practice take part in.</summary>
    public ImmutableArray<PracticeApmEntity> ApmEntities { get => this.apmEntities; init => this.apmEntities = value; }
}

/// <summary>The scorecards of one reporter, one for each reporting option.</summary>
public sealed record PracticeScores
{
    private readonly EquatableArray<Scorecard> scorecards;
    private readonly EquatableArray<FacilityBasedScorecard> facilityBased;

    /// <summary>The scores without facility-based measurement.</summary>
    public ImmutableArray<Scorecard> Scorecards { get => this.scorecards; init => this.scorecards = value; }

    /// <summary>The facility-based scorecards; each stands for its submission too.</summary>
    public ImmutableArray<FacilityBasedScorecard> FacilityBased { get => this.facilityBased; init => this.facilityBased = value; }

    /// <summary>All scorecards, of facility-based ones their submissions.</summary>
    public ImmutableArray<Scorecard> All => [.. this.Scorecards, .. this.FacilityBased.Select(card => card.Submission)];

    /// <summary>Scores without facility-based measurement.</summary>
    /// <param name="scorecards">The scorecards.</param>
    /// <returns>The scores.</returns>
    public static PracticeScores Of(params ImmutableArray<Scorecard> scorecards) => new() { Scorecards = scorecards };
}

/// <summary>A clinician (NPI) of the practice.</summary>
public sealed record PracticeClinician
{
    /// <summary>The national provider identifier.</summary>
    public required string Npi { get; init; }

    /// <summary>The name; null if it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the clinician is a MIPS eligible clinician under this TIN; who is not has no final score here, § 414.1310(d).</summary>
    public bool IsMipsEligible { get; init; } = true;

    /// <summary>The day from which the clinician bills under this TIN; null if it was before the performance year, or is not known.</summary>
    public DateTime? Joined { get; init; }

    /// <summary>The scores of the clinician's own reporting; null if there was none.</summary>
    public PracticeScores? Individual { get; init; }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PracticeClinician), this.PrintMembers);
}

/// <summary>A subgroup of the practice.</summary>
public sealed record PracticeSubgroup
{
    private readonly EquatableArray<string> members;

    /// <summary>CMS's ID of the subgroup.</summary>
    public required string Id { get; init; }

    /// <summary>The NPIs of its members.</summary>
    public required ImmutableArray<string> Members { get => this.members; init => this.members = value; }

    /// <summary>Its scores; null if it submitted nothing, and has none.</summary>
    public PracticeScores? Scores { get; init; }
}

/// <summary>An APM Entity that clinicians of the practice take part in.</summary>
public sealed record PracticeApmEntity
{
    private readonly EquatableArray<ApmParticipation> participants;

    /// <summary>CMS's ID of the entity.</summary>
    public required string Id { get; init; }

    /// <summary>Its participants of this practice.</summary>
    public required ImmutableArray<ApmParticipation> Participants { get => this.participants; init => this.participants = value; }

    /// <summary>Its scores; null if it has none.</summary>
    public PracticeScores? Scores { get; init; }
}

/// <summary>A clinician in an APM Entity.</summary>
/// <param name="Npi">The NPI.</param>
/// <param name="ActiveOnSnapshotDate">Whether CMS found the clinician taking part on a snapshot date. Who was active on none does not receive the entity's score and reports otherwise.</param>
public sealed record ApmParticipation(string Npi, bool ActiveOnSnapshotDate);
