using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>How counts become a performance rate.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PerformanceRateRules
{
    /// <summary>The decimal places that a percentage calculated from counts is rounded to, half up; 0 to 6.</summary>
    public required Cited<int> Places { get; init; }

    /// <summary>Which cases count towards the case minimum.</summary>
    public CaseCountReading CaseCount { get; init; } = CaseCountReading.EligiblePopulation;

    /// <summary>How the cases and the data completeness of several strata are put together.</summary>
    public StrataTotalsReading StrataTotals { get; init; } = StrataTotalsReading.Sum;

    /// <summary>What a measure submitted as 0 of 0 is.</summary>
    public ZeroOfZeroReading ZeroOfZero { get; init; } = ZeroOfZeroReading.NothingSubmitted;
}

/// <summary>Readings of a measure submitted without any eligible case.</summary>
[JsonConverter(typeof(EnumNameConverter<ZeroOfZeroReading>))]
public enum ZeroOfZeroReading
{
    /// <summary>No data on the measure was submitted; it matters only for the eligible measure applicability process.</summary>
    NothingSubmitted,

    /// <summary>A complete measure below its case minimum.</summary>
    BelowCaseMinimum,
}

/// <summary>Readings of "cases" in § 414.1380(b)(1)(iii).</summary>
[JsonConverter(typeof(EnumNameConverter<CaseCountReading>))]
public enum CaseCountReading
{
    /// <summary>The eligible population, for eCQMs and QCDR measures less exclusions, as CMS's engine compares it.</summary>
    EligiblePopulation,

    /// <summary>Cases in the denominator of the rate: without exclusions and exceptions.</summary>
    PerformanceDenominator,
}

/// <summary>Readings of how strata make up the cases and the completeness of one measure.</summary>
[JsonConverter(typeof(EnumNameConverter<StrataTotalsReading>))]
public enum StrataTotalsReading
{
    /// <summary>The counts of all strata are added.</summary>
    Sum,

    /// <summary>The stratum with the fewest cases and the one with the lowest completeness decide.</summary>
    Lowest,
}

/// <summary>What a submission says about the performance on one measure.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeasuredPerformance
{
    /// <summary>The performance on a measure.</summary>
    /// <param name="rate">The rate in the measure's unit; null if no case entered it.</param>
    /// <param name="cases">The cases that count towards the case minimum, 0 or more.</param>
    /// <param name="completeness">The share of eligible cases that was reported, 0–100 %.</param>
    /// <param name="hasEligibleCases">False if the submission states that no case was eligible (0 of 0).</param>
    public MeasuredPerformance(PerformanceRate? rate, int cases, Percent completeness, bool hasEligibleCases)
        : this(rate, cases, (int)completeness.ToMillionths(), hasEligibleCases)
    {
    }

    internal MeasuredPerformance(PerformanceRate? rate, int cases, int completenessMillionths, bool hasEligibleCases)
    {
        this.Rate = rate;
        this.Cases = cases;
        this.CompletenessMillionths = completenessMillionths;
        this.HasEligibleCases = hasEligibleCases;
    }

    /// <summary>The rate in the measure's unit; null if no case entered it.</summary>
    public PerformanceRate? Rate { get; init; }

    /// <summary>The cases that count towards the case minimum, 0 or more.</summary>
    public int Cases { get; init; }

    /// <summary>The share of eligible cases that was reported, 0–100 %, cut to six decimal places.</summary>
    public Percent Completeness => Percent.FromMillionths(this.CompletenessMillionths);

    /// <summary>False if the submission states that no case was eligible (0 of 0).</summary>
    public bool HasEligibleCases { get; init; }

    internal int CompletenessMillionths { get; init; }

    /// <summary>The tests that it fails whatever the measure.</summary>
    internal FailedTests Failed => (this.Rate is null ? FailedTests.Rate : FailedTests.None) | (this.HasEligibleCases ? FailedTests.None : FailedTests.EligibleCases);
}

/// <summary>Performance rates from what was submitted, § 414.1380(b)(1)(i).</summary>
public static class PerformanceRates
{
    private const int MostPercent = 100;

    /// <summary>The performance that a submission states.</summary>
    /// <param name="submission">A submission with a rate and cases, with counts, or with strata.</param>
    /// <param name="measure">The measure it is for.</param>
    /// <param name="rules">How counts become a rate.</param>
    /// <returns>Rate, cases and completeness.</returns>
    public static MeasuredPerformance Of(QualityMeasureSubmission submission, QualityMeasure measure, PerformanceRateRules rules)
    {
        MeasuredPerformance measured =
            submission.Counts is { } counts ? OfCounts(counts, submission.CollectionType, rules)
            : submission.Strata.IsEmpty ? OfStatedRate(submission)
            : StrataRates.Of(submission.Strata.AsSpan(), submission.CollectionType, measure, rules);
        return measured with
        {
            CompletenessMillionths = submission.DataCompleteness is { } stated ? MillionthsOf(stated) : measured.CompletenessMillionths,
            HasEligibleCases = measured.HasEligibleCases || rules.ZeroOfZero == ZeroOfZeroReading.BelowCaseMinimum,
        };
    }

    /// <summary>The performance behind the counts of one rate: met ÷ (met + not met), completeness: reported ÷ eligible.</summary>
    /// <param name="counts">The counts, none negative.</param>
    /// <param name="collectionType">The collection type.</param>
    /// <param name="rules">How counts become a rate.</param>
    /// <returns>Rate, cases and completeness.</returns>
    public static MeasuredPerformance OfCounts(MeasureCounts counts, CollectionType collectionType, PerformanceRateRules rules)
    {
        int denominator = counts.PerformanceMet + counts.PerformanceNotMet;
        int reported = denominator + counts.Exclusions + counts.Exceptions;
        return new(
            denominator == 0 ? null : Share(counts.PerformanceMet, denominator, rules.Places.Value),
            CasesOf(counts, collectionType, rules.CaseCount),
            counts.EligiblePopulation == 0 ? Percent.Hundred : Percent.OfShare(reported, counts.EligiblePopulation),
            counts.EligiblePopulation > 0);
    }

    private static int MillionthsOf(decimal percent) =>
        (int)(Millionths.TryOf(percent, MostPercent, out long millionths) ? millionths : new Percent(percent).ToMillionths());

    internal static PerformanceRate Share(long part, long whole, int places)
    {
        long perPlace = PowerOfTen(places);
        return PerformanceRate.FromMillionths(Rounding.DivideHalfUp(part * 100 * perPlace, whole) * PowerOfTen(6 - places));
    }

    private static int CasesOf(MeasureCounts counts, CollectionType collectionType, CaseCountReading reading) =>
        reading == CaseCountReading.PerformanceDenominator ? counts.PerformanceMet + counts.PerformanceNotMet
        : collectionType is CollectionType.Ecqm or CollectionType.QcdrMeasure ? counts.EligiblePopulation - counts.Exclusions
        : counts.EligiblePopulation;

    private static MeasuredPerformance OfStatedRate(QualityMeasureSubmission submission)
    {
        int cases = submission.Cases ?? 0;
        return new(submission.PerformanceRate, cases, Percent.Hundred, cases > 0);
    }

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
