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

    /// <summary>The achievement points and what led to them.</summary>
    public MeasurePoints Achievement;

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

    /// <summary>Whether it can take a place: not suppressed, not excluded, not 0 of 0, in the measures that can be chosen.</summary>
    public bool CanCount;

    public bool IsComplete;

    public bool HasEnoughCases;

    /// <summary>Comes in as: reported end to end; goes out as: earns the bonus.</summary>
    public bool EarnsEndToEndBonus;

    /// <summary>Whether it is the suppressed measure that meets the outcome requirement and therefore earns no high priority bonus.</summary>
    public bool MeetsOutcomeRequirement;

    public readonly Points Points => this.Achievement.Points;

    /// <summary>Whether its points are in the sum.</summary>
    public readonly bool IsCounted => this.Disposition <= QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    /// <summary>Whether it fills the place for an outcome measure.</summary>
    public readonly bool FillsTheOutcomePlace =>
        this.Disposition is QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure;

    /// <summary>Whether it could take a place and has none yet.</summary>
    public readonly bool IsLeft => this.CanCount & this.Disposition == QualityMeasureDisposition.NotAmongTheBest;

    /// <summary>Greater for more points, and for equal points with a lower measure ID.</summary>
    public readonly long Order => unchecked((this.Points.TenThousandths << 32) - this.Measure);
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
