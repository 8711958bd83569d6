namespace Mips.Scoring.Tests.Generators;

/// <summary>
/// Valid requests of traditional MIPS over CMS's tables, full of limits and ties: rates on decile bounds, cases and completeness just
/// below, at and above what is needed, equal points, exclusions, exceptions. A request is known by year, seed and index.
/// </summary>
internal static class RequestGenerator
{
    public static ScoringRequest TraditionalMips(ReferenceData data, int seed, int index)
    {
        int year = data.PerformanceYear;
        Dice dice = new(seed, unchecked((index * 31) + year));
        Participant participant = ParticipantGenerator.Participant(dice, year);
        return new()
        {
            PerformanceYear = year,
            Participant = participant,
            Quality = QualityGenerator.Submissions(dice, data, participant),
            CahpsSurvey = QualityGenerator.Survey(dice, data, participant),
            AdministrativeClaims = ClaimsGenerator.QualityResults(dice, data, participant),
            Cost = ClaimsGenerator.CostResults(dice, data, participant),
            ImprovementActivities = ActivityGenerator.Activities(dice, data, participant),
            PromotingInteroperability = InteroperabilityGenerator.Submissions(dice, data),
            PriorYear = ParticipantGenerator.PriorYear(dice),
            PatientPopulation = ParticipantGenerator.Population(dice),
            ReweightingGrants = ParticipantGenerator.Grants(dice, year, participant.Option == ParticipationOption.Individual),
            AutomaticExtremeAndUncontrollableCircumstances = participant.Option == ParticipationOption.Individual && dice.Chance(15),
        };
    }
}
