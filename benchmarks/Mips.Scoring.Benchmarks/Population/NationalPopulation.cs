namespace Mips.Scoring.Benchmarks.Population;

/// <summary>A seeded population of participants of every reporting option whose marginals follow PY2024's published ones.</summary>
/// <remarks>Rates fall on whole hundredths and often on a decile's bound, so that exact ties are common, as they are in reality.</remarks>
internal sealed class NationalPopulation
{
    private static readonly string[] HieAlternatives = ["PI_HIE_5", "PI_HIE_6"];

    private readonly ReferenceData data;
    private readonly Dice dice;
    private readonly Dictionary<CollectionType, QualityMeasure[]> measures;
    private readonly CostMeasure[] costMeasures;
    private readonly ImprovementActivity[] activities;

    private NationalPopulation(ReferenceData data, int seed)
    {
        this.data = data;
        this.dice = new Dice(seed);
        this.measures = Marginals.CollectionTypes.ToDictionary(
            share => share.Type,
            share => data.Tables.QualityMeasures
                .Where(m => m.MetricType is QualityMetricType.SinglePerformanceRate or QualityMetricType.RegistrySinglePerformanceRate
                    && m.CollectionTypes.Contains(share.Type) && m.Programs.Contains("mips"))
                .ToArray());
        this.costMeasures = [.. data.Tables.CostMeasures.Where(m => data.FindCostBenchmark(m.Id) is not null)];
        this.activities = [.. data.Tables.ImprovementActivities.Where(a => a.Programs.Contains("mips"))];
    }

    public static IEnumerable<ScoringRequest> Generate(ReferenceData data, int count, int seed)
    {
        NationalPopulation population = new(data, seed);
        for (int i = 0; i < count; i++)
        {
            yield return population.Next();
        }
    }

    /// <summary>Those who report traditional MIPS.</summary>
    public static IEnumerable<ScoringRequest> GenerateTraditional(ReferenceData data, int count, int seed) =>
        Generate(data, int.MaxValue, seed).Where(request => request.ReportingOption == ReportingOption.TraditionalMips).Take(count);

    private ScoringRequest Next() => this.dice.Below(1000) switch
    {
        < Marginals.MvpShare => this.Mvp(this.Traditional(ParticipationOption.Group)),
        < Marginals.MvpShare + Marginals.AppShare => this.App(this.Traditional(ParticipationOption.ApmEntity)),
        _ => this.Traditional(this.dice.Chance(Marginals.GroupShare * 1000 / (1000 - Marginals.AppShare)) ? ParticipationOption.Group : ParticipationOption.Individual),
    };

    private ScoringRequest Traditional(ParticipationOption option)
    {
        Participant participant = this.Participant(option);
        bool reports = !this.dice.Chance(Marginals.NonReportingShare);
        return new ScoringRequest
        {
            PerformanceYear = this.data.PerformanceYear,
            Participant = participant,
            Quality = reports ? this.Quality() : [],
            AdministrativeClaims = participant.Option == ParticipationOption.Individual ? [] : this.AdministrativeClaims(),
            Cost = this.dice.Chance(Marginals.CostScoredShare) ? this.Cost() : [],
            ImprovementActivities = reports ? this.Activities() : [],
            PromotingInteroperability = reports && this.dice.Chance(Marginals.PromotingInteroperabilityReportedShare) ? [this.PromotingInteroperability()] : [],
            PriorYear = this.dice.Chance(Marginals.PriorYearShare) ? this.PriorYear() : null,
            PatientPopulation = this.PatientPopulation(),
            AutomaticExtremeAndUncontrollableCircumstances = participant.Option == ParticipationOption.Individual && this.dice.Chance(Marginals.ExtremeCircumstancesShare),
        };
    }

