using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What became of a submitted quality measure in the category score.</summary>
public enum QualityMeasureDisposition : byte
{
    /// <summary>Counted in one of the places for any measure, or as a member of a fixed measure set.</summary>
    Counted,

    /// <summary>Counted in the place for an outcome measure.</summary>
    CountedAsOutcomeMeasure,

    /// <summary>Counted in the place for an outcome measure, as the best other high priority measure, because no outcome measure was submitted.</summary>
    CountedAsHighPriorityMeasure,

    /// <summary>Not counted: enough other measures scored higher (or as high with a lower measure ID).</summary>
    NotAmongTheBest,

    /// <summary>Not counted: the same measure counts through another collection type.</summary>
    OtherCollectionTypeCounts,

    /// <summary>Not counted: CMS suppressed it; its available points leave too.</summary>
    Suppressed,

    /// <summary>Not counted: no benchmark or too few cases, where such measures leave both sums.</summary>
    Excluded,

    /// <summary>Not counted: submitted as 0 of 0.</summary>
    NoEligibleCases,

    /// <summary>Not counted: it is not part of the measure set that the participant is scored on.</summary>
    NotPartOfTheSet,
}

/// <summary>One submitted quality measure with the values that its points and its place were decided by.</summary>
public record struct QualityMeasureScore
{
    // Compact fields, filled in by one stage after the other: a scorecard holds one of these for every submitted measure.
    private PerformanceRate rate;
    private int casesNeeded;

    // The sign of the case minimum says whether there is a rate, so that both take four bytes.
    private readonly bool HasRate => this.casesNeeded < 0;

    /// <summary>The place of the submission in the request, from 0; −1 for the CAHPS for MIPS survey.</summary>
    public int SubmissionIndex { get; internal set; }

    /// <summary>The measure.</summary>
    public QualityMeasure Measure { get; internal set; }

    /// <summary>The collection type.</summary>
    public CollectionType CollectionType { get; internal set; }

    /// <summary>The benchmark for the collection type; null if CMS has none.</summary>
    public QualityBenchmark? Benchmark { get; internal set; }

    /// <summary>The performance rate; null if no case entered it, and for the CAHPS for MIPS survey.</summary>
    public PerformanceRate? PerformanceRate
    {
        readonly get => this.HasRate ? this.rate : null;
        internal set => (this.casesNeeded, this.rate) = (value.HasValue ? ~this.CasesNeeded : this.CasesNeeded, value.GetValueOrDefault());
    }

    /// <summary>The cases that were compared with the case minimum.</summary>
    public int Cases { get; internal set; }

    /// <summary>The case minimum.</summary>
    public int CasesNeeded
    {
        readonly get => this.HasRate ? ~this.casesNeeded : this.casesNeeded;
        internal set => this.casesNeeded = this.HasRate ? ~value : value;
    }

    /// <summary>The share of eligible cases that was reported, cut to six decimal places.</summary>
    public readonly Percent DataCompleteness => Percent.FromMillionths(this.CompletenessMillionths);

    /// <summary>The share of eligible cases that was needed.</summary>
    public readonly Percent DataCompletenessNeeded => Percent.FromMillionths(this.CompletenessNeededMillionths);

    /// <summary>The achievement points and what led to them.</summary>
    public MeasurePoints Achievement { get; internal set; }

    /// <summary>The achievement points.</summary>
    public readonly Points Points => this.Achievement.Points;

    /// <summary>What became of the measure.</summary>
    public QualityMeasureDisposition Disposition { get; internal set; }

    /// <summary>The complex organization adjustment that the measure earned before the limit of the category.</summary>
    public Points ComplexOrganizationAdjustment { get; internal set; }

    /// <summary>Bonus points for a high priority measure beyond the required one, before the limit of the category; 0, 1 or 2.</summary>
    public Points HighPriorityBonus { get; internal set; }

    /// <summary>Whether it earns the bonus for end-to-end electronic reporting.</summary>
    public bool EarnsEndToEndBonus { get; internal set; }

    /// <summary>Whether its points are in the sum.</summary>
    public readonly bool IsCounted => this.Disposition is QualityMeasureDisposition.Counted
        or QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    internal readonly bool IsComplete => this.CompletenessMillionths >= this.CompletenessNeededMillionths;

    internal readonly bool IsCompleteWithEnoughCases => this.IsComplete && this.Cases >= this.CasesNeeded;

    internal MeasurePriority Priority { readonly get; set; }

    internal int CompletenessMillionths { readonly get; set; }

    internal int CompletenessNeededMillionths { readonly get; set; }
}
