using Mips.Scoring.Reference;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Measures;

/// <summary>
/// CMS's quality measures under the rules of one reporting option, by their places in <see cref="ReferenceData.QualityMeasuresById"/>.
/// Made once for data and rules, also where several laws or options share the rules.
/// </summary>
internal sealed class ResolvedMeasures
{
    private const int CollectionTypes = (int)CollectionType.AdministrativeClaims + 1;
    private readonly QualityMeasureFacts[] submitted;
    private readonly QualityBenchmark?[] benchmarks;
    private readonly PointsWithoutComparison pointsWithoutComparison;
    private readonly AdministrativeClaimsFacts[] claims;
    private readonly ImmutableArray<QualityMeasure> measures;
    private readonly short[] webInterfaceMembers;
    private readonly int[][] companions;

    private ResolvedMeasures(ReferenceData data, MeasurePointsRules rules)
    {
        ImmutableArray<QualityMeasure> measures = data.QualityMeasuresById;
        this.Rules = rules;
        this.AwaitsBenchmarks = data.AwaitsBenchmarks;
        this.measures = measures;
        this.benchmarks = ValueArray.OfNumbers(measures.Length * CollectionTypes, place => BenchmarkOf(measures[place / CollectionTypes], (CollectionType)(place % CollectionTypes)));
        this.Deciles = new DecileTable(Array.ConvertAll(this.benchmarks, static benchmark => benchmark?.Bounds), rules.DecilePoints, out DecileScale[] scales);
        this.pointsWithoutComparison = new PointsWithoutComparison(rules);
        this.submitted = ValueArray.OfNumbers(this.benchmarks.Length, place => FactsOf(measures[place / CollectionTypes], (CollectionType)(place % CollectionTypes), place));
        this.claims = ValueArray.OfNumbers(measures.Length, i => AdministrativeClaimsFacts.Of(measures[i], this.ClaimsBenchmark(i), rules) with { Deciles = scales[PlaceOf(i, CollectionType.AdministrativeClaims)] });
        this.HasPlaceholders = Array.Exists(this.benchmarks, static benchmark => benchmark is { CollectionType: CollectionType.AdministrativeClaims, Basis: BenchmarkBasis.Mock });
        this.HasClaimsOfOtherPrograms = measures.Any(static measure => measure.IsReportedThrough(CollectionType.AdministrativeClaims) && !measure.IsInTraditionalMips);
        this.companions = ValueArray.Of(measures, measure => PlacesOf(measure.CompanionIds, data));
        this.Clusters = ValueArray.Of(data.Tables.MeasureClusters, cluster => new ResolvedCluster(cluster, PlacesOf(cluster.MeasureIds, data), PlacesOf(cluster.AnchorIds, data)));
        this.Survey = data.IndexOfQualityMeasure(rules.Cahps.MeasureId.Value);
        short members = 0;
        this.webInterfaceMembers = ValueArray.Of(measures, measure => measure.IsReportedThrough(CollectionType.CmsWebInterface) ? members++ : (short)-1);
        this.WebInterfaceMembers = members;

        QualityMeasureFacts FactsOf(QualityMeasure measure, CollectionType type, int place) => QualityMeasureFacts.Of(measure, this.benchmarks[place], type, data.PerformanceYear, rules) with
        {
            Deciles = scales[place],
            PointsWithoutComparison = this.pointsWithoutComparison.TableOf(type, NewMeasureFloor.Of(measure.FirstPerformanceYear, data.PerformanceYear, rules.NewMeasures)),
        };

        QualityBenchmark? BenchmarkOf(QualityMeasure measure, CollectionType type) =>
            (type == CollectionType.AdministrativeClaims ? null : FlatBenchmark.Of(measure, type, data.PerformanceYear, rules.FlatBenchmarks)) ?? data.FindQualityBenchmark(measure.Id, type);
    }

    public MeasurePointsRules Rules { get; }

    /// <summary>Whether a measure without a historical benchmark can still get one of the performance period.</summary>
    public bool AwaitsBenchmarks { get; }

    /// <summary>Whether an administrative claims measure has a placeholder for its benchmark.</summary>
    public bool HasPlaceholders { get; }

    /// <summary>Whether CMS's data gives an administrative claims measure to other programs than MIPS only.</summary>
    public bool HasClaimsOfOtherPrograms { get; }

    public ResolvedCluster[] Clusters { get; }

    /// <summary>The place of the CAHPS for MIPS survey; −1 if the year has none.</summary>
    public int Survey { get; }

    /// <summary>The number of measures of the CMS Web Interface.</summary>
    public short WebInterfaceMembers { get; }

    /// <summary>For each measure the places of the same measure under another ID.</summary>
    public ReadOnlySpan<int[]> Companions => this.companions;

    public static ResolvedMeasures For(ReferenceData data, MeasurePointsRules rules) =>
        data.Resolved.TryGetValue(rules, out object? known) ? (ResolvedMeasures)known : Add(data, rules);

    /// <summary>Where the deciles of every benchmark are.</summary>
    public DecileTable Deciles { get; }

    public ref readonly QualityMeasureFacts Submitted(int measure, CollectionType type) => ref this.submitted[PlaceOf(measure, type)];

    public ref readonly AdministrativeClaimsFacts Claims(int measure) => ref this.claims[measure];

    public QualityMeasure Measure(int measure) => this.measures[measure];

    /// <summary>The benchmark of a submitted measure; null if there is none.</summary>
    public QualityBenchmark? Benchmark(int measure, CollectionType type) => this.benchmarks[PlaceOf(measure, type)];

    /// <summary>The benchmark of an administrative claims measure; null if there is none.</summary>
    public QualityBenchmark? ClaimsBenchmark(int measure) => this.benchmarks[PlaceOf(measure, CollectionType.AdministrativeClaims)];

    /// <summary>The points of a measure that is not compared with its benchmark.</summary>
    public ref readonly MeasurePoints PointsWithoutComparison(in QualityMeasureFacts facts, MeasurePointsGround ground, bool smallPractice) =>
        ref this.pointsWithoutComparison.Of(facts.PointsWithoutComparison, ground, smallPractice);

    /// <summary>The measure's number among those of the CMS Web Interface; −1 if it is none of them.</summary>
    public short WebInterfaceMember(int measure) => this.webInterfaceMembers[measure];

    private static ResolvedMeasures Add(ReferenceData data, MeasurePointsRules rules) =>
        (ResolvedMeasures)data.Resolved.GetValue(rules, _ => new ResolvedMeasures(data, rules));

    private static int PlaceOf(int measure, CollectionType type) => unchecked((measure * CollectionTypes) + (int)type);

    private static int[] PlacesOf(ImmutableArray<string> measureIds, ReferenceData data) => ValueArray.Of(measureIds, data.IndexOfQualityMeasure);
}

/// <summary>A clinical topic or specialty measure set whose measures are found.</summary>
/// <param name="Cluster">The topic or set.</param>
/// <param name="Measures">The places of its measures.</param>
/// <param name="Anchors">The places of the measures that bring it into play.</param>
internal sealed record ResolvedCluster(MeasureCluster Cluster, int[] Measures, int[] Anchors)
{
    /// <summary>The marks of all its measures.</summary>
    public ulong Marks { get; } = MarksOf(Measures);

    /// <summary>A mark of a measure, one of 64, that other measures may share: where it is missing, so is the measure.</summary>
    public static ulong MarkOf(int measure) => 1UL << (measure & 63);

    private static ulong MarksOf(int[] measures)
    {
        ulong marks = 0;
        foreach (int measure in measures)
        {
            marks |= MarkOf(measure);
        }

        return marks;
    }
}
