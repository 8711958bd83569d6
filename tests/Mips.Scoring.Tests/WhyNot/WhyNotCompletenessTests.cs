using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.SharedSavings;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.WhyNotAnswers;

/// <summary>
/// Every result of the engine that can mean less than the most, with the reasons that answer it. No reasons: it earns all it could,
/// or nothing that a participant or CMS's data could change.
/// </summary>
public sealed class WhyNotCompletenessTests
{
    private static readonly ShortfallReason[] Measure =
    [
        ShortfallReason.NotPartOfTheSet, ShortfallReason.NotAmongTheBest, ShortfallReason.OtherCollectionTypeCounts, ShortfallReason.NoBenchmark, ShortfallReason.BelowCaseMinimum,
        ShortfallReason.IncompleteData, ShortfallReason.NoPerformanceRate, ShortfallReason.BelowNextDecile, ShortfallReason.SevenPointCap,
    ];

    private static readonly Dictionary<Enum, ShortfallReason[]> Answers = new()
    {
        [MeasurePointsGround.Benchmark] = [ShortfallReason.BelowNextDecile, ShortfallReason.SevenPointCap, ShortfallReason.NotAmongTheBest, ShortfallReason.OtherCollectionTypeCounts, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.NoBenchmark] = [ShortfallReason.NoBenchmark, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.BelowCaseMinimum] = [ShortfallReason.BelowCaseMinimum, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.NoPerformanceRate] = [ShortfallReason.NoPerformanceRate, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.IncompleteData] = [ShortfallReason.IncompleteData, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.Suppressed] = [ShortfallReason.Suppressed, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.NoEligibleCases] = [ShortfallReason.NoEligibleCases, ShortfallReason.NotPartOfTheSet],
        [MeasurePointsGround.Stated] = [],

        [MeasurePointsAdjustment.None] = Measure,
        [MeasurePointsAdjustment.MinimumPoints] = Measure,
        [MeasurePointsAdjustment.NewMeasureFloor] = Measure,
        [MeasurePointsAdjustment.SevenPointCap] = Measure,
        [MeasurePointsAdjustment.SmallPracticePoints] = Measure,
        [MeasurePointsAdjustment.FixedPoints] = Measure,
        [MeasurePointsAdjustment.Excluded] = [.. Measure, ShortfallReason.Suppressed, ShortfallReason.NoEligibleCases],

        [QualityMeasureDisposition.Counted] = Measure,
        [QualityMeasureDisposition.CountedAsOutcomeMeasure] = Measure,
        [QualityMeasureDisposition.CountedAsHighPriorityMeasure] = Measure,
        [QualityMeasureDisposition.NotAmongTheBest] = Measure,
        [QualityMeasureDisposition.OtherCollectionTypeCounts] = [.. Measure, ShortfallReason.Suppressed],
        [QualityMeasureDisposition.Suppressed] = [ShortfallReason.Suppressed],
        [QualityMeasureDisposition.Excluded] = [ShortfallReason.NoBenchmark, ShortfallReason.BelowCaseMinimum, ShortfallReason.NoPerformanceRate],
        [QualityMeasureDisposition.NoEligibleCases] = [ShortfallReason.NoEligibleCases],
        [QualityMeasureDisposition.NotPartOfTheSet] = [ShortfallReason.NotPartOfTheSet],

        [AdministrativeClaimsDisposition.Scored] = [ShortfallReason.BelowNextDecile],
        [AdministrativeClaimsDisposition.CountsAsRequiredMeasure] = [ShortfallReason.BelowNextDecile],
        [AdministrativeClaimsDisposition.NoBenchmark] = [ShortfallReason.NoBenchmark],
        [AdministrativeClaimsDisposition.BelowCaseMinimum] = [ShortfallReason.BelowCaseMinimum],
        [AdministrativeClaimsDisposition.TooFewClinicians] = [ShortfallReason.TooFewClinicians],
        [AdministrativeClaimsDisposition.NoCardiologist] = [ShortfallReason.NoCardiologist],
        [AdministrativeClaimsDisposition.NotForIndividuals] = [ShortfallReason.GroupsOnly],
        [AdministrativeClaimsDisposition.NotPartOfTheSet] = [ShortfallReason.NotPartOfTheSet],
        [AdministrativeClaimsDisposition.Suppressed] = [ShortfallReason.Suppressed],
        [AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts] = [ShortfallReason.OtherPopulationHealthMeasureCounts],
        [AdministrativeClaimsDisposition.NotAmongTheBest] = [ShortfallReason.NotAmongTheBest],
        [AdministrativeClaimsDisposition.SelectedButNotScorable] = [ShortfallReason.NoBenchmark, ShortfallReason.BelowCaseMinimum, ShortfallReason.TooFewClinicians, ShortfallReason.NoCardiologist, ShortfallReason.GroupsOnly, ShortfallReason.Suppressed],

        [OutcomePlace.NotRequired] = [],
        [OutcomePlace.OutcomeMeasure] = [],
        [OutcomePlace.HighPriorityMeasure] = [],
        [OutcomePlace.MetBySuppressedMeasure] = [],
        [OutcomePlace.NoneAvailable] = [],
        [OutcomePlace.EveryClaimsMeasureReported] = [],
        [OutcomePlace.SelectedClaimsMeasure] = [],
        [OutcomePlace.NotFilled] = [ShortfallReason.NoOutcomeMeasure],

        [QualityImprovementReason.Calculated] = [ShortfallReason.NotBetterThanPriorYear],
        [QualityImprovementReason.NotInThisYear] = [],
        [QualityImprovementReason.NoPriorResult] = [ShortfallReason.NoPriorResult],
        [QualityImprovementReason.PriorYearFacilityBased] = [ShortfallReason.PriorYearFacilityBased],
        [QualityImprovementReason.NotFullyParticipating] = [ShortfallReason.NotFullyParticipating, ShortfallReason.NoCompleteOutcomeMeasure],
        [QualityImprovementReason.NotScored] = [],

        [CostMeasureDisposition.Scored] = [ShortfallReason.BelowNextDecile],
        [CostMeasureDisposition.BelowCaseMinimum] = [ShortfallReason.BelowCaseMinimum],
        [CostMeasureDisposition.NoBenchmark] = [ShortfallReason.NoBenchmark],
        [CostMeasureDisposition.Suppressed] = [ShortfallReason.Suppressed],
        [CostMeasureDisposition.Informational] = [ShortfallReason.Informational],
        [CostMeasureDisposition.GroupsOnly] = [ShortfallReason.GroupsOnly],
        [CostMeasureDisposition.CategoryNotScored] = [ShortfallReason.CategoryNotScored],
        [CostMeasureDisposition.NotInMvp] = [ShortfallReason.NotPartOfTheSet],

        [CostImprovementReason.Improved] = [],
        [CostImprovementReason.NotBetter] = [ShortfallReason.NotBetterThanPriorYear],
        [CostImprovementReason.NotOfferedInYear] = [],
        [CostImprovementReason.CurrentYearNotScored] = [],
        [CostImprovementReason.PriorYearNotScored] = [ShortfallReason.NoPriorResult],
        [CostImprovementReason.AnotherIdentifier] = [ShortfallReason.NoPriorResult],
        [CostImprovementReason.PriorScoreZero] = [ShortfallReason.NoPriorResult],

        [ActivityDisposition.Counted] = [],
        [ActivityDisposition.TooFewDays] = [ShortfallReason.TooFewDays],
        [ActivityDisposition.TooSmallShareOfGroup] = [ShortfallReason.TooSmallShareOfGroup],
        [ActivityDisposition.CountedBefore] = [ShortfallReason.CountedBefore],
        [ActivityDisposition.NotInMvp] = [ShortfallReason.NotPartOfTheSet],

        [ImprovementActivitiesBasis.Activities] = [ShortfallReason.TooFewActivities],
        [ImprovementActivitiesBasis.ApmCredit] = [ShortfallReason.CreditBelowFullScore],
        [ImprovementActivitiesBasis.AppCredit] = [],
        [ImprovementActivitiesBasis.PatientCenteredMedicalHome] = [],
        [ImprovementActivitiesBasis.Stated] = [],

        [ApmCreditOutcome.NotInApm] = [],
        [ApmCreditOutcome.NothingSubmitted] = [ShortfallReason.NoActivityOrOtherData],
        [ApmCreditOutcome.WithheldUnderCircumstances] = [ShortfallReason.WithheldUnderCircumstances],
        [ApmCreditOutcome.EarnedByActivity] = [],
        [ApmCreditOutcome.EarnedBySubmissions] = [],
        [ApmCreditOutcome.EarnedBySubmissionsUnderCircumstances] = [],
        [ApmCreditOutcome.EarnedByParticipation] = [],

        [ReportingStatus.Missing] = [ShortfallReason.RequiredElementMissing],
        [ReportingStatus.ReportedNotMet] = [ShortfallReason.RequiredElementMissing],
        [ReportingStatus.Excluded] = [ShortfallReason.RequiredElementMissing],
        [ReportingStatus.Met] = [ShortfallReason.RequiredElementMissing],

        [PromotingInteroperabilityDisposition.Scored] = [ShortfallReason.BelowNextPoint],
        [PromotingInteroperabilityDisposition.Suppressed] = [],
        [PromotingInteroperabilityDisposition.Excluded] = [],
        [PromotingInteroperabilityDisposition.NotMet] = [ShortfallReason.NotReported, ShortfallReason.BonusNotReported],
        [PromotingInteroperabilityDisposition.Missing] = [],
        [PromotingInteroperabilityDisposition.EngagementLevelMissing] = [ShortfallReason.BonusNotReported],
        [PromotingInteroperabilityDisposition.OtherOptionCounts] = [],
        [PromotingInteroperabilityDisposition.NotNeeded] = [],
        [PromotingInteroperabilityDisposition.Bonus] = [],
        [PromotingInteroperabilityDisposition.BonusAlreadyEarned] = [],

        [CategoryWeightState.Scored] = [ShortfallReason.CliniciansWithoutData, ShortfallReason.AverageOfClinicians],
        [CategoryWeightState.NothingSubmitted] = [ShortfallReason.NothingSubmitted],
        [CategoryWeightState.RestoredBySubmission] = [ShortfallReason.CliniciansWithoutData, ShortfallReason.AverageOfClinicians],
        [CategoryWeightState.Reweighted] = [],
        [CategoryWeightState.WithoutWeight] = [],

        [ComplexPatientBonusDisposition.NoBonusInThisYear] = [],
        [ComplexPatientBonusDisposition.NothingSubmitted] = [ShortfallReason.NothingSubmitted],
        [ComplexPatientBonusDisposition.NoQualifyingIndicator] = [],
        [ComplexPatientBonusDisposition.Earned] = [],
        [ComplexPatientBonusDisposition.AtMaximum] = [],

        [RiskComponentDisposition.NoIndicator] = [ShortfallReason.NoIndicator],
        [RiskComponentDisposition.BelowMedian] = [ShortfallReason.BelowMedian],
        [RiskComponentDisposition.Counted] = [ShortfallReason.BelowMaximum],
        [RiskComponentDisposition.AtMaximum] = [],

        [SmallPracticeFinalBonusDisposition.NoBonusInThisYear] = [],
        [SmallPracticeFinalBonusDisposition.NotASmallPractice] = [],
        [SmallPracticeFinalBonusDisposition.NothingSubmitted] = [ShortfallReason.NothingSubmitted],
        [SmallPracticeFinalBonusDisposition.Earned] = [],

        [FinalScoreDisposition.Calculated] = [],
        [FinalScoreDisposition.FewerThanTwoCategories] = [ShortfallReason.TooFewCategories],

        [AdjustmentBand.NotCalculated] = [],
        [AdjustmentBand.LowestQuarter] = [ShortfallReason.BelowNextBand, ShortfallReason.BelowNextPaymentPoint],
        [AdjustmentBand.BelowThreshold] = [ShortfallReason.BelowNextBand, ShortfallReason.BelowNextPaymentPoint],
        [AdjustmentBand.AtThreshold] = [ShortfallReason.BelowNextBand],
        [AdjustmentBand.AboveThreshold] = [ShortfallReason.BelowNextBand],
        [AdjustmentBand.Exceptional] = [],

        [FacilityBasedStatus.FacilityBased] = [ShortfallReason.LowerThanOwnSubmission, ShortfallReason.BelowNextPercentile],
        [FacilityBasedStatus.NoFacilityScore] = [ShortfallReason.NoFacilityScore],
        [FacilityBasedStatus.OptionNotCovered] = [ShortfallReason.NotOffered],
        [FacilityBasedStatus.ReportingOptionNotCovered] = [ShortfallReason.NotOffered],
        [FacilityBasedStatus.GroupSubmittedNothing] = [ShortfallReason.GroupSubmittedNothing],
        [FacilityBasedStatus.NotDetermined] = [ShortfallReason.NotDeterminedFacilityBased],
        [FacilityBasedStatus.YearNotCovered] = [ShortfallReason.NoFacilityBasedMeasurement],
        [FacilityBasedStatus.NotAvailableInYear] = [ShortfallReason.NoFacilityBasedMeasurement],

        [FacilityBasedStatus.TooFewServicesInFacility] = [ShortfallReason.TooFewServicesInFacility],
        [FacilityBasedStatus.NoInpatientOrEmergencyService] = [ShortfallReason.NoInpatientOrEmergencyService],
        [FacilityBasedStatus.TooFewCliniciansOfGroup] = [ShortfallReason.TooFewFacilityBasedClinicians],
    };

