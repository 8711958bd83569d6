using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>The score of one clinician of a <see cref="Batch"/>, without lines: category scores, weights, bonus, final score, adjustment. 96 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatchRow
{
    private const decimal MillionthsPerOne = 1_000_000m;
    private const int WeightBits = 8;
    private const uint WeightMask = 0xFF;
    private const int StateBits = 3;
    private const uint StateMask = 7;
    private const int BandShift = 3;
    private const int OptionShift = 6;

    private readonly Parts parts;

    /// <summary>What rows consist of, to be written where they lie.</summary>
    internal static Span<Parts> PartsOf(Span<BatchRow> rows) => MemoryMarshal.Cast<BatchRow, Parts>(rows);

    /// <summary>Writes a row where it lies: one that is made elsewhere is copied before its last bytes have arrived, and waits for them.</summary>
    internal static void Write(
        ref Parts row, in CategoryOutcomes outcomes, in BatchTotals totals, ReportingOption reportingOption, BatchDispositions dispositions, AdjustmentTable adjustments)
    {
        BatchAdjustment adjustment = adjustments.Of(totals.Final.Millionths);
        row.Quality = outcomes.Quality.ScoreOrZero;
        row.Cost = outcomes.Cost.ScoreOrZero;
        row.ImprovementActivities = outcomes.ImprovementActivities.ScoreOrZero;
        row.PromotingInteroperability = outcomes.PromotingInteroperability.ScoreOrZero;
        row.Bonus = totals.Bonus;
        row.FinalMillionths = totals.Final.Millionths;
        row.AdjustmentMillionths = adjustment.Millionths;
        row.Weights = totals.Weights.Weights;
        row.States = totals.Weights.States;
        row.BonusBandAndOption = (byte)((uint)totals.BonusDisposition | ((uint)adjustment.Band << BandShift) | ((uint)reportingOption << OptionShift));
        row.Dispositions = (byte)dispositions;
    }

    /// <summary>The quality score, unrounded, 0–100 %; null if the category cannot be scored.</summary>
    public Percent? Quality => this.Has(BatchDispositions.QualityHasScore) ? this.parts.Quality : null;

    /// <summary>The cost score, unrounded, 0–100 %; null if no measure is scored.</summary>
    public Percent? Cost => this.Has(BatchDispositions.CostHasScore) ? this.parts.Cost : null;

    /// <summary>The improvement activities score, unrounded, 0–100 %.</summary>
    public Percent ImprovementActivities => this.parts.ImprovementActivities;

    /// <summary>The Promoting Interoperability score, 0–100 %.</summary>
    public Percent PromotingInteroperability => this.parts.PromotingInteroperability;

    /// <summary>The complex patient bonus, unrounded.</summary>
    public decimal ComplexPatientBonus => this.parts.Bonus.ToDecimal();

    /// <summary>Why there is a complex patient bonus or none.</summary>
    public ComplexPatientBonusDisposition ComplexPatientBonusDisposition => (ComplexPatientBonusDisposition)(this.parts.BonusBandAndOption & StateMask);

    /// <summary>The final score: 0 to 100 points, two decimals.</summary>
    public decimal FinalScore => this.parts.FinalMillionths / MillionthsPerOne;

    /// <summary>The payment adjustment in percent, with the scaling factors that the row was written or adjusted with.</summary>
    public decimal Adjustment => this.parts.AdjustmentMillionths / MillionthsPerOne;

    /// <summary>Where the final score lies on the scale of payment adjustments.</summary>
    public AdjustmentBand Band => (AdjustmentBand)((this.parts.BonusBandAndOption >> BandShift) & StateMask);

    /// <summary>What was reported.</summary>
    public ReportingOption ReportingOption => (ReportingOption)(this.parts.BonusBandAndOption >> OptionShift);

    /// <summary>Yes or no answers: what was submitted, what could be scored, whether it is an estimate.</summary>
    public BatchDispositions Dispositions => (BatchDispositions)this.parts.Dispositions;

    internal int FinalHundredths => this.parts.FinalMillionths / 10_000;

    /// <summary>The weight of a category: whole percent, 0–100.</summary>
    /// <param name="category">The category.</param>
    /// <returns>For example 30 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of the four.</exception>
    public Percent WeightOf(PerformanceCategory category) => new((this.parts.Weights >> ((int)Known(category) * WeightBits)) & WeightMask);

    /// <summary>Whether a category is scored, reweighted or without weight.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of the four.</exception>
    public CategoryWeightState StateOf(PerformanceCategory category) => (CategoryWeightState)(((uint)this.parts.States >> ((int)Known(category) * StateBits)) & StateMask);

    /// <summary>Whether an answer is yes.</summary>
    /// <param name="disposition">One or several answers.</param>
    /// <returns>True if all of them are yes.</returns>
    public bool Has(BatchDispositions disposition) => (this.Dispositions & disposition) == disposition;

    internal BatchRow With(AdjustmentTable adjustments) => new(this, adjustments.Of(this.parts.FinalMillionths));

    private static PerformanceCategory Known(PerformanceCategory category) => category is >= PerformanceCategory.Quality and <= PerformanceCategory.PromotingInteroperability
        ? category
        : throw new ArgumentOutOfRangeException(nameof(category), category, "Not a performance category.");

    private BatchRow(in BatchRow row, BatchAdjustment adjustment)
    {
        this.parts = row.parts;
        this.parts.AdjustmentMillionths = adjustment.Millionths;
        this.parts.BonusBandAndOption = (byte)((row.parts.BonusBandAndOption & ~(StateMask << BandShift)) | ((uint)adjustment.Band << BandShift));
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(BatchRow), this.PrintMembers);

    /// <summary>What a row consists of.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct Parts
    {
        public Percent Quality;
        public Percent Cost;
        public Percent ImprovementActivities;
        public Percent PromotingInteroperability;
        public Ratio Bonus;
        public int FinalMillionths;
        public int AdjustmentMillionths;
        public uint Weights;
        public ushort States;
        public byte BonusBandAndOption;
        public byte Dispositions;
    }
}

/// <summary>Yes or no answers about one clinician's score.</summary>
[Flags]
[JsonConverter(typeof(FlagNamesConverter<BatchDispositions>))]
public enum BatchDispositions
{
    /// <summary>All no.</summary>
    None = 0,

    /// <summary>Data was submitted for quality.</summary>
    QualitySubmitted = 1,

    /// <summary>Data was submitted for improvement activities.</summary>
    ImprovementActivitiesSubmitted = 1 << 1,

    /// <summary>Data was submitted for Promoting Interoperability.</summary>
    PromotingInteroperabilitySubmitted = 1 << 2,

    /// <summary>Quality can be scored.</summary>
    QualityHasScore = 1 << 3,

    /// <summary>At least one cost measure is scored.</summary>
    CostHasScore = 1 << 4,

    /// <summary>Scored on fewer than two categories: the final score is the performance threshold.</summary>
    FewerThanTwoCategories = 1 << 5,

    /// <summary>A scored measure of a category with a weight rests on a placeholder benchmark, or a score that it was compared with does.</summary>
    Estimate = 1 << 6,

    /// <summary>Facility-based measurement counts: quality, cost, weights, bonus and final score are those by facility. Without it they are those of the submission.</summary>
    FacilityBased = 1 << 7,
}
