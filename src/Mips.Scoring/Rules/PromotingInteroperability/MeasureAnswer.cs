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
internal readonly record struct MeasureAnswer(ReportingStatus Status, int Numerator, int Denominator)
{
    public bool IsProportion => this.Denominator > 0;

    public Points Earned(Points maximum) =>
        this.Status != ReportingStatus.Met ? Points.Zero
        : this.IsProportion ? PromotingInteroperabilityMeasurePoints.Of(this.Numerator, this.Denominator, maximum)
        : maximum;
}
