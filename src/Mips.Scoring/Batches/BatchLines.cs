using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Batches;

/// <summary>
/// What became of every measure of every clinician of a batch, in columns that all of them share. A run fills them if it is given them,
/// and the next run writes over them. The lines are those of the scorecard.
/// </summary>
[JsonConverter(typeof(NoJsonForm))]
public sealed class BatchLines
{
    private readonly Batch batch;
    private readonly BatchQualityLine[] quality;
    private readonly BatchClaimsLine[] claims;
    private readonly BatchCostLine[] cost;

    private BatchLines(Batch batch)
    {
        this.batch = batch;
        this.quality = new BatchQualityLine[batch.Columns.Quality.Length];
        this.claims = new BatchClaimsLine[batch.Columns.Claims.Length];
        this.cost = new BatchCostLine[batch.Columns.Costs.Length];
    }

    /// <summary>Room for the lines of a batch: 32 bytes for a quality measure, 12 for an administrative claims measure, 12 for a cost measure.</summary>
    /// <param name="batch">The batch.</param>
    /// <returns>Empty lines, to be filled by a run of this batch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    public static BatchLines For(Batch batch) => new(batch ?? throw new ArgumentNullException(nameof(batch)));

    /// <summary>The submitted quality measures of a clinician, by measure ID and collection type, and after them the CAHPS for MIPS survey if it was conducted.</summary>
    /// <param name="index">The clinician, 0 to <see cref="Batch.Count"/> − 1.</param>
    /// <returns>One line for each measure and collection type.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such clinician.</exception>
    public ReadOnlySpan<BatchQualityLine> QualityOf(int index)
    {
        ClinicianRow[] rows = this.batch.Columns.Clinicians;
        return this.quality.AsSpan(rows[index].Quality, rows[index + 1].Quality - rows[index].Quality);
    }

    /// <summary>The administrative claims measures of a clinician, in the order of the request.</summary>
    /// <param name="index">The clinician, 0 to <see cref="Batch.Count"/> − 1.</param>
    /// <returns>One line for each result.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such clinician.</exception>
    public ReadOnlySpan<BatchClaimsLine> AdministrativeClaimsOf(int index)
    {
        ClinicianRow[] rows = this.batch.Columns.Clinicians;
        return this.claims.AsSpan(rows[index].Claims, rows[index + 1].Claims - rows[index].Claims);
    }

    /// <summary>The cost measures of a clinician, in the order of the request.</summary>
    /// <param name="index">The clinician, 0 to <see cref="Batch.Count"/> − 1.</param>
    /// <returns>One line for each result.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such clinician.</exception>
    public ReadOnlySpan<BatchCostLine> CostOf(int index)
    {
        ClinicianRow[] rows = this.batch.Columns.Clinicians;
        return this.cost.AsSpan(rows[index].Costs, rows[index + 1].Costs - rows[index].Costs);
    }

    /// <summary>The measure of a line.</summary>
    /// <param name="line">A line of these.</param>
    /// <returns>The measure in CMS's data.</returns>
    public QualityMeasure MeasureOf(in BatchQualityLine line) => this.batch.Data.QualityMeasuresById[line.Place];

    /// <summary>The measure of a line.</summary>
    /// <param name="line">A line of these.</param>
    /// <returns>The measure in CMS's data.</returns>
    public QualityMeasure MeasureOf(in BatchClaimsLine line) => this.batch.Data.QualityMeasuresById[line.Place];

    /// <summary>The measure of a line.</summary>
    /// <param name="line">A line of these.</param>
    /// <returns>The measure in CMS's data.</returns>
    public CostMeasure MeasureOf(in BatchCostLine line) => this.batch.Data.Tables.CostMeasures[line.Place];

    internal bool AreOf(Batch other) => ReferenceEquals(this.batch, other);

    internal Span<BatchQualityLine> Quality => this.quality;

    internal Span<BatchClaimsLine> AdministrativeClaims => this.claims;

    internal Span<BatchCostLine> Cost => this.cost;
}
