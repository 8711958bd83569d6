using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Practices;

/// <summary>A clinician of a practice with the final score that counts. Immutable.</summary>
public sealed record PracticeMember
{
    private const int FirstOfLastThreeMonths = 10;
    private static readonly Citation NotEligible = Citation.Cfr("414.1310(d)");
    private static readonly Citation JoiningLate = Citation.Cfr("414.1380(c)(2)(i)(A)(3)");
    private readonly EquatableArray<string> notActiveIn;

    internal PracticeMember()
    {
    }

    /// <summary>The clinician.</summary>
    public required PracticeClinician Clinician { get; init; }

    /// <summary>What became of the clinician.</summary>
    public required PracticeOutcome Outcome { get; init; }

    /// <summary>The score that counts, why, and the others; null if there is no score to choose.</summary>
    public required Attribution? Attribution { get; init; }

    /// <summary>The ID of the subgroup or APM Entity whose score counts; null for any other.</summary>
    public required string? EntityId { get; init; }

    /// <summary>The final score: 0 to 100 points; null if the clinician has none.</summary>
    public required decimal? FinalScore { get; init; }

    /// <summary>Whether the clinician began to bill under the TIN in the last three months of the performance year.</summary>
    public required bool JoinedLate { get; init; }

    /// <summary>The APM Entities in which the clinician was active on no snapshot date: their scores are not received.</summary>
    public required ImmutableArray<string> NotActiveIn { get => this.notActiveIn; init => this.notActiveIn = value; }

    /// <summary>The paragraph behind the outcome.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The payment adjustment; null without a final score.</summary>
    /// <param name="scalingFactor">The scaling factor of positive adjustments, 0 to 3.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment, 0 to 1.</param>
    /// <param name="law">The law of the year.</param>
    /// <returns>The adjustment with its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public PaymentAdjustment? AdjustmentUnder(ProgramYear law, decimal scalingFactor, decimal additionalScalingFactor = 0m) => this.FinalScore is { } score
        ? PaymentAdjustment.Of(score, scalingFactor, additionalScalingFactor, (law ?? throw new ArgumentNullException(nameof(law))).Payment)
        : null;

    internal static PracticeMember Of(PracticeClinician clinician, PracticeRoster roster, ProgramYear law)
    {
        PracticeApmEntity[] entities = [.. roster.ApmEntities.Where(entity => entity.Participants.Any(one => one.Npi == clinician.Npi))];
        bool late = clinician.Joined is { } joined && joined.Year == roster.PerformanceYear && joined.Month >= FirstOfLastThreeMonths;
        PracticeMember member = new()
        {
            Clinician = clinician,
            Outcome = PracticeOutcome.NotMipsEligible,
            Attribution = null,
            EntityId = null,
            FinalScore = null,
            JoinedLate = late,
            NotActiveIn = [.. entities.Where(entity => !IsActive(entity, clinician)).Select(entity => entity.Id)],
            Citation = NotEligible,
        };
        return clinician.IsMipsEligible ? member.WithScore(roster, entities, law) : member;
    }

    private PracticeMember WithScore(PracticeRoster roster, PracticeApmEntity[] entities, ProgramYear law)
    {
        (PracticeScores Scores, string? Id)[] sources =
        [
            .. Source(this.Clinician.Individual, null),
            .. Source(roster.Group, null),
            .. Source(roster.VirtualGroup, null),
            .. roster.Subgroups.Where(subgroup => subgroup.Members.Contains(this.Clinician.Npi)).SelectMany(subgroup => Source(subgroup.Scores, subgroup.Id)),
            .. entities.Where(entity => IsActive(entity, this.Clinician)).SelectMany(entity => Source(entity.Scores, entity.Id)),
        ];
        if (sources.Length == 0)
        {
            bool reweighted = this.JoinedLate && law.Weights.Grants.Available.Any(rule => rule.Value.Circumstance == ReweightingCircumstance.JoinedPracticeInFinalThreeMonths);
            return reweighted
                ? this with { Outcome = PracticeOutcome.NeutralForJoiningLate, FinalScore = law.Payment.PerformanceThreshold.Value, Citation = JoiningLate }
                : this with { Outcome = PracticeOutcome.NoScore, Citation = law.FinalScore.Attribution.Otherwise.Citation };
        }

        Attribution attribution = Attribution.Of([.. sources.SelectMany(source => source.Scores.Scorecards)], [.. sources.SelectMany(source => source.Scores.FacilityBased)]);
        return this with
        {
            Outcome = PracticeOutcome.Attributed,
            Attribution = attribution,
            EntityId = sources.First(source => source.Scores.All.Any(card => ReferenceEquals(card, attribution.Scorecard))).Id,
            FinalScore = attribution.FinalScore,
            Citation = attribution.Choice.Citation,
        };
    }

    private static bool IsActive(PracticeApmEntity entity, PracticeClinician clinician) => entity.Participants.Any(one => one.Npi == clinician.Npi && one.ActiveOnSnapshotDate);

    private static IEnumerable<(PracticeScores Scores, string? Id)> Source(PracticeScores? scores, string? id)
    {
        if (scores is not null && !scores.All.IsEmpty)
        {
            yield return (scores, id);
        }
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PracticeMember), this.PrintMembers);
}

/// <summary>What became of a clinician of a practice.</summary>
[JsonConverter(typeof(EnumNameConverter<PracticeOutcome>))]
public enum PracticeOutcome
{
    /// <summary>One of the scores counts.</summary>
    Attributed,

    /// <summary>Joined in the last three months a practice that does not report as a group: all categories are reweighted and the adjustment is neutral.</summary>
    NeutralForJoiningLate,

    /// <summary>No score is there that the clinician could receive.</summary>
    NoScore,

    /// <summary>No MIPS eligible clinician under this TIN.</summary>
    NotMipsEligible,
}