    private ScoringRequest Mvp(ScoringRequest request)
    {
        Mvp mvp = this.dice.Pick(Marginals.Mvps) is string id ? this.data.FindMvp(id)! : this.dice.Pick(this.data.Tables.Mvps);
        bool subgroup = this.dice.Chance(Marginals.SubgroupShareOfMvps);
        return request with
        {
            Participant = request.Participant with { Option = subgroup ? ParticipationOption.Subgroup : ParticipationOption.Group },
            Mvp = new(mvp.Id) { SelectedPopulationHealthMeasure = this.dice.Pick(mvp.PopulationHealthMeasures) },
            Quality =
            [
                .. mvp.QualityMeasures
                    .Select(one => this.data.FindQualityMeasure(one))
                    .Where(measure => measure is { MetricType: QualityMetricType.SinglePerformanceRate } && this.dice.Chance(500))
                    .Select(measure => this.Submission(measure!.Id, measure.CollectionTypes.FirstOrDefault(type => type is CollectionType.Ecqm or CollectionType.MipsCqm, CollectionType.QcdrMeasure)))
                    .Where(submission => submission.CollectionType != CollectionType.QcdrMeasure)
                    .Take(6),
            ],
            ImprovementActivities = [.. mvp.ImprovementActivities.Take(2).Select(activity => new ImprovementActivitySubmission(activity))],
        };
    }

    private ScoringRequest App(ScoringRequest request)
    {
        ImmutableArray<string> set = ProgramYears.For(this.data.PerformanceYear).AppQuality!.App.Measures.Value;
        bool webInterface = this.data.WebInterfaceMeasures.Length > 0 && this.dice.Chance(Marginals.WebInterfaceShareOfApp);
        return request with
        {
            App = new(AppMeasureSet.App),
            Cost = [],
            Quality = webInterface
                ? [.. this.data.WebInterfaceMeasures.Select(measure => this.Submission(measure.Id, CollectionType.CmsWebInterface) with { DataCompleteness = 100m })]
                : [.. set.Select(id => this.Submission(id, CollectionType.Ecqm))],
            CahpsSurvey = new()
            {
                SummarySurveyMeasures =
                [
                    .. this.data.Tables.QualityBenchmarks
                        .Where(benchmark => benchmark.CollectionType == CollectionType.CahpsSurvey)
                        .Select(benchmark => new SummarySurveyMeasure(benchmark.MeasureId, Math.Min(100m, this.Between(benchmark.Bounds).ToDecimal()))),
                ],
            },
        };
    }

    private QualityMeasureSubmission Submission(string measureId, CollectionType type) => new(measureId, type)
    {
        PerformanceRate = this.Rate(measureId, type),
        Cases = this.dice.Chance(930) ? 20 + this.dice.Below(3000) : 1 + this.dice.Below(19),
        DataCompleteness = this.dice.Chance(950) ? 75m + this.dice.Below(26) : this.dice.Below(75),
    };

    private Participant Participant(ParticipationOption option)
    {
        bool small = this.dice.Chance(Marginals.SmallPracticeShare);
        return new Participant
        {
            Option = option,
            Clinicians = small ? 2 + this.dice.Below(14) : 16 + this.dice.Below(800),
            SmallPractice = small,
            Rural = this.dice.Chance(Marginals.RuralShare),
            HealthProfessionalShortageArea = this.dice.Chance(Marginals.HealthProfessionalShortageAreaShare),
            HospitalBased = this.dice.Chance(Marginals.HospitalBasedShare),
            NonPatientFacing = this.dice.Chance(Marginals.NonPatientFacingShare),
            HasCardiologist = this.dice.Chance(300),
        };
    }

    private ImmutableArray<QualityMeasureSubmission> Quality()
    {
        int count = this.dice.Pick(Marginals.MeasureCounts);
        CollectionType usual = this.dice.Pick(Marginals.CollectionTypes);
        HashSet<(string, CollectionType)> chosen = [];
        List<QualityMeasureSubmission> submissions = new(count);
        while (submissions.Count < count)
        {
            CollectionType type = this.dice.Chance(850) ? usual : this.dice.Pick(Marginals.CollectionTypes);
            QualityMeasure measure = this.dice.Pick(this.measures[type]);
            if (chosen.Add((measure.Id, type)))
            {
                submissions.Add(this.Submission(measure.Id, type));
            }
        }

        return [.. submissions];
    }

    private PerformanceRate Rate(string measureId, CollectionType type) =>
        this.dice.Chance(80) && this.data.FindQualityBenchmark(measureId, type) is { } benchmark
            ? benchmark.Bounds[10 - this.dice.Below(11 - benchmark.Bounds.FirstDecile)]
            : Math.Max(this.dice.Below(10_001), this.dice.Below(10_001)) / 100m;

