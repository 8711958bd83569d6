using Mips.Scoring.Tests.Generators;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Requests of every year, reporting option and participation option. Most are valid; the batch says which are not.</summary>
internal static class AnyOptionGenerator
{
    private static readonly ParticipationOption[] options = Enum.GetValues<ParticipationOption>();

    public static ScoringRequest Request(ReferenceData data, int seed, int index)
    {
        Dice dice = new(seed, unchecked((index * 37) + data.PerformanceYear));
        ProgramYear law = ProgramYears.For(data.PerformanceYear);
        bool oracleYear = data.PerformanceYear >= 2019;
        ScoringRequest request = oracleYear ? RequestGenerator.TraditionalMips(data, seed, index) : OlderYear(dice, data);
        Participant participant = request.Participant with { Option = dice.Chance(60) ? request.Participant.Option : dice.Pick(options) };
        request = request with { Participant = participant };
        return dice.Between(1, 3) switch
        {
            1 when law.MvpQuality is not null => Mvp(dice, data, law, request),
            2 when law.AppQuality is not null => App(dice, data, law, request),
            _ => dice.Chance(10) ? WebInterface(dice, data, request) : request with { Quality = [.. request.Quality.Select(s => s with { EndToEndReported = dice.Chance(30) })] },
        };
    }

    private static ScoringRequest Mvp(Dice dice, ReferenceData data, ProgramYear law, ScoringRequest request)
    {
        Mvp mvp = dice.Pick<Mvp>([.. data.Tables.Mvps]);
        bool selects = law.MvpQuality!.PopulationHealth is PopulationHealthRules.SelectedAtRegistration;
        return request with
        {
            Mvp = new(mvp.Id)
            {
                SelectedPopulationHealthMeasure = selects ? dice.Pick<string>([.. mvp.PopulationHealthMeasures]) : null,
                SelectedOutcomesBasedClaimsMeasure = mvp.OutcomesBasedClaimsMeasures.IsEmpty || dice.Chance(50) ? null : dice.Pick<string>([.. mvp.OutcomesBasedClaimsMeasures]),
            },
            Quality = [.. Submissions(dice, data, request.Participant, mvp.QualityMeasures), .. request.Quality.Take(1).Where(s => !mvp.QualityMeasures.Contains(s.MeasureId))],
            Cost = [.. request.Cost, .. mvp.CostMeasures.Where(id => request.Cost.All(c => c.MeasureId != id) && dice.Chance(60)).Select(id => new CostMeasureResult(id) { Cost = dice.Decimal(100, 30_000, 2), Cases = dice.Between(5, 60) })],
            ImprovementActivities = [.. request.ImprovementActivities, .. dice.Some([.. mvp.ImprovementActivities], 2)
                .Where(id => request.ImprovementActivities.All(a => a.ActivityId != id)).Select(id => new ImprovementActivitySubmission(id))],
        };
    }

    private static ScoringRequest App(Dice dice, ReferenceData data, ProgramYear law, ScoringRequest request)
    {
        AppMeasureSet set = law.AppQuality!.AppPlus is not null && dice.Chance(50) ? AppMeasureSet.AppPlus : AppMeasureSet.App;
        AppMeasureSetRules rules = set == AppMeasureSet.AppPlus ? law.AppQuality.AppPlus! : law.AppQuality.App;
        string[] ids = [.. data.Tables.QualityMeasures.Select(m => m.Id).Where(id => rules.Measures.Value.Contains(id.Replace("SSP", string.Empty, StringComparison.Ordinal)))];
        ScoringRequest app = request with
        {
            App = new(set),
            Quality = Submissions(dice, data, request.Participant, [.. ids]),
            Cost = dice.Chance(50) ? [] : request.Cost,
        };
        return law.AppQuality.WebInterface.Value && dice.Chance(30) ? WebInterface(dice, data, app) : app;
    }

    private static ImmutableArray<QualityMeasureSubmission> Submissions(Dice dice, ReferenceData data, Participant participant, ImmutableArray<string> ids) =>
    [
        .. from id in dice.Some(ids, dice.Between(1, 7))
           let measure = data.FindQualityMeasure(id)
           where measure is not null
           from type in measure.CollectionTypes
           where type is not (CollectionType.AdministrativeClaims or CollectionType.CahpsSurvey or CollectionType.CmsWebInterface)
              && (type != CollectionType.PartBClaims || participant.SmallPractice) && dice.Chance(60)
           select SubmissionGenerator.Submission(dice, data, measure, type),
    ];

    private static ScoringRequest WebInterface(Dice dice, ReferenceData data, ScoringRequest request) => request with
    {
        Quality =
        [
            .. request.Quality,
            .. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.CmsWebInterface) && dice.Chance(85))
                .Select(m => new QualityMeasureSubmission(m.Id, CollectionType.CmsWebInterface)
                {
                    PerformanceRate = dice.Decimal(0, 100, 2), Cases = dice.Pick(5, 20, 248), DataCompleteness = dice.Pick<decimal?>(null, null, 100m, 99m),
                }),
        ],
    };

    private static ScoringRequest OlderYear(Dice dice, ReferenceData data)
    {
        Participant participant = ParticipantGenerator.Participant(dice, ParticipationOption.Individual, ParticipationOption.Group);
        return new()
        {
            PerformanceYear = data.PerformanceYear,
            Participant = participant,
            Quality = QualityGenerator.Submissions(dice, data, participant),
            CahpsSurvey = QualityGenerator.Survey(dice, data, participant),
            AdministrativeClaims = ClaimsGenerator.QualityResults(dice, data, participant),
            Cost = ClaimsGenerator.CostResults(dice, data, participant),
            ImprovementActivities = ActivityGenerator.Activities(dice, data, participant),
            PromotingInteroperability = [.. Enumerable.Range(0, dice.Pick(0, 1, 1, 2)).Select(_ => Interoperability(dice, data))],
            PriorYear = ParticipantGenerator.PriorYear(dice),
            PatientPopulation = ParticipantGenerator.Population(dice, data.PerformanceYear),
        };
    }

    // Any measures of the year, most answered as they must be.
    private static PromotingInteroperabilitySubmission Interoperability(Dice dice, ReferenceData data) => new()
    {
        CehrtId = dice.Pick("0015EABCDEF1234", "0014EABCDEF1234", null),
        PerformanceStart = new(data.PerformanceYear, 2, 1),
        PerformanceEnd = new(data.PerformanceYear, dice.Pick(4, 12), 30),
        Measures =
        [
            .. data.Tables.PromotingInteroperabilityMeasures.Where(_ => dice.Chance(80)).Select(m => m.Metric == PromotingInteroperabilityMetric.YesNo
                ? new PromotingInteroperabilityMeasureSubmission(m.Id) { Answer = dice.Chance(92) }
                : new PromotingInteroperabilityMeasureSubmission(m.Id) { Numerator = dice.Between(dice.Chance(90) ? 1 : 0, 20), Denominator = dice.Between(20, 40) }),
        ],
    };
}
