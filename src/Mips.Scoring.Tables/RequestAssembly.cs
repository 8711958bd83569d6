namespace Mips.Scoring.Tables;

/// <summary>Makes the request of a participant from the facts of all tables.</summary>
internal static class RequestAssembly
{
    public static TableSubmission Submission(ParticipantFacts facts, IReadOnlyDictionary<string, string> files, ImmutableArray<TableProblem> cut)
    {
        ParticipantFact participant = facts.Participant!;
        return new TableSubmission
        {
            Participant = participant.Name,
            Entity = participant.Entity,
            Request = participant.Request with
            {
                Quality = [.. QualityFact.ByMeasure(facts.Of<QualityFact>("quality")).Select(QualityFact.Submission)],
                CahpsSurvey = Survey(facts.Of<SurveyFact>("survey")),
                AdministrativeClaims = Values<AdministrativeClaimsResult>(facts, "claims"),
                Cost = Values<CostMeasureResult>(facts, "cost"),
                ImprovementActivities = Values<ImprovementActivitySubmission>(facts, "activities"),
                PromotingInteroperability = [.. InteroperabilityFact.BySubmission(facts.Of<InteroperabilityFact>("promoting interoperability")).Select(InteroperabilityFact.Together)],
                PriorYear = Values<PriorYearResults>(facts, "prior year").FirstOrDefault(),
                PatientPopulation = Population(facts.Of<RiskFact>("risk")),
                ReweightingGrants = Values<ReweightingGrant>(facts, "reweighting"),
            },
            Charges = Values<ParticipantCharges>(facts, "charges").FirstOrDefault(),
            LeftOut = [.. facts.LeftOut, .. cut],
            Rows = new RequestRows(facts, files),
        };
    }

    private static ImmutableArray<TValue> Values<TValue>(ParticipantFacts facts, string table) => [.. facts.Of<Fact<TValue>>(table).Select(fact => fact.Value)];

    private static CahpsSurvey? Survey(IReadOnlyList<SurveyFact> facts) => facts.Count == 0 ? null : new CahpsSurvey
    {
        MetSamplingMinimum = facts.All(fact => fact.MetSamplingMinimum != false),
        WithoutResult = facts.Any(fact => fact.WithoutResult == true),
        SummarySurveyMeasures = [.. facts.Select(fact => fact.Measure).OfType<SummarySurveyMeasure>()],
    };

    private static PatientPopulation? Population(IReadOnlyList<RiskFact> facts) => facts.Count == 0 ? null : new PatientPopulation
    {
        HccRiskScore = facts.FirstOrDefault(fact => fact.Kind == RiskIndicatorKind.HccRiskScore)?.Indicator,
        DualProportion = facts.FirstOrDefault(fact => fact.Kind == RiskIndicatorKind.DualProportion)?.Indicator,
    };
}