    /// <summary>Bonuses and requirements are sums over the category and have no result of their own.</summary>
    private static readonly ShortfallReason[] OfSums =
    [
        ShortfallReason.TooFewMeasures, ShortfallReason.RateEarnsNoBonus, ShortfallReason.CollectionTypeEarnsNoBonus, ShortfallReason.BonusAtLimit, ShortfallReason.NotThe2015EditionAlone,
    ];

    private static readonly ImmutableArray<(Scorecard Card, ImmutableArray<Shortfall> Found)> Cards = [.. GeneratedScorecards.Sample, .. NeverGenerated().Select(card => (card, WhyNot.Of(card)))];
    private static readonly ImmutableArray<Sighting> Facilities = [.. Cards.SelectMany(one => ByFacility(one.Card)), .. Determined()];

    [Fact]
    public void Every_value_of_every_result_is_listed() => Assert.Empty(
        Answers.Keys.Select(value => value.GetType()).Distinct().SelectMany(type => Enum.GetValues(type).Cast<Enum>()).Except(Answers.Keys));

    /// <summary>An enum of results that is added to the engine has to be listed here too.</summary>
    [Fact]
    public void Every_enum_of_results_is_listed()
    {
        string[] endings = ["Disposition", "Ground", "Adjustment", "Outcome", "Reason", "Status", "State", "Basis", "Band", "Place"];

        // Not results of scoring: what is given, who is scored, which score counts, what is refused, a standard of another program.
        Type[] others =
        [
            typeof(ReweightingGround), typeof(ShortfallReason), typeof(AttributionReason), typeof(EligibilityReason), typeof(SpecialStatus), typeof(BenchmarkBasis), typeof(QualifyingApmParticipantStatus), typeof(CollectionTypeAvailabilityReason), typeof(QualityStandardGround), typeof(DisagreementReason), typeof(RecomputationOutcome), typeof(PracticeOutcome),
        ];
        IEnumerable<Type> results = typeof(Scorecard).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && endings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));
        Assert.Empty(results.Except(others).Except(Answers.Keys.Select(value => value.GetType())));
    }

    [Fact]
    public void Every_reason_answers_something() =>
        Assert.Empty(Enum.GetValues<ShortfallReason>().Except(Answers.Values.SelectMany(reasons => reasons)).Except(OfSums));

    [Fact]
    public void Whatever_earns_less_has_one_of_its_answers_and_nothing_else_has_any()
    {
        List<string> wrong = [];
        foreach ((Scorecard card, ImmutableArray<Shortfall> found) in Cards)
        {
            wrong.AddRange(Sighting.On(card, found).Where(IsWrong).Select(sighting => $"PY{card.Law.PerformanceYear} {card.ReportingOption} {sighting}"));
        }

        wrong.AddRange(Facilities.Where(IsWrong).Select(sighting => sighting.ToString()));

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    /// <summary>Sums have no result of their own: places that stay open, bonuses that are not earned or are cut off, summary survey measures below 10 points.</summary>
    [Fact]
    public void Places_bonuses_and_survey_measures_that_earn_less_are_answered()
    {
        List<string> wrong = [];
        foreach ((Scorecard card, ImmutableArray<Shortfall> found) in Cards)
        {
            void Expect(bool earnsLess, ShortfallSubject subject, Func<Shortfall, bool> about)
            {
                if (earnsLess != found.Any(one => one.Subject == subject && about(one)))
                {
                    wrong.Add($"PY{card.Law.PerformanceYear} {card.ReportingOption} {subject} earns less: {earnsLess}");
                }
            }

            QualityScore quality = card.Quality;
            Expect(quality.RequiredMeasures.Unfilled > 0 && card.Weights.Quality.IsScored, ShortfallSubject.RequiredQualityMeasures, _ => true);
            Expect(quality.SummarySurveyMeasures.Any(line => line.Points < Points.Of(10)), ShortfallSubject.SummarySurveyMeasure, _ => true);
            Expect(Sum(quality, line => line.HighPriorityBonus) > quality.HighPriorityBonus, ShortfallSubject.HighPriorityBonus, one => one.Id is null);
            Expect(Sum(quality, line => line.EarnsEndToEndBonus ? Points.Of(1) : Points.Zero) > quality.EndToEndBonus, ShortfallSubject.EndToEndBonus, one => one.Id is null);
            Expect(Sum(quality, line => line.ComplexOrganizationAdjustment) > quality.ComplexOrganizationAdjustment, ShortfallSubject.ComplexOrganizationAdjustment, one => one.Id is null);
            Expect(card.Law.Quality.SmallPracticeBonus is not null && card.Request.Participant.SmallPractice && !quality.DataSubmitted, ShortfallSubject.SmallPracticeBonus, one => one.Category == PerformanceCategory.Quality);
            Expect(LacksHighPriorityBonus(card), ShortfallSubject.HighPriorityBonus, one => one.Id is not null);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    /// <summary>Otherwise the fact above would say nothing about it.</summary>
    [Fact]
    public void Every_reason_is_given_somewhere()
    {
        HashSet<ShortfallReason> given = [.. Cards.SelectMany(one => one.Found).Concat(Facilities.SelectMany(one => one.Answers)).Select(one => one.Reason)];
        Assert.Empty(Enum.GetValues<ShortfallReason>().Except(given));
    }

    private static Points Sum(QualityScore quality, Func<QualityMeasureScore, Points> points) => quality.Measures.Aggregate(Points.Zero, (sum, line) => sum + points(line));

    // A measure beyond the required one, by none of its submissions, while the limit is open.
    private static bool LacksHighPriorityBonus(Scorecard card) =>
        card.Law.Quality.HighPriorityBonus is { } rules
        && card.Quality.HighPriorityBonus < Points.Of(card.Quality.AvailablePoints.Total.ToDecimal() * rules.MaximumPercentOfAvailablePoints.Value / 100m)
        && card.Quality.Measures.Where(line => line.Measure.IsHighPriority || line.Measure.IsOutcome).GroupBy(line => line.Measure.Id).Any(measure =>
            measure.All(line => line.HighPriorityBonus == Points.Zero && line.Disposition is not (QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure)));

    // An activity attested twice, a cost measure in its first year, and cardiology's claims measure for a group without a cardiologist; measures of groups for an individual.
    private static IEnumerable<Scorecard> NeverGenerated()
    {
        ReferenceTables tables = CmsTables.For(2026).Tables;
        ReferenceData newMeasure = new(tables with { CostMeasures = [.. tables.CostMeasures.Select(measure => measure.Id == "TPCC_1" ? measure with { FirstPerformanceYear = 2026 } : measure)] });
        yield return Scorer.Score(
            new()
            {
                PerformanceYear = 2026,
                Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 },
                ImprovementActivities = [new("IA_BE_4"), new("IA_BE_4")],
                Cost = [new("TPCC_1") { Cost = Dollars.Of(1_000m), Cases = 50 }],
                AdministrativeClaims = [new("492") { PerformanceRate = PerformanceRate.Of(50m), Cases = 100 }],
            },
            newMeasure, Accepting.Placeholders);
        yield return Scorer.Score(
            new()
            {
                PerformanceYear = 2024,
                Participant = new() { Option = ParticipationOption.Individual, Clinicians = 30 },
                Cost = [new("COST_LGH_1") { Cost = Dollars.Of(1_000m), Cases = 50 }],
                AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = 300 }],
            },
            CmsTables.For(2024));
    }

    private static bool IsWrong(Sighting sighting) =>
        sighting.Answers.Any(one => !Answers[sighting.Result].Contains(one.Reason)) || (sighting.EarnsLess is bool less && less != sighting.Answers.Count > 0);

    // All small numbers of services and clinicians, as the determination sees them.
    private static IEnumerable<Sighting> Determined()
    {
        FacilityBasedRules rules = ProgramYears.For(2024).FacilityBased!;
        foreach (int i in Enumerable.Range(0, 5 * 5 * 5 * 2))
        {
            (int inpatient, int outpatient, int elsewhere, bool hasScore) = (i % 5, i / 5 % 5, i / 25 % 5, i >= 125);
            ServicesByPlace services = new(inpatient, outpatient, 0, inpatient + outpatient + elsewhere);
            FacilityBasedStatus status = FacilityBasedIndividual.Of(services, hasScore, rules);
            yield return new(status, status != FacilityBasedStatus.FacilityBased, WhyNot.Of(services, hasScore, rules));
            FacilityBasedStatus group = FacilityBasedGroup.Of(inpatient, outpatient, ParticipationOption.Group, true, true, rules);
            yield return new(group, group != FacilityBasedStatus.FacilityBased, WhyNot.Of(inpatient, outpatient, rules));
        }
    }

    // The same submissions with and without a facility, whether CMS determined them to be facility-based or not.
    private static IEnumerable<Sighting> ByFacility(Scorecard card)
    {
        if (card.ApmEntity is not null)
        {
            return [];
        }

        FacilityPercentiles percentiles = new(card.Request.PerformanceYear, [new(0, 0m, 20m, 30m), new(50, 35m, 75m, 58m), new(99, 90m, 100m, 93.87m)]);
        Scorecard based = GeneratedScorecards.Score(card.Request with { Participant = card.Request.Participant with { FacilityBased = true } });
        return
        [
            Sighting.On(FacilityBasedScorer.Score(card, 40m, percentiles)),
            Sighting.On(FacilityBasedScorer.Score(based, null, percentiles)),
            Sighting.On(FacilityBasedScorer.Score(based, 10m, percentiles)),
            Sighting.On(FacilityBasedScorer.Score(based, 95m, percentiles)),
        ];
    }
}
