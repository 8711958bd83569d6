using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What the rules decide about one measure of a <see cref="QualityRow"/>: a working value of one clinician, without text and citations.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct QualityLine
{
    /// <summary>No member of a measure set that is required as a whole.</summary>
    public const short NotAMember = -1;

    private const int BitsOfMeasure = 20;
    private const int BitsOfOrder = 56;

    // The achievement, field by field: a line has 32 bytes, and one within another would take eight more.
    private MeasurePointsGround ground;
    private MeasurePointsAdjustment adjustment;
    private byte decile;
    private Points benchmarkPoints;
    private Points points;

    /// <summary>Bonus points for a high priority measure, before the limit of the category.</summary>
    public Points HighPriorityBonus;

    /// <summary>The complex organization adjustment, before the limit of the category.</summary>
    public Points ComplexOrganizationAdjustment;

    /// <summary>The measure's place among all by ID: equal for the same measure, ascending with the ID.</summary>
    public int Measure;

    /// <summary>The measure's number in a set that is required as a whole, or <see cref="NotAMember"/>.</summary>
    public short Member;

    public CollectionType CollectionType;

    /// <summary>Whether it can fill the place for an outcome measure.</summary>
    public MeasurePriority Priority;

    /// <summary>What became of the measure.</summary>
    public QualityMeasureDisposition Disposition;

    /// <summary>Yes or no answers.</summary>
    public LineMarks Marks;

    /// <summary>Whether it can take a place: not suppressed, not excluded, not 0 of 0, in the measures that can be chosen.</summary>
    public bool CanCount
    {
        readonly get => this.Has(LineMarks.CanCount);
        set => this.Set(LineMarks.CanCount, value);
    }

    public bool IsComplete
    {
        readonly get => this.Has(LineMarks.IsComplete);
        set => this.Set(LineMarks.IsComplete, value);
    }

    public bool HasEnoughCases
    {
        readonly get => this.Has(LineMarks.HasEnoughCases);
        set => this.Set(LineMarks.HasEnoughCases, value);
    }

    /// <summary>Whether it earns the bonus for end-to-end electronic reporting.</summary>
    public bool EarnsEndToEndBonus
    {
        readonly get => this.Has(LineMarks.EarnsEndToEndBonus);
        set => this.Set(LineMarks.EarnsEndToEndBonus, value);
    }

    /// <summary>Whether it is the suppressed measure that meets the outcome requirement and therefore earns no high priority bonus.</summary>
    public bool MeetsOutcomeRequirement
    {
        readonly get => this.Has(LineMarks.MeetsOutcomeRequirement);
        set => this.Set(LineMarks.MeetsOutcomeRequirement, value);
    }

    /// <summary>The achievement points and what led to them.</summary>
    public MeasurePoints Achievement
    {
        readonly get => new(this.ground, this.decile, this.benchmarkPoints, this.adjustment, this.points);
        set
        {
            this.ground = value.Ground;
            this.decile = unchecked((byte)value.Decile);
            this.benchmarkPoints = value.BenchmarkPoints;
            this.adjustment = value.Adjustment;
            this.points = value.Points;
        }
    }

    public readonly Points Points => this.points;

    /// <summary>Whether its points are in the sum.</summary>
    public readonly bool IsCounted => this.Disposition <= QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    /// <summary>Whether it fills the place for an outcome measure.</summary>
    public readonly bool FillsTheOutcomePlace =>
        this.Disposition is QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    /// <summary>Whether it could take a place and has none yet.</summary>
    public readonly bool IsLeft => this.Disposition == QualityMeasureDisposition.NotAmongTheBest;

    /// <summary>Greater for more points, and for equal points with a lower measure ID.</summary>
    public readonly long Order => unchecked((this.Points.TenThousandths << BitsOfMeasure) - this.Measure);

    /// <summary>Greater for an outcome measure than for another high priority measure, and then as <see cref="Order"/>.</summary>
    public readonly long OrderInTheOutcomePlace => unchecked(this.Order + ((long)this.Priority << BitsOfOrder));

    /// <summary>Writes what is known before it is decided which measures count.</summary>
    /// <param name="row">What was read.</param>
    /// <param name="priority">Whether it can fill the place for an outcome measure.</param>
    /// <param name="start">What it is before.</param>
    /// <param name="achievement">Its points.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(in QualityRow row, MeasurePriority priority, LineStart start, in MeasurePoints achievement)
    {
        this = default;
        this.Achievement = achievement;
        this.Measure = row.Measure;
        this.Member = NotAMember;
        this.CollectionType = row.CollectionType;
        this.Priority = priority;
        this.Marks = start.Marks;
        this.Disposition = start.Disposition;
    }

    /// <summary>Takes back what a measure set and the bonuses decided about the measure, so that another set can decide about it. Its disposition each set decides anew.</summary>
    public void TakeBack()
    {
        this.Member = NotAMember;
        this.HighPriorityBonus = default;
        this.ComplexOrganizationAdjustment = default;
        this.Marks &= ~(LineMarks.EarnsEndToEndBonus | LineMarks.MeetsOutcomeRequirement);
    }

    /// <summary>Takes the measure out of the selection and of every count.</summary>
    public void LeaveOut()
    {
        this.Marks = LineMarks.NotPartOfTheSet;
        this.Disposition = QualityMeasureDisposition.NotPartOfTheSet;
    }

    private readonly bool Has(LineMarks mark) => (this.Marks & mark) != 0;

    private void Set(LineMarks mark, bool yes) => this.Marks = yes ? this.Marks | mark : this.Marks & ~mark;
}

/// <summary>Yes or no answers about a measure. The first five are what a submission is counted by.</summary>
[Flags]
internal enum LineMarks : ushort
{
    None = 0,

    /// <summary>Not 0 of 0.</summary>
    HasData = 1,
    CanCount = 2,

    /// <summary>Not 0 of 0, and complete.</summary>
    HasCompleteData = 4,
    IsSuppressed = 8,
    NotPartOfTheSet = 16,
    IsComplete = 32,
    HasEnoughCases = 64,
    EarnsEndToEndBonus = 128,
    MeetsOutcomeRequirement = 256,
}

/// <summary>What the rules decide about one administrative claims measure.</summary>
/// <param name="Measure">The measure's place among all by ID.</param>
/// <param name="Points">The points; 0 unless it is scored.</param>
/// <param name="Decile">The decile reached, 1 to 10; 0 for none.</param>
/// <param name="Disposition">What became of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimsLine(int Measure, Points Points, byte Decile, AdministrativeClaimsDisposition Disposition)
{
    /// <summary>Whether its points are in the sum.</summary>
    public bool IsCounted => this.Disposition is AdministrativeClaimsDisposition.Scored or AdministrativeClaimsDisposition.CountsAsRequiredMeasure;

    /// <summary>Whether it adds its own available points.</summary>
    public bool IsScored => this.Disposition == AdministrativeClaimsDisposition.Scored;
}
