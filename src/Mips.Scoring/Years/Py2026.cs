using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2026, payment year 2028.</summary>
public static class Py2026
{
    private static PromotingInteroperabilityMethod.RequiredMeasures Py2025RequiredMeasures => (PromotingInteroperabilityMethod.RequiredMeasures)Py2025.Rules.PromotingInteroperability.Method;

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2025.Rules with
    {
        PerformanceYear = 2026,
        Eligibility = Py2025.Rules.Eligibility,
        MvpRegistration = Py2025.Rules.MvpRegistration! with
        {
            Opens = new DateTime(2026, 4, 1).Cfr("414.1365(b)(1)"),
            Closes = new DateTime(2026, 11, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            ClosesForCahps = new DateTime(2026, 6, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            GroupAttestsSpecialty = true.CitedBy(Citation.Guidance("CMS, notice on 2026 MVP registration")),
        },
        Quality = Py2025.Rules.Quality,
        MvpQuality = Py2025.Rules.MvpQuality,
        AppQuality = Py2025.Rules.AppQuality! with
        {
            AppPlus = new AppMeasureSetRules
            {
                Program = Py2025.Rules.AppQuality.AppPlus!.Program,
                Measures = ImmutableArrays.Over(["001", "112", "113", "134", "236"]).Cfr("414.1367(c)(1)(iii)"),
                CollectionTypes = Py2025.Rules.AppQuality.App.CollectionTypes,
                AdministrativeClaims = ImmutableArrays.Over(["479", "484"]).Cfr("414.1367(c)(1)(iii)"),
            },
        },
        Cost = Py2025.Rules.Cost with
        {
            SuppressedMeasures = [],
            InformationalMeasures = new(
                FirstPerformanceYear: 2026.CitedBy(Citation.FederalRegister("90 FR 50010")),
                Years: 2.CitedBy(Citation.FederalRegister("90 FR 50010"))),
        },
        ImprovementActivities = Py2025.Rules.ImprovementActivities,
        PromotingInteroperability = Py2025.Rules.PromotingInteroperability with
        {
            Method = Py2025RequiredMeasures with
            {
                PublicHealth = Py2025RequiredMeasures.PublicHealth with { Suppressed = [] },
                Bonuses =
                [
                    new BonusMeasures(5, ["PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5", "PI_PHCDRR_6"]) { IsPublicHealth = true }.CitedBy(Citation.CmsData("qpp-measures-data measures 2026")),
                ],
            },
        },
        FacilityBased = Py2025.Rules.FacilityBased,
        Weights = Py2025.Rules.Weights,
        FinalScore = Py2025.Rules.FinalScore,
        Payment = Py2025.Rules.Payment with
        {
            PerformanceThreshold = 75m.Cfr("414.1405(b)(10)(ii)"),
        },
    };
}
