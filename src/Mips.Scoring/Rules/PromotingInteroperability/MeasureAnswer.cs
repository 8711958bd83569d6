using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What a submission says about one required part.</summary>
[JsonConverter(typeof(EnumNameConverter<ReportingStatus>))]
public enum ReportingStatus
{
    /// <summary>Nothing was said.</summary>
    Missing,

    /// <summary>Reported, but with a numerator of 0, a no, or too short a period.</summary>
    ReportedNotMet,

    /// <summary>Excused by an exclusion.</summary>
    Excluded,

    /// <summary>Reported as it must be.</summary>
    Met,
}

/// <summary>The answer to one measure, without its name: what scoring needs once IDs are resolved.</summary>
/// <param name="Status">What it comes to.</param>
/// <param name="Proportion">The place of its numerator and denominator among those of the submission, from 1; 0 if there are none.</param>
internal readonly record struct MeasureAnswer(ReportingStatus Status, int Proportion)
{
    public bool IsMet => this.Status == ReportingStatus.Met;

    public bool IsProportion => this.Proportion > 0;
}
