using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.SharedSavings;

/// <summary>What is to be known of an ACO beside its scorecard.</summary>
public sealed record AccountableCareOrganization
{
    /// <summary>Whether it is in the first performance year of the first agreement period of an ACO.</summary>
    public bool IsInFirstYear { get; init; }

    /// <summary>The health equity adjustment that CMS determined, percentage points, 0 to 10; only for PY2023 to PY2025.</summary>
    public Percent HealthEquityAdjustment { get; init; }

    /// <summary>The quality score that is equivalent to the percentile of the year, percent; null for the one that CMS published.</summary>
    public Percent? Standard { get; init; }
}

/// <summary>An ACO's quality score beside the quality performance standard, with what decided.</summary>
public sealed record SharedSavingsQuality
{
    /// <summary>The MIPS quality performance category score, percent; null if the category has none.</summary>
    public required Percent? MipsQualityScore { get; init; }

    /// <summary>The ACO's quality score, percent: the MIPS score with the health equity adjustment, at most 100, and at least the standard where that is a floor; 0 if MIPS has none.</summary>
    public required Percent Score { get; init; }

    /// <summary>The quality score that is equivalent to the percentile of the year, percent; null if it is not known and did not decide.</summary>
    public required Percent? Standard { get; init; }

    /// <summary>Whether <see cref="Score"/> is the standard, because a measure left both sums or has no benchmark.</summary>
    public required bool IsRaisedToStandard { get; init; }

    /// <summary>What the complex organization adjustment adds to the MIPS quality score, percentage points before its limit of 100.</summary>
    public required Percent ComplexOrganizationPart { get; init; }

    /// <summary>Whether the score reaches the standard with the complex organization adjustment only.</summary>
    public required bool NeedsComplexOrganizationAdjustment { get; init; }

    /// <summary>Which standard is met, and how.</summary>
    public required QualityStandardGround Ground { get; init; }

    /// <summary>The paragraph.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the quality performance standard is met: the full sharing rate.</summary>
    public bool MeetsStandard => this.Ground is QualityStandardGround.FirstYear or QualityStandardGround.Percentile or QualityStandardGround.ReportingIncentive;

    /// <summary>Whether only the alternative standard is met: a sharing rate scaled by the quality score.</summary>
    public bool MeetsAlternativeOnly => this.Ground == QualityStandardGround.Alternative;
}

/// <summary>How an ACO meets the quality performance standard.</summary>
[JsonConverter(typeof(EnumNameConverter<QualityStandardGround>))]
public enum QualityStandardGround
{
    /// <summary>Neither the standard nor the alternative: no shared savings.</summary>
    NotMet,

    /// <summary>The alternative standard only: one outcome measure at its percentile, (a)(5)(ii).</summary>
    Alternative,

    /// <summary>The first performance year: the set is reported completely and there is a MIPS quality score, (a)(2).</summary>
    FirstYear,

    /// <summary>The quality score is at or above the percentile, (a)(5)(i)(B)(1).</summary>
    Percentile,

    /// <summary>All measures through eCQMs or MIPS CQMs, complete, one outcome measure and another measure at their percentiles, (a)(5)(i)(B)(2).</summary>
    ReportingIncentive,
}
