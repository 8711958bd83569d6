namespace Mips.Scoring;

/// <summary>A law with what it makes of CMS's data: looked up once, valid for every clinician.</summary>
internal sealed class ResolvedLaw
{
    private const int CollectionTypes = (int)CollectionType.AdministrativeClaims + 1;
    private readonly QualityBenchmark?[] benchmarks;
    private readonly CostMeasureFacts?[] costFacts;
    private readonly int[] ranks;

    private ResolvedLaw(ReferenceData data, ProgramYear law)
    {
        this.Data = data;
        this.Law = law;
        this.Interoperability = ResolvedRules.For(data, law.PromotingInteroperability);
        this.benchmarks = [.. data.Tables.QualityMeasures.SelectMany(m => Enumerable.Range(0, CollectionTypes).Select(type => data.FindQualityBenchmark(m.Id, (CollectionType)type)))];
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

    public QualityBenchmark? Benchmark(int measure, CollectionType type) => this.benchmarks[(measure * CollectionTypes) + (int)type];

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
