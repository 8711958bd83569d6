using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>What became of one quality measure of one clinician of a batch; <see cref="BatchLines.MeasureOf(in BatchQualityLine)"/> says which measure it is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatchQualityLine
{
    internal BatchQualityLine(in QualityRow row, in QualityLine line)
    {
        this.Place = line.Measure;
        this.SubmissionIndex = row.Place;
        this.CollectionType = line.CollectionType;
        this.Achievement = line.Achievement;
        this.Disposition = line.Disposition;
        this.HighPriorityBonus = line.HighPriorityBonus;
        this.ComplexOrganizationAdjustment = line.ComplexOrganizationAdjustment;
        this.EarnsEndToEndBonus = line.EarnsEndToEndBonus;
    }

    /// <summary>The place of the submission in the request, from 0; −1 for the CAHPS for MIPS survey.</summary>
    public int SubmissionIndex { get; }

    /// <summary>The collection type.</summary>
    public CollectionType CollectionType { get; }

    /// <summary>The achievement points, 0 to 10, and what led to them.</summary>
    public MeasurePoints Achievement { get; }

    /// <summary>What became of the measure.</summary>
    public QualityMeasureDisposition Disposition { get; }

    /// <summary>Bonus points for a high priority measure beyond the required one, before the limit of the category; 0, 1 or 2.</summary>
    public Points HighPriorityBonus { get; }

    /// <summary>The complex organization adjustment that the measure earned before the limit of the category, points.</summary>
    public Points ComplexOrganizationAdjustment { get; }

    /// <summary>Whether it earns the bonus for end-to-end electronic reporting.</summary>
    public bool EarnsEndToEndBonus { get; }

    internal int Place { get; }
}