    private ImmutableArray<AdministrativeClaimsResult> AdministrativeClaims() =>
    [
        .. this.data.Tables.QualityBenchmarks
            .Where(benchmark => benchmark.CollectionType == CollectionType.AdministrativeClaims && this.dice.Chance(700))
            .Select(benchmark => new AdministrativeClaimsResult(benchmark.MeasureId)
            {
                PerformanceRate = this.Between(benchmark.Bounds),
                Cases = this.dice.Below(600),
            }),
    ];

    private ImmutableArray<CostMeasureResult> Cost()
    {
        int count = this.dice.Pick(Marginals.CostMeasureCounts);
        int first = this.dice.Below(this.costMeasures.Length);
        return
        [
            .. Enumerable.Range(first, Math.Min(count, this.costMeasures.Length))
                .Select(i => this.costMeasures[i % this.costMeasures.Length])
                .Select(measure => new CostMeasureResult(measure.Id)
                {
                    Cost = this.Between(this.data.FindCostBenchmark(measure.Id)!.Bounds),
                    Cases = 5 + this.dice.Below(400),
                }),
        ];
    }

    private PerformanceRate Between(DecileBounds bounds)
    {
        decimal best = bounds[10].ToDecimal();
        decimal worst = bounds[bounds.FirstDecile].ToDecimal();
        return Math.Max(0m, decimal.Round(best + ((worst - best) * (this.dice.Below(1201) - 100) / 1000m), 4));
    }

    private ImmutableArray<ImprovementActivitySubmission> Activities()
    {
        int count = this.dice.Chance(920) ? 2 + this.dice.Below(3) : this.dice.Below(2);
        int first = this.dice.Below(this.activities.Length);
        return [.. Enumerable.Range(first, count).Select(i => new ImprovementActivitySubmission(this.activities[i % this.activities.Length].Id))];
    }

    private PromotingInteroperabilitySubmission PromotingInteroperability() => new()
    {
        CehrtId = "0015CABCDEFGHIJ",
        PerformanceStart = new DateTime(this.data.PerformanceYear, 1, 1),
        PerformanceEnd = new DateTime(this.data.PerformanceYear, 12, 31),
        Measures =
        [
            Yes("PI_PPHI_1"), Yes("PI_PPHI_2"), Yes("PI_ONCDIR_1"), Yes("PI_INFBLO_1"),
            this.Proportion("PI_EP_1"), Yes("PI_EP_2"),
            Yes(this.dice.Pick(HieAlternatives)),
            this.Proportion("PI_PEA_1"),
            Yes("PI_PHCDRR_1"), Yes("PI_PHCDRR_1_PROD"), Yes("PI_PHCDRR_3"), Yes("PI_PHCDRR_3_PROD"),
        ],
    };

    private static PromotingInteroperabilityMeasureSubmission Yes(string measureId) => new(measureId) { Answer = true };

    private PromotingInteroperabilityMeasureSubmission Proportion(string measureId)
    {
        int denominator = 20 + this.dice.Below(4000);
        return new PromotingInteroperabilityMeasureSubmission(measureId) { Numerator = Math.Max(1, denominator - this.dice.Below(denominator / 5)), Denominator = denominator };
    }

    private PriorYearResults PriorYear()
    {
        decimal achievement = 2000 + this.dice.Below(8001);
        return new PriorYearResults
        {
            QualityAchievementPercent = achievement / 100m,
            QualityScore = achievement / 100m,
            CostScore = this.dice.Chance(750) ? (1000 + this.dice.Below(9001)) / 100m : null,
        };
    }

    private PatientPopulation PatientPopulation() => new()
    {
        HccRiskScore = new RiskIndicator((600 + this.dice.Below(1800)) / 1000m) { Mean = 1.25m, StandardDeviation = 0.55m, Median = 1.14m },
        DualProportion = new RiskIndicator(this.dice.Below(700) * this.dice.Below(1000) / 1_000_000m) { Mean = 0.22m, StandardDeviation = 0.17m, Median = 0.17m },
    };
}
