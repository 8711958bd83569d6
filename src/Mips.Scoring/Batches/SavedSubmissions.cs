using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Batches;

/// <summary>A submission that depends on readings of the law: its ID is the place of a text, its strata end where the next one's start.</summary>
internal readonly record struct NumberedSubmission(int Measure, CollectionType CollectionType, PartMarks Parts, PerformanceRate Rate, int Cases, decimal Completeness, SavedCounts Counts, int Strata);

/// <summary>A stratum: its name is the place of a text.</summary>
internal readonly record struct NumberedStratum(int Stratum, PartMarks Parts, PerformanceRate Rate, SavedCounts Counts);

/// <summary>Which parts a submission or stratum has.</summary>
[Flags]
internal enum PartMarks : byte
{
    None = 0,
    Rate = 1,
    Cases = 2,
    Completeness = 4,
    Counts = 8,
    EndToEnd = 16,
}

/// <summary>Counts as they are saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct SavedCounts(int Met, int NotMet, int Exclusions, int Exceptions, int Eligible)
{
    public static SavedCounts Of(MeasureCounts? counts) =>
        counts is null ? default : new(counts.PerformanceMet, counts.PerformanceNotMet, counts.Exclusions, counts.Exceptions, counts.EligiblePopulation);

    public MeasureCounts ToCounts() =>
        new() { PerformanceMet = this.Met, PerformanceNotMet = this.NotMet, Exclusions = this.Exclusions, Exceptions = this.Exceptions, EligiblePopulation = this.Eligible };
}

/// <summary>A submission as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedSubmission : ISavedRow<NumberedSubmission>
{
    private int measure;
    private byte collectionType;
    private byte parts;
    private long rate;
    private int cases;
    private SavedDecimal completeness;
    private SavedCounts counts;
    private int strata;

    public void Keep(in NumberedSubmission row)
    {
        (this.measure, this.collectionType, this.parts, this.rate) = (row.Measure, (byte)row.CollectionType, (byte)row.Parts, row.Rate.Millionths);
        (this.cases, this.completeness, this.counts, this.strata) = (row.Cases, new(row.Completeness), row.Counts, row.Strata);
    }

    public readonly NumberedSubmission ToRow() => new(
        this.measure, (CollectionType)this.collectionType, (PartMarks)this.parts, PerformanceRate.FromMillionths(this.rate), this.cases, this.completeness.ToDecimal(), this.counts, this.strata);
}

/// <summary>A stratum as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedStratum : ISavedRow<NumberedStratum>
{
    private int stratum;
    private byte parts;
    private long rate;
    private SavedCounts counts;

    public void Keep(in NumberedStratum row) => (this.stratum, this.parts, this.rate, this.counts) = (row.Stratum, (byte)row.Parts, row.Rate.Millionths, row.Counts);

    public readonly NumberedStratum ToRow() => new(this.stratum, (PartMarks)this.parts, PerformanceRate.FromMillionths(this.rate), this.counts);
}
