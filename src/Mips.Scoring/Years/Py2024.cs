namespace Mips.Scoring;

/// <summary>Performance year 2024, payment year 2026.</summary>
public static class Py2024
{
    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2023.Rules with
    {
        PerformanceYear = 2024,
        Quality = Py2023.Rules.Quality with
        {
            MeasurePoints = Py2023.Rules.Quality.MeasurePoints with
            {
                DataCompleteness = Py2023.Rules.Quality.MeasurePoints.DataCompleteness with { MinimumPercent = 75m.Cfr("414.1340(a)(4)") },
            },
        },
        Cost = Py2023.Rules.Cost,
        ImprovementActivities = Py2023.Rules.ImprovementActivities,
        PromotingInteroperability = Py2023.Rules.PromotingInteroperability with
        {
            MinimumContinuousDays = 180.CitedBy(Citation.FederalRegister("88 FR 78818")),
            Statements =
            [
                new RequiredStatement("PI_PPHI_1", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(A)"),
                new RequiredStatement("PI_PPHI_2", StatementAnswer.Yes).Cfr("414.1375(b)(2)(ii)(D)"),
                new RequiredStatement("PI_ONCDIR_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(i)"),
                new RequiredStatement("PI_INFBLO_1", StatementAnswer.Yes).Cfr("414.1375(b)(3)(iii)"),
            ],
            CancelsReweighting = CancellingSubmission.Qualifying.CitedBy(Citation.FederalRegister("89 FR 98560")),
        },
        Weights = Py2023.Rules.Weights with
        {
            Grants = Py2023.Rules.Weights.Grants with
            {
                Available = Py2023.Rules.Weights.Grants.Available.Add(
                    new GrantRule(ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.All & ~PerformanceCategories.Cost, PerformanceCategories.All & ~PerformanceCategories.Cost)
                        .CitedBy(Citation.FederalRegister("89 FR 98563"))),
            },
            PromotingInteroperability = Py2023.Rules.Weights.PromotingInteroperability with
            {
                ClinicianTypes = [ClinicianTypes.ClinicalSocialWorker.Cfr("414.1380(c)(2)(i)(A)(4)(iii)")],
            },
        },
        FinalScore = Py2023.Rules.FinalScore,
        Payment = Py2023.Rules.Payment with
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(9)(iii)"),
            PublishedMaximumAdjustment = 1.05m.CitedBy(Citation.CmsData("QPP Experience public use file 2024")),
        },
    };
}
