namespace Mips.Scoring.CmsData;

/// <summary>Reads the embedded table of one performance year. The importer's <c>YearTableText</c> writes the same columns.</summary>
internal sealed class YearTable
{
    private readonly Cells cells = new();
    private readonly TableText text;

    private YearTable(TableText text) => this.text = text;

    internal static string Resource(int performanceYear) => FormattableString.Invariant($"{performanceYear}.deflate");

    internal static ReferenceTables Read(int performanceYear, DataVersion version) =>
        new YearTable(TableText.Open(Resource(performanceYear))).Read(performanceYear, version, EcqmTable.Lazily(performanceYear));

    internal static ReferenceTables Read(string text, int performanceYear, DataVersion version) =>
        new YearTable(new(text)).Read(performanceYear, version, EcqmPopulations.None);

    private ReferenceTables Read(int performanceYear, DataVersion version, EcqmPopulations populations)
    {
        ImmutableArray<QualityMeasure> measures = this.text.Section("quality", this.QualityMeasure);
        ImmutableArray<QualityBenchmark> benchmarks = this.text.Section("benchmarks", QualityBenchmark);
        Dictionary<string, string> reasons = this.Reasons();
        ImmutableArray<BenchmarkExclusion> exclusions = this.text.Section("exclusions", row => Exclusion(row, reasons));
        ImmutableArray<CostMeasure> costMeasures = this.text.Section("cost", this.CostMeasure);
        ImmutableArray<CostBenchmark> costBenchmarks = this.text.Section("costBenchmarks", CostBenchmark);
        ImmutableArray<ImprovementActivity> activities = this.text.Section("activities", this.Activity);
        ImmutableArray<PromotingInteroperabilityMeasure> interoperability = this.text.Section("interoperability", this.Interoperability);
        ImmutableArray<string> interoperabilityIds = Ids(interoperability);
        return new()
        {
            PerformanceYear = performanceYear,
            Version = version,
            QualityMeasures = measures,
            QualityBenchmarks = benchmarks,
            BenchmarkExclusions = exclusions,
            CostMeasures = costMeasures,
            CostBenchmarks = costBenchmarks,
            ImprovementActivities = activities,
            PromotingInteroperabilityMeasures = interoperability,
            Mvps = this.text.Section("mvps", row => this.Mvp(row, interoperabilityIds)),
            MeasureClusters = this.text.Section("clusters", this.Cluster),
            EndedMeasures = this.text.Section("ended", static row => new EndedMeasure(row[0], Cells.Int(row[1]))),
            EcqmPopulations = populations,
        };
    }

    private static ImmutableArray<string> Ids(ImmutableArray<PromotingInteroperabilityMeasure> measures)
    {
        ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>(measures.Length);
        foreach (PromotingInteroperabilityMeasure measure in measures)
        {
            ids.Add(measure.Id);
        }

        return ids.MoveToImmutable();
    }

    private static QualityBenchmark QualityBenchmark(string[] row) => new()
    {
        MeasureId = row[0],
        CollectionType = Codes.CollectionType(row[1]),
        BenchmarkYear = Cells.Int(row[2]),
        Kind = (BenchmarkKind)Codes.Index(Codes.Kinds, row[3]),
        Basis = (BenchmarkBasis)Codes.Index(Codes.Bases, row[4]),
        IsToppedOut = Cells.Flag(row[5], "t"),
        HasSevenPointCap = Cells.Flag(row[5], "7"),
        Bounds = Cells.Bounds(row[6]),
        AverageRate = Cells.OptionalRate(row[7]),
        DerivedMedian = Cells.OptionalRate(row[8]),
        DerivedStandardDeviation = Cells.OptionalRate(row[9]),
    };

    private static BenchmarkExclusion Exclusion(string[] row, Dictionary<string, string> reasons) =>
        new(row[0], Codes.CollectionType(row[1]), row[2], reasons[row[2]]) { BenchmarkYear = Cells.Int(row[3]) };

    private static CostBenchmark CostBenchmark(string[] row) => new()
    {
        MeasureId = row[0],
        BenchmarkYear = Cells.Int(row[1]),
        Kind = (BenchmarkKind)Codes.Index(Codes.Kinds, row[2]),
        Basis = (BenchmarkBasis)Codes.Index(Codes.Bases, row[3]),
        Bounds = Cells.Bounds(row[4]),
        AverageCost = Cells.OptionalDecimal(row[5]),
        DerivedMedian = Cells.OptionalDecimal(row[6]),
        DerivedStandardDeviation = Cells.OptionalDecimal(row[7]),
    };

