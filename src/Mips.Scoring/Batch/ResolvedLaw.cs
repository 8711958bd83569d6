namespace Mips.Scoring;

/// <summary>A law with what it makes of CMS's data: looked up once, valid for every clinician.</summary>
internal sealed class ResolvedLaw
{
    private const int CollectionTypes = (int)CollectionType.AdministrativeClaims + 1;
    private readonly QualityMeasureFacts[] measures;
    private readonly QualityMeasureFacts[] mvpMeasures;
    private readonly QualityMeasureFacts[] appMeasures;
    private readonly CostMeasureFacts?[] costFacts;
    private readonly int[] ranks;

    private ResolvedLaw(ReferenceData data, ProgramYear law)
    {
        this.Data = data;
        this.Law = law;
        this.Interoperability = ResolvedRules.For(data, law.PromotingInteroperability);
        this.measures = this.MeasuresOf(law.Quality.MeasurePoints);
        this.mvpMeasures = this.MeasuresOf(law.MvpQuality?.Category.MeasurePoints);
        this.appMeasures = this.MeasuresOf(law.AppQuality?.Category.MeasurePoints);
        this.ranks = RanksOf(data.Tables.QualityMeasures);
        this.costFacts = [.. data.Tables.CostMeasures.Select(this.FactsOf)];
        this.CostBenchmarks = [.. data.Tables.CostMeasures.Select(m => data.FindCostBenchmark(m.Id))];
    }

    public ReferenceData Data { get; }

    public ProgramYear Law { get; }

    public ResolvedRules Interoperability { get; }

    public CostBenchmark?[] CostBenchmarks { get; }

    public static ResolvedLaw For(ReferenceData data, ProgramYear law) =>
        data.Resolved.TryGetValue(law, out object? resolved) ? (ResolvedLaw)resolved : Add(data, law);

    /// <summary>Where the facts of a measure and collection type are.</summary>
    public static int PlaceOf(int measure, CollectionType type) => (measure * CollectionTypes) + (int)type;

    public QualityBenchmark? Benchmark(int measure, CollectionType type) => this.measures[PlaceOf(measure, type)].Benchmark;

    /// <summary>The facts of all quality measures under the rules of one reporting option.</summary>
    public QualityMeasureFacts[] MeasuresUnder(MeasurePointsRules rules) =>
        ReferenceEquals(rules, this.Law.Quality.MeasurePoints) ? this.measures
        : ReferenceEquals(rules, this.Law.AppQuality?.Category.MeasurePoints) ? this.appMeasures
        : ReferenceEquals(rules, this.Law.MvpQuality?.Category.MeasurePoints) ? this.mvpMeasures
        : throw new ArgumentException("Not the rules of this law.", nameof(rules));

    /// <summary>The place of a quality measure among all by ID.</summary>
    public int RankOf(int measure) => this.ranks[measure];

    /// <summary>The facts of a cost measure.</summary>
    /// <exception cref="ArgumentException">The rules state no case minimum for it.</exception>
    public CostMeasureFacts CostFacts(int measure) => this.costFacts[measure] ?? this.Calculate(this.Data.Tables.CostMeasures[measure]);

    private static ResolvedLaw Add(ReferenceData data, ProgramYear law) => (ResolvedLaw)data.Resolved.GetValue(law, _ => new ResolvedLaw(data, law));

    private static int[] RanksOf(ImmutableArray<QualityMeasure> measures)
    {
        int[] byId = [.. Enumerable.Range(0, measures.Length).OrderBy(i => measures[i].Id, StringComparer.Ordinal)];
        int[] ranks = new int[measures.Length];
        for (int rank = 0; rank < byId.Length; rank++)
        {
            ranks[byId[rank]] = rank;
        }

        return ranks;
    }

    private QualityMeasureFacts[] MeasuresOf(MeasurePointsRules? rules) => rules is null
        ? []
        : [.. this.Data.Tables.QualityMeasures.SelectMany(measure => Enumerable.Range(0, CollectionTypes).Select(type => this.FactsOf(measure, (CollectionType)type, rules)))];

    private QualityMeasureFacts FactsOf(QualityMeasure measure, CollectionType type, MeasurePointsRules rules) =>
        QualityMeasureFacts.Of(measure, this.Data.FindQualityBenchmark(measure.Id, type), type, this.Data.PerformanceYear, rules);

    private CostMeasureFacts? FactsOf(CostMeasure measure) =>
        this.Law.Cost.CaseMinimums.Any(minimum => minimum.Value.Measures.Contains(measure.Id)) ? this.Calculate(measure) : null;

    private CostMeasureFacts Calculate(CostMeasure measure) => CostMeasureFacts.Of(measure, this.Data.FindCostBenchmark(measure.Id), this.Data.PerformanceYear, this.Law.Cost);
}

/// <summary>What a law makes of one profile of a batch.</summary>
/// <param name="Grounds">The grounds of reweighting.</param>
/// <param name="MvpGrounds">The grounds in an MVP; those of traditional MIPS in a year without MVPs.</param>
/// <param name="ExtremeCircumstances">Whether an exception for extreme circumstances stands against the APM credit.</param>
internal readonly record struct ProfileGrounds(ReweightingGrounds Grounds, ReweightingGrounds MvpGrounds, bool ExtremeCircumstances)
{
    public static ProfileGrounds[] Of(ClinicianProfile[] profiles, CategoryWeightRules rules) => [.. profiles.Select(profile => Of(profile, rules))];

    private static ProfileGrounds Of(ClinicianProfile profile, CategoryWeightRules rules)
    {
        Participant participant = profile.Participant;
        bool automatic = profile.AutomaticExtremeAndUncontrollableCircumstances;
        ReweightingGrounds grounds = ReweightingGrounds.Of(participant, profile.Grants, automatic, rules);
        return new(
            grounds,
            rules.NoGroundInMvp is null ? grounds : MvpCategoryWeighting.GroundsOf(participant, profile.Grants, automatic, rules),
            AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(participant.Option, profile.Grants, automatic, rules.AutomaticExtremeAndUncontrollableCircumstances));
    }
}
