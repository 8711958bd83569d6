using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Generators;

/// <summary>
/// Valid requests over CMS's tables, full of limits and ties: rates on decile bounds, cases and completeness just below, at and above what
/// is needed, equal points, exclusions, exceptions. A request is known by year, seed and index.
/// </summary>
internal static class RequestGenerator
{
    /// <summary>Individuals, groups, from PY2018 virtual groups, and APM Entities in traditional MIPS.</summary>
    public static ScoringRequest TraditionalMips(ReferenceData data, int seed, int index)
    {
        int year = data.PerformanceYear;
        return TraditionalMips(
            DiceOf(seed, index, year), data,
            ParticipationOption.Individual, ParticipationOption.Individual, ParticipationOption.Individual, ParticipationOption.Group, ParticipationOption.Group, ParticipationOption.Group,
            year == 2017 ? ParticipationOption.Group : ParticipationOption.VirtualGroup, ParticipationOption.ApmEntity);
    }

    public static ScoringRequest TraditionalMips(Dice dice, ReferenceData data, params IReadOnlyList<ParticipationOption> options)
    {
        Participant participant = ParticipantGenerator.Participant(dice, options);
        if (participant.Option == ParticipationOption.ApmEntity && data.PerformanceYear <= 2020)
        {
            participant = participant with { MipsApm = dice.Pick(Enum.GetValues<MipsApm>()) };
        }

        return WithoutContradiction(Request(dice, data, participant) with
        {
            Quality = QualityGenerator.Submissions(dice, data, participant),
            CahpsSurvey = QualityGenerator.Survey(dice, data, participant),
            AdministrativeClaims = ClaimsGenerator.QualityResults(dice, data, participant),
            Cost = ClaimsGenerator.CostResults(dice, data, participant),
            ImprovementActivities = ActivityGenerator.Activities(dice, data, participant),
        });
    }

    /// <summary>Individuals, groups, subgroups and APM Entities in an MVP, from PY2023.</summary>
    public static ScoringRequest MipsValuePathway(ReferenceData data, int seed, int index) => MipsValuePathway(
        DiceOf(seed, index, data.PerformanceYear), data, ParticipationOption.Individual, ParticipationOption.Group, ParticipationOption.Subgroup, ParticipationOption.ApmEntity);

    public static ScoringRequest MipsValuePathway(Dice dice, ReferenceData data, params IReadOnlyList<ParticipationOption> options)
    {
        Participant participant = ParticipantGenerator.Participant(dice, options);
        MvpReporting registration = MvpGenerator.Registration(dice, data);
        Mvp mvp = data.FindMvp(registration.MvpId)!;
        return WithoutContradiction(Request(dice, data, participant) with
        {
            Mvp = registration,
            Quality = MvpGenerator.Quality(dice, data, participant, mvp),
            CahpsSurvey = QualityGenerator.Survey(dice, data, participant),
            AdministrativeClaims = MvpGenerator.Claims(dice, data, participant, registration),
            Cost = MvpGenerator.Cost(dice, data, participant, mvp),
            ImprovementActivities = MvpGenerator.Activities(dice, data, participant, mvp),
        });
    }

    /// <summary>Individuals, groups, subgroups and APM Entities in the APM Performance Pathway, from PY2021.</summary>
    public static ScoringRequest ApmPerformancePathway(ReferenceData data, int seed, int index)
    {
        int year = data.PerformanceYear;
        return ApmPerformancePathway(
            DiceOf(seed, index, year), data, ParticipationOption.Individual, ParticipationOption.Group, year >= 2023 ? ParticipationOption.Subgroup : ParticipationOption.Group, ParticipationOption.ApmEntity, ParticipationOption.ApmEntity);
    }

    public static ScoringRequest ApmPerformancePathway(Dice dice, ReferenceData data, params IReadOnlyList<ParticipationOption> options)
    {
        Participant participant = ParticipantGenerator.Participant(dice, options);
        AppReporting app = AppGenerator.Reporting(dice, data.PerformanceYear);
        return WithoutContradiction(Request(dice, data, participant) with
        {
            App = app,
            Quality = AppGenerator.Quality(dice, data, participant, app),
            CahpsSurvey = AppGenerator.Survey(dice, data, participant),
            AdministrativeClaims = AppGenerator.Claims(dice, data, participant),
            Cost = ClaimsGenerator.CostResults(dice, data, participant),
            ImprovementActivities = ActivityGenerator.Activities(dice, data, participant),
        });
    }

    private static ScoringRequest WithoutContradiction(ScoringRequest request) => request with
    {
        // Who misses the sampling minimum of the survey cannot attest participation in it.
        ImprovementActivities = request.CahpsSurvey is { MetSamplingMinimum: false }
            ? [.. request.ImprovementActivities.Where(activity => activity.ActivityId != "IA_PSPA_11")]
            : request.ImprovementActivities,

        // Who submitted a measure has one that is applicable; in an MVP the circumstance is no ground but for APM Entities.
        ReweightingGrants = (request.Mvp is null || request.Participant.Option == ParticipationOption.ApmEntity) && (!request.Quality.IsEmpty || request.CahpsSurvey is not null)
            ? [.. request.ReweightingGrants.Where(grant => grant.Circumstance != ReweightingCircumstance.NoApplicableQualityMeasure)]
            : request.ReweightingGrants,
    };

    // One request in four lies on limits.
    private static Dice DiceOf(int seed, int index, int year) => new(seed, unchecked((index * 31) + year)) { OnLimits = index % 4 == 3 };

    // What does not depend on the reporting option.
    private static ScoringRequest Request(Dice dice, ReferenceData data, Participant participant) => new()
    {
        PerformanceYear = data.PerformanceYear,
        Participant = participant,
        // 414.1370(g)(4): through PY2020 the clinicians of an APM Entity report it, not the entity.
        PromotingInteroperability = participant.Option == ParticipationOption.ApmEntity && data.PerformanceYear <= 2020 ? [] : InteroperabilityGenerator.Submissions(dice, data),
        PriorYear = ParticipantGenerator.PriorYear(dice, data.PerformanceYear),
        PatientPopulation = ParticipantGenerator.Population(dice, data.PerformanceYear),
        ReweightingGrants = ParticipantGenerator.Grants(dice, data.PerformanceYear, participant.Option),
        AutomaticExtremeAndUncontrollableCircumstances = participant.Option == ParticipationOption.Individual && dice.Chance(15),
    };
}