    private Dictionary<string, string> Reasons()
    {
        Dictionary<string, string> reasons = new(StringComparer.Ordinal);
        foreach (string[] row in this.text.Section("reasons", static row => row))
        {
            reasons.Add(row[0], row[1]);
        }

        return reasons;
    }

    private QualityMeasure QualityMeasure(string[] row) => new()
    {
        Id = row[0],
        Title = row[1],
        MetricType = (QualityMetricType)Codes.Index(Codes.MetricTypes, row[2]),
        MeasureType = (QualityMeasureType)Codes.Index(Codes.MeasureTypes, row[3]),
        IsHighPriority = Cells.Flag(row[4], "h"),
        IsInverse = Cells.Flag(row[4], "i"),
        IsRiskAdjusted = Cells.Flag(row[4], "r") ? true : Cells.Flag(row[4], "n") ? false : null,
        FirstPerformanceYear = Cells.Int(row[5]),
        CollectionTypes = this.cells.Types(row[6]),
        StrataAlgorithm = (StrataAlgorithm?)Codes.OptionalIndex(Codes.Algorithms, row[7]),
        Strata = this.cells.List(row[8]),
        ReportingStratum = Cells.OptionalText(row[9]),
        PerformanceStratum = Cells.OptionalText(row[10]),
        SuppressedFor = this.cells.Types(row[11]),
        TruncatedFor = this.cells.Types(row[12]),
        HistoricalBenchmarkRemovedFor = this.cells.Types(row[13]),
        SevenPointCapRemovedFor = this.cells.Types(row[14]),
        CompanionIds = this.cells.List(row[15]),
        Programs = this.cells.List(row[16]),
        RegistrationTypes = this.cells.List(row[17]),
        SpecialtySets = this.cells.List(row[18]),
        EcqmId = Cells.OptionalText(row[19]),
        EcqmUuid = row[20].Length == 0 ? null : EcqmTable.Uuid(row[20]),
    };

    private CostMeasure CostMeasure(string[] row) => new()
    {
        Id = row[0],
        Title = row[1],
        FirstPerformanceYear = Cells.Int(row[2]),
        Programs = this.cells.List(row[3]),
        GroupNationalAverage = Cells.OptionalDecimal(row[4]),
        IndividualNationalAverage = Cells.OptionalDecimal(row[5]),
    };

    private ImprovementActivity Activity(string[] row) => new()
    {
        Id = row[0],
        Title = row[1],
        Weight = (ActivityWeight?)Codes.OptionalIndex(Codes.Weights, row[2]),
        Subcategory = Cells.OptionalText(row[3]),
        FirstPerformanceYear = Cells.Int(row[4]),
        IsCehrtEligible = Cells.Flag(row[5], "c"),
        Programs = this.cells.List(row[6]),
    };

    private PromotingInteroperabilityMeasure Interoperability(string[] row) => new()
    {
        Id = row[0],
        Title = row[1],
        Metric = (PromotingInteroperabilityMetric)Codes.Index(Codes.Metrics, row[2]),
        Objective = Cells.OptionalText(row[3]),
        Role = (PromotingInteroperabilityRole?)Codes.OptionalIndex(Codes.Roles, row[4]),
        IsRequired = Cells.Flag(row[5], "r"),
        IsBonus = Cells.Flag(row[5], "b"),
        PublishedWeight = Cells.OptionalDecimal(row[6]),
        FirstPerformanceYear = Cells.Int(row[7]),
        Substitutes = this.cells.List(row[8]),
        Exclusions = this.cells.List(row[9]),
        ActiveEngagementLevels = this.cells.List(row[10]),
    };

    private Mvp Mvp(string[] row, ImmutableArray<string> interoperabilityIds) => new()
    {
        Id = row[0],
        Title = row[1],
        ClinicalTopics = this.cells.List(row[2]),
        Specialties = this.cells.List(row[3]),
        QualityMeasures = this.cells.List(row[4]),
        OutcomesBasedClaimsMeasures = this.cells.List(row[5]),
        PopulationHealthMeasures = this.cells.List(row[6]),
        CostMeasures = this.cells.List(row[7]),
        ImprovementActivities = this.cells.List(row[8]),
        PromotingInteroperabilityMeasures = row[9] == "*" ? interoperabilityIds : this.cells.List(row[9]),
    };

    private MeasureCluster Cluster(string[] row) => new()
    {
        Kind = (MeasureClusterKind)Codes.Index(Codes.ClusterKinds, row[0]),
        CollectionType = Codes.CollectionType(row[1]),
        Name = row[2],
        MeasureIds = this.cells.List(row[3]),
        AnchorIds = this.cells.List(row[4] == "*" ? row[3] : row[4]),
    };
}
