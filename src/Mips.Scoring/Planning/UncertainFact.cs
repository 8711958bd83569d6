using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Planning;

/// <summary>One thing that may or may not come, and that is worth between a least and a most when it does.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The measure; null for the category of cost and the bonus.</param>
/// <param name="CollectionType">The collection type of a submitted measure; otherwise null.</param>
public readonly record struct UncertainFact(Unknowns Kind, string? Id, CollectionType? CollectionType)
{
    private const int ManyCases = 100_000;
    private static readonly RiskIndicator HighestRisk = new(100m) { Mean = 1m, StandardDeviation = 1m, Median = 1m };
    private static readonly RiskIndicator HighestShare = new(1m) { Mean = 0.1m, StandardDeviation = 0.1m, Median = 0.1m };

    /// <summary>The request when it comes, worth its most or its least.</summary>
    internal ScoringRequest In(ScoringRequest request, ReferenceData data, bool most) => this.Kind switch
    {
        Unknowns.Cost => request with { Cost = [new(this.Id!) { Cost = Dollars.OfMeasured(ResultIn(data.FindCostBenchmark(this.Id!)!.Bounds.Measured, false, most)), Cases = ManyCases }] },
        Unknowns.AdministrativeClaims => request with { AdministrativeClaims = request.AdministrativeClaims.Add(Result(data, this.Id!, most)) },
        Unknowns.ComplexPatientBonus => most ? request with { PatientPopulation = new() { HccRiskScore = HighestRisk, DualProportion = HighestShare } } : request,
        _ => request,
    };

    /// <summary>The benchmark that a submitted measure has when it comes.</summary>
    internal QualityBenchmark BenchmarkOf(PerformanceRate rate, int year, bool most) => new()
    {
        MeasureId = this.Id!,
        CollectionType = this.CollectionType!.Value,
        BenchmarkYear = year,
        Kind = BenchmarkKind.Percentile,
        Basis = BenchmarkBasis.PerformancePeriod,
        Bounds = most ? ImaginedBenchmark.Below(rate) : ImaginedBenchmark.Above(rate),
    };

    private static AdministrativeClaimsResult Result(ReferenceData data, string id, bool most)
    {
        DecileBounds bounds = data.FindQualityBenchmark(id, Scoring.CollectionType.AdministrativeClaims)!.Bounds;
        bool isProportion = data.FindQualityMeasure(id)!.MetricType is not (QualityMetricType.NonProportion or QualityMetricType.CostScore);
        return new(id) { PerformanceRate = ResultIn(bounds, isProportion, most), Cases = ManyCases };
    }

    private static PerformanceRate ResultIn(DecileBounds bounds, bool isProportion, bool most) => most ? ImaginedBenchmark.Best(bounds) : ImaginedBenchmark.Worst(bounds, isProportion);
}
