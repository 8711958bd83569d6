using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What became of a submitted quality measure in the category score.</summary>
[JsonConverter(typeof(EnumNameConverter<QualityMeasureDisposition>))]
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
[StructLayout(LayoutKind.Auto)]
public readonly record struct QualityMeasureScore
{
    private readonly PerformanceRate rate;
    private readonly Answers answers;

    [Flags]
    private enum Answers : byte
    {
        None = 0,
        HasRate = 1,
        EarnsEndToEndBonus = 2,
        MeetsOutcomeRequirement = 4,
    }

    /// <summary>The place of the submission in the request, from 0; −1 for the CAHPS for MIPS survey and for stated points.</summary>
    public int SubmissionIndex { get; internal init; }

    /// <summary>The measure.</summary>
    public QualityMeasure Measure { get; internal init; }

    /// <summary>The collection type.</summary>
    public CollectionType CollectionType { get; internal init; }

    /// <summary>The benchmark for the collection type; null if CMS has none.</summary>
    public QualityBenchmark? Benchmark { get; internal init; }

    /// <summary>The performance rate; null if no case entered it, and for the CAHPS for MIPS survey.</summary>
    public PerformanceRate? PerformanceRate
    {
        get => this.Has(Answers.HasRate) ? this.rate : null;
        internal init => (this.answers, this.rate) = (this.With(Answers.HasRate, value.HasValue), value.GetValueOrDefault());
    }

    /// <summary>The cases that were compared with the case minimum.</summary>
    public int Cases { get; internal init; }

    /// <summary>The case minimum.</summary>
    public int CasesNeeded { get; internal init; }

    /// <summary>The share of eligible cases that was reported, cut to six decimal places.</summary>
    public Percent DataCompleteness => Percent.FromMillionths(this.CompletenessMillionths);

    /// <summary>The share of eligible cases that was needed.</summary>
    public Percent DataCompletenessNeeded => Percent.FromMillionths(this.CompletenessNeededMillionths);

    /// <summary>The achievement points and what led to them.</summary>
    public MeasurePoints Achievement { get; internal init; }

    /// <summary>The achievement points.</summary>
    public Points Points => this.Achievement.Points;

    /// <summary>What became of the measure.</summary>
    public QualityMeasureDisposition Disposition { get; internal init; }

    /// <summary>The complex organization adjustment that the measure earned before the limit of the category.</summary>
    public Points ComplexOrganizationAdjustment { get; internal init; }

    /// <summary>Bonus points for a high priority measure beyond the required one, before the limit of the category; 0, 1 or 2.</summary>
    public Points HighPriorityBonus { get; internal init; }

    /// <summary>Whether it earns the bonus for end-to-end electronic reporting.</summary>
    public bool EarnsEndToEndBonus
    {
        get => this.Has(Answers.EarnsEndToEndBonus);
        internal init => this.answers = this.With(Answers.EarnsEndToEndBonus, value);
    }

    /// <summary>Whether its points are in the sum.</summary>
    public bool IsCounted => this.Disposition is QualityMeasureDisposition.Counted
        or QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    /// <summary>Whether it fills the place for an outcome measure.</summary>
    internal bool FillsTheOutcomePlace => this.Disposition is QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    /// <summary>The line in one row, the same in every culture.</summary>
    /// <returns>For example <c>236 (Ecqm): 7.1157 points, Counted</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Measure is null ? "no result" : $"{this.Measure.Id} ({this.CollectionType}): {this.Points} points, {this.Disposition}";

    internal bool IsComplete => this.CompletenessMillionths >= this.CompletenessNeededMillionths;

    /// <summary>Whether it is the suppressed measure that meets the outcome requirement.</summary>
    internal bool MeetsOutcomeRequirement
    {
        get => this.Has(Answers.MeetsOutcomeRequirement);
        init => this.answers = this.With(Answers.MeetsOutcomeRequirement, value);
    }

    internal int CompletenessMillionths { get; init; }

    internal int CompletenessNeededMillionths { get; init; }

    private bool Has(Answers answer) => (this.answers & answer) != 0;

    private Answers With(Answers answer, bool yes) => yes ? this.answers | answer : this.answers & ~answer;
}
