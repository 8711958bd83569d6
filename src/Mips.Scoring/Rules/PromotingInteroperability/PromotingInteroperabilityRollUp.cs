using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The numbers of an APM Entity's roll-up of its clinicians' Promoting Interoperability scores (§ 414.1317(b)(1)).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PromotingInteroperabilityRollUpRules
{
    /// <summary>The bonus points of the entity if anyone in it reported an optional measure of the public health objective.</summary>
    public required Cited<int> Bonus { get; init; }

    /// <summary>Whether the clinicians' own bonus points count, as they did through PY2020.</summary>
    public required Cited<bool> OwnBonusPoints { get; init; }

    /// <summary>Whether the scores of the participant TINs alone count in the Shared Savings Program, weighted by their clinicians.</summary>
    public required Cited<bool> SharedSavingsProgramByTin { get; init; }

    /// <summary>What a clinician counts who neither reported nor is excepted.</summary>
    public NonReporterReading NonReporters { get; init; }
}

/// <summary>What a clinician counts in an APM Entity's average who neither reported nor is excepted.</summary>
[JsonConverter(typeof(EnumNameConverter<NonReporterReading>))]
public enum NonReporterReading
{
    /// <summary>A score of 0.</summary>
    CountAsZero,

    /// <summary>Nothing: the average is over those who reported.</summary>
    LeftOut,
}

/// <summary>A clinician of an APM Entity with the scores of the group they bill under and of their own.</summary>
/// <param name="Group">The score of the group's data; null if the group did not report.</param>
/// <param name="Individual">The score of the clinician's own data; null if they did not report.</param>
public readonly record struct RollUpClinician(PromotingInteroperabilityScore? Group, PromotingInteroperabilityScore? Individual)
{
    /// <summary>Whether the clinician is excepted from reporting, § 414.1317(b)(1)(iii): then they are left out.</summary>
    public bool IsExcepted { get; init; }
}

/// <summary>An APM Entity's Promoting Interoperability score from its clinicians' scores.</summary>
public sealed record PromotingInteroperabilityRollUpScore
{
    /// <summary>The clinicians in the average.</summary>
    public required int Clinicians { get; init; }

    /// <summary>The clinicians left out because they are excepted.</summary>
    public required int Excepted { get; init; }

    /// <summary>The clinicians who neither reported nor are excepted.</summary>
    public required int NonReporters { get; init; }

    /// <summary>The sum of their points on the required measures; through PY2020 with their bonus points.</summary>
    public required decimal Sum { get; init; }

    /// <summary>The bonus points.</summary>
    public required Points BonusPoints { get; init; }

    /// <summary>The category score, 0–100 %, unrounded; null if there is no clinician to average.</summary>
    public required Percent? Score { get; init; }

    /// <summary>Whether anyone made a submission that cancels a reweighting.</summary>
    public required bool DataSubmitted { get; init; }

    /// <summary>What the category hands on to the weighting.</summary>
    public CategoryOutcome Outcome => new(this.DataSubmitted, this.Score);

    /// <summary>The paragraph behind the score.</summary>
    public Citation Citation { get; init; } = Citation.Cfr("414.1317(b)(1)");

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(PromotingInteroperabilityRollUpScore), this.PrintMembers);
}

/// <summary>
/// An APM Entity that did not report Promoting Interoperability itself: the average over its clinicians of the better of group and
/// individual score on the required measures, without their own bonus points, plus one bonus for the entity (§ 414.1317(b)(1)).
/// </summary>
public static class PromotingInteroperabilityRollUp
{
    /// <summary>Rolls the clinicians' scores up. Through PY2020 their scores count with their bonus points, § 414.1370(g)(4).</summary>
    /// <param name="clinicians">Every MIPS eligible clinician of the entity.</param>
    /// <param name="rules">The year's rules.</param>
    /// <returns>The entity's score with its parts.</returns>
    public static PromotingInteroperabilityRollUpScore Of(ReadOnlySpan<RollUpClinician> clinicians, PromotingInteroperabilityRollUpRules rules)
    {
        int excepted = 0;
        int reporters = 0;
        decimal sum = 0m;
        bool bonus = false;
        bool dataSubmitted = false;
        foreach (RollUpClinician clinician in clinicians)
        {
            if (clinician.IsExcepted)
            {
                excepted++;
                continue;
            }

            reporters += Reported(clinician) ? 1 : 0;
            sum += Points.Max(PointsOf(clinician.Group, rules), PointsOf(clinician.Individual, rules)).ToDecimal();
            bonus |= ReportsOptional(clinician.Group) || ReportsOptional(clinician.Individual);
            dataSubmitted |= clinician.Group?.DataSubmitted == true || clinician.Individual?.DataSubmitted == true;
        }

        int nonReporters = clinicians.Length - excepted - reporters;
        int counted = rules.NonReporters == NonReporterReading.CountAsZero ? reporters + nonReporters : reporters;
        Points bonusPoints = bonus ? Points.Of(rules.Bonus.Value) : Points.Zero;
        return new PromotingInteroperabilityRollUpScore
        {
            Clinicians = counted,
            Excepted = excepted,
            NonReporters = nonReporters,
            Sum = sum,
            BonusPoints = bonusPoints,
            Score = counted == 0 ? null : Average(sum, counted, bonusPoints),
            DataSubmitted = dataSubmitted,
        };
    }

    private static Percent Average(decimal sum, int clinicians, Points bonus) =>
        new Percent((sum + (bonus.ToDecimal() * clinicians)) / clinicians).AtMostHundred();

    private static Points PointsOf(PromotingInteroperabilityScore? score, PromotingInteroperabilityRollUpRules rules) =>
        score is null ? Points.Zero : rules.OwnBonusPoints.Value ? score.Total : score.RequiredMeasuresTotal;

    private static bool ReportsOptional(PromotingInteroperabilityScore? score) => score?.ReportsOptionalPublicHealthMeasure == true;

    private static bool Reported(RollUpClinician clinician) => IsReport(clinician.Group) || IsReport(clinician.Individual);

    private static bool IsReport(PromotingInteroperabilityScore? score) => score?.Submission is not null;
}
