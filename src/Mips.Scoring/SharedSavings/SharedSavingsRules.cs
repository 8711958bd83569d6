using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.SharedSavings;

/// <summary>The quality performance standard of the Medicare Shared Savings Program for one performance year, § 425.512. A value of its own: no score of MIPS depends on it.</summary>
public sealed record SharedSavingsRules
{
    /// <summary>The performance year.</summary>
    public required int PerformanceYear { get; init; }

    /// <summary>The percentile of all MIPS quality scores that an ACO's quality score has to be equivalent to, (a)(4) and (a)(5).</summary>
    public required Cited<int> Percentile { get; init; }

    /// <summary>The quality score that CMS published as that percentile, percent; null where it is not at hand.</summary>
    public Cited<Percent>? PublishedStandard { get; init; }

    /// <summary>Whether the measures are those of APP Plus; before, those of the APM Performance Pathway.</summary>
    public required Cited<bool> AppPlus { get; init; }

    /// <summary>The collection types that all measures have to come through for the reporting incentive; none in a year without it.</summary>
    public required Cited<ImmutableArray<CollectionType>> IncentiveCollectionTypes { get; init; }

    /// <summary>The percentile of its benchmark that one outcome measure has to reach, for the reporting incentive and for the alternative standard.</summary>
    public required Cited<int> OutcomePercentile { get; init; }

    /// <summary>The percentile of its benchmark that another measure has to reach for the reporting incentive.</summary>
    public required Cited<int> RemainingPercentile { get; init; }

    /// <summary>What an ACO in the first performance year of its first agreement period has to report to meet the standard, (a)(2).</summary>
    public required Cited<FirstYearReporting> FirstYear { get; init; }

    /// <summary>Whether there is an alternative standard: one outcome measure at its percentile, and a sharing rate scaled by the quality score.</summary>
    public required Cited<bool> HasAlternative { get; init; }

    /// <summary>The most that the health equity adjustment adds, percentage points, (b); null in years without it.</summary>
    public Cited<Percent>? LargestHealthEquityAdjustment { get; init; }

    /// <summary>Whether an ACO that reports everything has at least the standard where a measure left both sums or has no benchmark, (a)(7)(ii).</summary>
    public required Cited<bool> StandardIsFloor { get; init; }

    /// <summary>Whether the CAHPS for MIPS survey, which has no benchmark of its own, can be the other measure of the reporting incentive.</summary>
    public SurveyPercentileReading Survey { get; init; } = SurveyPercentileReading.NotCompared;
}

/// <summary>What reporting meets the quality performance standard in the first performance year of a first agreement period, § 425.512(a)(2).</summary>
[JsonConverter(typeof(EnumNameConverter<FirstYearReporting>))]
public enum FirstYearReporting
{
    /// <summary>None does: the ACO is measured like any other.</summary>
    None,

    /// <summary>The measures of the CMS Web Interface or of the set, each complete and with enough cases, and the survey.</summary>
    CompleteWithCases,

    /// <summary>The measures of the set, each complete, the survey, and a MIPS quality score.</summary>
    CompleteWithScore,
}

/// <summary>Readings of the CAHPS for MIPS survey among the "remaining measures" of § 425.512(a)(5)(i).</summary>
[JsonConverter(typeof(EnumNameConverter<SurveyPercentileReading>))]
public enum SurveyPercentileReading
{
    /// <summary>It is compared with no benchmark and reaches no percentile.</summary>
    NotCompared,

    /// <summary>Its points, the mean of those of its summary survey measures, are taken for its decile.</summary>
    MeanPoints,
}
