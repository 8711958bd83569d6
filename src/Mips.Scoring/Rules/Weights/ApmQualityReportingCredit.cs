using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Weights;

/// <summary>
/// The APM Quality Reporting Credit of an APM Entity under the APM scoring standard: percentage points beside the quality score of an entity
/// whose APM does not require quality data through a MIPS mechanism, § 414.1370(g)(1)(ii).
/// </summary>
public static class ApmQualityReportingCredit
{
    /// <summary>The quality of an APM Entity with its credit.</summary>
    /// <param name="quality">What quality hands on: the entity's own score, or the average of its clinicians' scores.</param>
    /// <param name="mipsApm">The kind of MIPS APM.</param>
    /// <param name="credit">The credit in percentage points, 0–100; null in a year without it.</param>
    /// <returns>Score and credit together, at most 100 %; unchanged where there is no credit, or where data was submitted that has no score.</returns>
    public static CategoryOutcome AddedTo(in CategoryOutcome quality, MipsApm mipsApm, Cited<decimal>? credit) =>
        credit is null || mipsApm != MipsApm.Other || quality is { DataSubmitted: true, HasScore: false }
            ? quality
            : new(quality.DataSubmitted, (quality.ScoreOrZero + new Percent(credit.Value)).AtMostHundred());

    /// <summary>The credit of a participant; null if there is none.</summary>
    internal static Cited<decimal>? Of(Participant participant, CategoryWeightRules rules) =>
        participant is { Option: ParticipationOption.ApmEntity, MipsApm: MipsApm.Other } ? rules.ApmQualityReportingCredit : null;
}
