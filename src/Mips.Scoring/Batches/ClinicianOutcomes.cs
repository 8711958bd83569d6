using Mips.Scoring.Scorers;

namespace Mips.Scoring.Batches;

/// <summary>What one clinician of a batch comes to, filled in stage by stage.</summary>
internal struct ClinicianOutcomes
{
    public CategoryOutcomes Categories;
    public BatchTotals Totals;

    /// <summary>Whether the quality score rests on a placeholder benchmark.</summary>
    public bool QualityIsEstimate;

    /// <summary>Whether the cost score does.</summary>
    public bool CostIsEstimate;

    /// <summary>Answers that are known before the row is written.</summary>
    public BatchDispositions Marks;
}
