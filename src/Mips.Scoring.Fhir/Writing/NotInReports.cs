namespace Mips.Scoring.Fhir;

/// <summary>What summary reports do not state, and what their guide wants and no request has.</summary>
internal static class NotInReports
{
    public static void Name(ScoringRequest request, UnwrittenList unwritten)
    {
        (string Path, bool IsStated, string Message)[] facts =
        [
            ("mvp", request.Mvp is not null, "reports name no reporting option; traditional MIPS is read"),
            ("app", request.App is not null, "reports name no reporting option; traditional MIPS is read"),
            ("cahpsSurvey", request.CahpsSurvey is not null, "its vendor submits the survey"),
            ("improvementActivities", !request.ImprovementActivities.IsEmpty, "reports state quality measures only"),
            ("promotingInteroperability", !request.PromotingInteroperability.IsEmpty, "reports state quality measures only"),
        ];
        foreach ((string path, _, string message) in facts.Where(fact => fact.IsStated))
        {
            unwritten.Add(UnwrittenReason.NoPlace, path, null, message);
        }
    }

    public static void NameWanted(ImmutableArray<WrittenReport> measures, DateTime? created, UnwrittenList unwritten)
    {
        if (measures.Any(measure => !measure.Groups.IsEmpty))
        {
            unwritten.Add(UnwrittenReason.Assumed, "initialPopulation", null, "the denominator is written as the initial population, which is at least as large");
        }

        if (created is null)
        {
            unwritten.Add(UnwrittenReason.Wanted, "date", null, "the form states when the report was made");
        }
    }
}
