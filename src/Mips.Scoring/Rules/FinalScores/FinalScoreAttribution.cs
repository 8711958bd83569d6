using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>A final score that could be attributed to a clinician (TIN/NPI).</summary>
/// <param name="Participation">Individual, group, virtual group, subgroup or APM Entity.</param>
/// <param name="Reporting">What was reported.</param>
/// <param name="Score">The final score.</param>
public readonly record struct AttributableScore(ParticipationOption Participation, ReportingOption Reporting, FinalScoreCalculation Score)
{
    /// <summary>Whether quality and cost are those of a facility, § 414.1380(e).</summary>
    public bool FacilityBased { get; init; }
}

/// <summary>The final score that determines a clinician's payment adjustment, among all that could.</summary>
/// <param name="Attributed">The final score that counts.</param>
/// <param name="Reason">Why it counts.</param>
/// <param name="Others">The other scores, in the order in which they were given, each with its difference.</param>
/// <param name="Citation">The paragraph or page behind the choice.</param>
public readonly record struct FinalScoreAttribution(AttributableScore Attributed, AttributionReason Reason, ImmutableArray<OtherScore> Others, Citation Citation)
{
    private readonly EquatableArray<OtherScore> others = Others;

    /// <summary>The other scores, in the order in which they were given, each with its difference.</summary>
    public ImmutableArray<OtherScore> Others { get => this.others; init => this.others = value; }

    /// <summary>The place of the score that counts among the scores that were given, from 0.</summary>
    internal int AttributedIndex { get; init; }

    /// <summary>Chooses the final score of a clinician (TIN/NPI).</summary>
    /// <param name="scores">All final scores that the clinician takes part in, one for each participation option and reporting option.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>
    /// The score of the participation option that takes precedence in the year, otherwise the highest. Of equal scores the first counts, in the order
    /// of the participation options and then of the reporting options.
    /// </returns>
    /// <exception cref="ArgumentException">There is no score.</exception>
    public static FinalScoreAttribution Of(ImmutableArray<AttributableScore> scores, AttributionRules rules)
    {
        if (scores.IsDefaultOrEmpty)
        {
            throw new ArgumentException("There is no final score to attribute.", nameof(scores));
        }

        foreach (Cited<ParticipationOption> first in rules.Precedence)
        {
            int best = Best(scores, first.Value);
            if (best >= 0)
            {
                return new(scores[best], scores.Length == 1 ? AttributionReason.OnlyScore : AttributionReason.Precedence, Differences(scores, best), first.Citation) { AttributedIndex = best };
            }
        }

        int highest = Best(scores, null);
        return new(scores[highest], scores.Length == 1 ? AttributionReason.OnlyScore : rules.Otherwise.Value, Differences(scores, highest), rules.Otherwise.Citation) { AttributedIndex = highest };
    }

    private static int Best(ImmutableArray<AttributableScore> scores, ParticipationOption? participation)
    {
        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if ((participation is null || scores[i].Participation == participation) && (best < 0 || Precedes(scores[i], scores[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool Precedes(in AttributableScore one, in AttributableScore other) => (one.Score.Value - other.Score.Value) switch
    {
        > 0m => true,
        < 0m => false,
        _ => one.Participation != other.Participation ? one.Participation < other.Participation : one.Reporting < other.Reporting,
    };

    private static ImmutableArray<OtherScore> Differences(ImmutableArray<AttributableScore> scores, int attributed)
    {
        ImmutableArray<OtherScore>.Builder others = ImmutableArray.CreateBuilder<OtherScore>(scores.Length - 1);
        for (int i = 0; i < scores.Length; i++)
        {
            if (i != attributed)
            {
                others.Add(OtherScore.Of(scores[i], scores[attributed].Score));
            }
        }

        return others.MoveToImmutable();
    }
}

/// <summary>Why a final score counts for a clinician.</summary>
[JsonConverter(typeof(EnumNameConverter<AttributionReason>))]
public enum AttributionReason
{
    /// <summary>There is no other.</summary>
    OnlyScore,

    /// <summary>Its participation option takes precedence in the year, whatever the other scores are.</summary>
    Precedence,

    /// <summary>It is the highest.</summary>
    Highest,

    /// <summary>It is the only one besides the other side of the choice between facility-based measurement and the submission, § 414.1380(e)(6)(vi).</summary>
    FacilityBasedChoice,
}

/// <summary>A final score that does not count, and how it differs from the one that does: the differences add up to that of the final scores.</summary>
/// <param name="Score">The score.</param>
/// <param name="Difference">This final score less the attributed one, in points.</param>
/// <param name="Quality">The difference of what quality contributes, in points.</param>
/// <param name="Cost">The difference of what cost contributes, in points.</param>
/// <param name="ImprovementActivities">The difference of what improvement activities contributes, in points.</param>
/// <param name="PromotingInteroperability">The difference of what Promoting Interoperability contributes, in points.</param>
/// <param name="Bonuses">The difference of the bonuses, in points.</param>
/// <param name="Remainder">What rounding, the maximum of 100 and a score equal to the performance threshold leave.</param>
public readonly record struct OtherScore(
    AttributableScore Score,
    decimal Difference,
    decimal Quality,
    decimal Cost,
    decimal ImprovementActivities,
    decimal PromotingInteroperability,
    decimal Bonuses,
    decimal Remainder)
{
    /// <summary>Compares a score with the attributed one.</summary>
    internal static OtherScore Of(in AttributableScore score, in FinalScoreCalculation attributed)
    {
        FinalScoreCalculation own = score.Score;
        decimal difference = own.Value - attributed.Value;
        return new(
            score,
            difference,
            own.Quality - attributed.Quality,
            own.Cost - attributed.Cost,
            own.ImprovementActivities - attributed.ImprovementActivities,
            own.PromotingInteroperability - attributed.PromotingInteroperability,
            own.ComplexPatientBonus + own.SmallPracticeBonus - attributed.ComplexPatientBonus - attributed.SmallPracticeBonus,
            difference - (own.Sum - attributed.Sum));
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(OtherScore), this.PrintMembers);
}
