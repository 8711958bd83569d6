using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Planning;

/// <summary>What the eligible measure applicability process makes of a submission, § 414.1335(a)(1)(i) and (ii): topics and sets it touches, what was found, what one more measure would do.</summary>
/// <remarks>
/// CMS's process also looks into a clinician's claims for measures that would have applied; what it finds there is not known here. The result is that of a
/// clinician for whom it finds nothing.
/// </remarks>
public sealed record EligibleMeasures
{
    private readonly EquatableArray<TouchedCluster> touched;
    private readonly EquatableArray<OneMoreMeasure> oneMore;

    private EligibleMeasures()
    {
    }

    /// <summary>The scorecard.</summary>
    public required Scorecard Scorecard { get; init; }

    /// <summary>Whether the process is applied, or why not.</summary>
    public required ApplicabilityCheck Check { get; init; }

    /// <summary>The clinical topics and specialty sets of which at least one measure was submitted through their collection type, in CMS's order.</summary>
    public required ImmutableArray<TouchedCluster> Touched { get => this.touched; init => this.touched = value; }

    /// <summary>The complete topic or set that was found; null if none was.</summary>
    public MeasureCluster? Found => this.Scorecard.Quality.Applicability.Cluster;

    /// <summary>The measures that are required after all reductions.</summary>
    public int Required => this.Scorecard.Quality.RequiredMeasures.Required;

    /// <summary>Each missing measure of a touched topic or set: what is required and scored if it is submitted too.</summary>
    public required ImmutableArray<OneMoreMeasure> OneMore { get => this.oneMore; init => this.oneMore = value; }

    /// <summary>Simulates the process on a scorecard.</summary>
    /// <param name="card">A scorecard of traditional MIPS; in other reporting options the process does not exist.</param>
    /// <returns>The simulation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static EligibleMeasures Of(Scorecard card)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        ImmutableArray<TouchedCluster> touched = card.ReportingOption == ReportingOption.TraditionalMips
            ? [.. card.Data.Tables.MeasureClusters.Select(cluster => TouchedCluster.Of(cluster, card)).Where(static one => !one.Submitted.IsEmpty)]
            : [];
        return new()
        {
            Scorecard = card,
            Check = CheckOf(card),
            Touched = touched,
            OneMore = [.. touched
                .SelectMany(static one => one.Missing.Select(id => (Id: id, one.Cluster.CollectionType)))
                .Distinct()
                .Where(one => card.Data.FindQualityMeasure(one.Id) is not null)
                .Select(one => OneMoreMeasure.Of(one.Id, one.CollectionType, card))],
        };
    }

    private static ApplicabilityCheck CheckOf(Scorecard card)
    {
        if (card.ReportingOption != ReportingOption.TraditionalMips)
        {
            return ApplicabilityCheck.OtherReportingOption;
        }

        ImmutableArray<QualityMeasureScore> lines = card.Quality.Measures;
        int stated = lines.Select(static line => line.Measure.Id).Distinct(StringComparer.Ordinal).Count();
        return !card.Quality.DataSubmitted ? ApplicabilityCheck.NothingSubmitted
            : lines.Any(static line => line.CollectionType is not (CollectionType.MipsCqm or CollectionType.PartBClaims)) ? ApplicabilityCheck.OtherCollectionType
            : stated >= card.Quality.RequiredMeasures.Standard && lines.Any(HasPriority) ? ApplicabilityCheck.EnoughMeasures
            : ApplicabilityCheck.Applied;
    }

    private static bool HasPriority(QualityMeasureScore line) =>
        (line.Measure.IsHighPriority || line.Measure.IsOutcome) && line.Disposition != QualityMeasureDisposition.NoEligibleCases;
}

/// <summary>Whether the eligible measure applicability process is applied.</summary>
[JsonConverter(typeof(EnumNameConverter<ApplicabilityCheck>))]
public enum ApplicabilityCheck
{
    /// <summary>It is.</summary>
    Applied,

    /// <summary>Not in traditional MIPS.</summary>
    OtherReportingOption,

    /// <summary>No measure was submitted.</summary>
    NothingSubmitted,

    /// <summary>A measure came through a collection type other than MIPS CQMs and Medicare Part B claims measures.</summary>
    OtherCollectionType,

    /// <summary>As many measures as are required, one of them an outcome or high priority measure.</summary>
    EnoughMeasures,
}

/// <summary>A clinical topic or specialty set that a submission touches.</summary>
/// <param name="Cluster">The topic or set.</param>
/// <param name="Submitted">Its measures that were submitted through its collection type.</param>
/// <param name="Missing">Its measures that were not.</param>
/// <param name="CanLower">Whether it lowers the requirement when it is complete: every topic, and sets with fewer measures than the year says.</param>
public sealed record TouchedCluster(MeasureCluster Cluster, ImmutableArray<string> Submitted, ImmutableArray<string> Missing, bool CanLower)
{
    private readonly EquatableArray<string> submitted = Submitted;
    private readonly EquatableArray<string> missing = Missing;

    /// <summary>Its measures that were submitted through its collection type.</summary>
    public ImmutableArray<string> Submitted { get => this.submitted; init => this.submitted = value; }

    /// <summary>Its measures that were not.</summary>
    public ImmutableArray<string> Missing { get => this.missing; init => this.missing = value; }

    internal static TouchedCluster Of(MeasureCluster cluster, Scorecard card)
    {
        bool IsSubmitted(string id) => card.Quality.Find(id, cluster.CollectionType) is not null;
        return new(
            cluster,
            [.. cluster.MeasureIds.Where(IsSubmitted)],
            [.. cluster.MeasureIds.Where(id => !IsSubmitted(id))],
            cluster.Kind == MeasureClusterKind.ClinicalTopic || cluster.MeasureIds.Length < card.Law.Quality.EligibleMeasureApplicability.SpecialtySetBelow.Value);
    }
}

/// <summary>A submission with one more measure.</summary>
/// <param name="MeasureId">CMS's measure ID.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="Worst">The scorecard with the measure at its worst performance.</param>
/// <param name="Best">The scorecard with the measure at its best performance.</param>
public sealed record OneMoreMeasure(string MeasureId, CollectionType CollectionType, Scorecard Worst, Scorecard Best)
{
    private const int ManyCases = 100_000;

    /// <summary>The measures that are required then; it does not depend on the performance.</summary>
    public int Required => this.Best.Quality.RequiredMeasures.Required;

    internal static OneMoreMeasure Of(string id, CollectionType collectionType, Scorecard card)
    {
        QualityMeasure measure = card.Data.FindQualityMeasure(id)!;
        QualityBenchmark? benchmark = card.Data.FindQualityBenchmark(id, collectionType);
        bool isProportion = measure.MetricType is not (QualityMetricType.NonProportion or QualityMetricType.CostScore);
        QualityMeasureSubmission best = BestPerformance.Of(new(id, collectionType), card.Data);
        QualityMeasureSubmission worst = best with { PerformanceRate = benchmark is null ? best.PerformanceRate : ImaginedBenchmark.Worst(benchmark.Bounds, isProportion), Cases = ManyCases };
        Scorecard With(QualityMeasureSubmission row) => Rescoring.Of(card, card.Request with { Quality = card.Request.Quality.Add(row) });
        return new(id, collectionType, With(worst), With(best));
    }
}
