using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Tests.Years;

/// <summary>What §§ 414.1320, 414.1375 and 414.1380(b)(4) and CMS's measure data state of Promoting Interoperability for each performance year.</summary>
public class PromotingInteroperabilityByYearTests
{
    private static PromotingInteroperabilityMethod.RequiredMeasures Required(int year) =>
        Assert.IsType<PromotingInteroperabilityMethod.RequiredMeasures>(StatedLaw.Of(year).PromotingInteroperability.Method);

    private static PromotingInteroperabilityMethod.BaseAndPerformance BaseAndPerformance(int year) =>
        Assert.IsType<PromotingInteroperabilityMethod.BaseAndPerformance>(StatedLaw.Of(year).PromotingInteroperability.Method);

    /// <summary>§ 414.1320: 90 days, from PY2024 180. § 414.1375(b)(1): the certification ID from PY2019. § 414.1370(g)(4) and § 414.1317(b)(1): APM Entities have the bonus points of their clinicians through PY2020, ACOs the score by TIN through PY2018; 5 points for reporting beyond what is required from PY2022 (2024 performance feedback FAQ).</summary>
    [Theory]
    [InlineData(2017, 90, false, 0, true, true)]
    [InlineData(2018, 90, false, 0, true, true)]
    [InlineData(2019, 90, true, 0, true, false)]
    [InlineData(2020, 90, true, 0, true, false)]
    [InlineData(2021, 90, true, 0, false, false)]
    [InlineData(2022, 90, true, 5, false, false)]
    [InlineData(2023, 90, true, 5, false, false)]
    [InlineData(2024, 180, true, 5, false, false)]
    [InlineData(2025, 180, true, 5, false, false)]
    [InlineData(2026, 180, true, 5, false, false)]
    [InlineData(2027, 180, true, 5, false, false)]
    public void Days_certification_and_roll_up(int year, int days, bool certified, int bonus, bool ownBonus, bool byTin)
    {
        PromotingInteroperabilityRules rules = StatedLaw.Of(year).PromotingInteroperability;

        Assert.Equal((days, certified), (rules.MinimumContinuousDays.Value, rules.NeedsCertificationId.Value));
        Assert.Equal((bonus, ownBonus, byTin), (rules.RollUp!.Bonus.Value, rules.RollUp.OwnBonusPoints.Value, rules.RollUp.SharedSavingsProgramByTin.Value));
    }

    /// <summary>§ 414.1380(b)(4)(ii)(B): 10 for prescribing, 10 for the monitoring program from PY2023, 20 and 20, later 15 and 15 for the two referral measures or both together by another exchange, 40, later 25 for access.</summary>
    [Theory]
    [InlineData(2019, "PI_EP_1 10, PI_HIE_1 20, PI_HIE_4 20, PI_PEA_1 40", 10)]
    [InlineData(2020, "PI_EP_1 10, PI_HIE_1 20, PI_HIE_4 20, PI_PEA_1 40", 10)]
    [InlineData(2021, "PI_EP_1 10, PI_HIE_1 20, PI_HIE_4 20, PI_HIE_5 40, PI_PEA_1 40", 10)]
    [InlineData(2022, "PI_EP_1 10, PI_HIE_1 20, PI_HIE_4 20, PI_HIE_5 40, PI_PEA_1 40", 10)]
    [InlineData(2023, "PI_EP_1 10, PI_EP_2 10, PI_HIE_1 15, PI_HIE_4 15, PI_HIE_5 30, PI_HIE_6 30, PI_PEA_1 25", 25)]
    [InlineData(2024, "PI_EP_1 10, PI_EP_2 10, PI_HIE_1 15, PI_HIE_4 15, PI_HIE_5 30, PI_HIE_6 30, PI_PEA_1 25", 25)]
    [InlineData(2025, "PI_EP_1 10, PI_EP_2 10, PI_HIE_1 15, PI_HIE_4 15, PI_HIE_5 30, PI_HIE_6 30, PI_PEA_1 25", 25)]
    [InlineData(2026, "PI_EP_1 10, PI_EP_2 10, PI_HIE_1 15, PI_HIE_4 15, PI_HIE_5 30, PI_HIE_6 30, PI_PEA_1 25", 25)]
    [InlineData(2027, "PI_EP_1 10, PI_EP_2 10, PI_HIE_1 15, PI_HIE_4 15, PI_HIE_5 30, PI_HIE_6 30, PI_PEA_1 25", 25)]
    public void The_points_of_a_measure(int year, string measures, int publicHealth)
    {
        PromotingInteroperabilityMethod.RequiredMeasures method = Required(year);

        Assert.Equal(measures, string.Join(", ", method.Measures.Select(cited => FormattableString.Invariant($"{cited.Value.MeasureId} {cited.Value.Points}"))));
        Assert.Equal((publicHealth, 2, year >= 2023), (method.PublicHealth.Points.Value, method.PublicHealth.MeasuresNeeded.Value, method.PublicHealth.NeedsEngagementLevel.Value));
    }

    /// <summary>§ 414.1380(b)(4)(ii)(C): 5 points each for the monitoring program and the opioid treatment agreement in PY2019, 5 and later 10 for the program, 5 for another registry (PH) from PY2022; PI_PHCDRR_6 from PY2026 (CMS's measure data).</summary>
    [Theory]
    [InlineData(2019, "PI_EP_2 5, PI_EP_3 5")]
    [InlineData(2020, "PI_EP_2 5")]
    [InlineData(2021, "PI_EP_2 10")]
    [InlineData(2022, "PI_EP_2 10, PH PI_PHCDRR_2 PI_PHCDRR_4 PI_PHCDRR_5 5")]
    [InlineData(2023, "PH PI_PHCDRR_2 PI_PHCDRR_4 PI_PHCDRR_5 5")]
    [InlineData(2024, "PH PI_PHCDRR_2 PI_PHCDRR_4 PI_PHCDRR_5 5")]
    [InlineData(2025, "PH PI_PHCDRR_2 PI_PHCDRR_4 PI_PHCDRR_5 5")]
    [InlineData(2026, "PH PI_PHCDRR_2 PI_PHCDRR_4 PI_PHCDRR_5 PI_PHCDRR_6 5")]
    [InlineData(2027, "PH PI_PHCDRR_2 PI_PHCDRR_4 PI_PHCDRR_5 PI_PHCDRR_6 5")]
    public void Bonus_points(int year, string bonuses) => Assert.Equal(bonuses, string.Join(", ", Required(year).Bonuses.Select(cited => Bonus(cited.Value))));

    /// <summary>CMS's measure specifications: the points of an excluded measure, in equal parts (half each where two take them).</summary>
    [Theory]
    [InlineData(2019, "ElectronicPrescribing > SendHealthInformation / 2, ElectronicPrescribing > ReceiveHealthInformation / 2, ReceiveHealthInformation > SendHealthInformation / 1, SendHealthInformation > ProvidePatientAccess / 1, PublicHealth > ProvidePatientAccess / 1")]
    [InlineData(2021, "ElectronicPrescribing > SendHealthInformation / 2, ElectronicPrescribing > ReceiveHealthInformation / 2, ElectronicPrescribing > BidirectionalExchange / 1, ReceiveHealthInformation > SendHealthInformation / 1, SendHealthInformation > ProvidePatientAccess / 1, PublicHealth > ProvidePatientAccess / 1")]
    [InlineData(2023, "QueryOfDrugMonitoringProgram > ElectronicPrescribing / 1, ElectronicPrescribing > SendHealthInformation / 2, ElectronicPrescribing > ReceiveHealthInformation / 2, ElectronicPrescribing > BidirectionalExchange / 1, ElectronicPrescribing > TrustedExchangeFramework / 1, ReceiveHealthInformation > SendHealthInformation / 1, SendHealthInformation > ProvidePatientAccess / 1, PublicHealth > ProvidePatientAccess / 1")]
    public void Where_the_points_of_an_excluded_measure_go(int year, string moves) => Assert.Equal(
        moves,
        string.Join(", ", Required(year).Moves.Select(cited => FormattableString.Invariant($"{cited.Value.From} > {cited.Value.To} / {cited.Value.Parts}"))));

    /// <summary>§ 414.1380(b)(4)(i) of PY2017 and PY2018: a base score of 50, a performance score of at most 90, 10 points for a registry, 5 for more of them, 10 for activities with certified technology; the 2015 Edition (15E) 10 in PY2018.</summary>
    [Theory]
    [InlineData(2017, "-")]
    [InlineData(2018, "15E 10")]
    public void The_base_and_performance_scores(int year, string edition)
    {
        PromotingInteroperabilityMethod.BaseAndPerformance method = BaseAndPerformance(year);

        Assert.Equal((50, 90, 10, 5), (method.BaseScore.Value, method.LargestPerformanceScore.Value, method.RegistryPoints.Value, method.RegistryBonus.Value));
        Assert.Equal(year == 2017 ? "ACI_IACEHRT_1 10" : "PI_IACEHRT_1 10", Bonus(Assert.Single(method.Bonuses).Value));
        Assert.Equal(edition, method.CertificationBonus is { } bonus ? FormattableString.Invariant($"{bonus.Value.Mark} {bonus.Value.Points}") : "-");
    }

    /// <summary>CMS's measure data of 2017 and 2018: up to 10 points for a measure of the 2015 Edition, and up to so many for its transition measure.</summary>
    [Theory]
    [InlineData(2017, "ACI_PEA_1 10 ACI_TRANS_PEA_1 20, ACI_HIE_1 ACI_HIE_2 10 ACI_TRANS_HIE_1 20, ACI_HIE_3 10 ACI_TRANS_MR_1 10, ACI_PEA_2 10 ACI_TRANS_PSE_1 10, ACI_CCTPE_1 10 ACI_TRANS_PEA_2 10, ACI_CCTPE_2 10 ACI_TRANS_SM_1 10, ACI_CCTPE_3 10 - 0")]
    [InlineData(2018, "PI_PEA_1 10 PI_TRANS_PEA_1 20, PI_HIE_1 PI_HIE_2 10 PI_TRANS_HIE_1 20, PI_HIE_3 10 PI_TRANS_MR_1 10, PI_PEA_2 10 PI_TRANS_PSE_1 10, PI_CCTPE_1 10 PI_TRANS_PEA_2 10, PI_CCTPE_2 10 PI_TRANS_SM_1 10, PI_CCTPE_3 10 - 0")]
    public void The_points_of_performance_measures(int year, string measures) => Assert.Equal(
        measures,
        string.Join(", ", BaseAndPerformance(year).PerformanceMeasures.Select(cited => cited.Value).Select(row => FormattableString.Invariant($"{string.Join(' ', row.MeasureIds)} {row.Points} {row.TransitionId ?? "-"} {row.TransitionPoints}"))));

    /// <summary>CMS's measure data: in PY2017 immunization earns performance points, the other registries the bonus; in PY2018 each earns either.</summary>
    [Theory]
    [InlineData(2017, "performance", "bonus", "bonus", "bonus", "bonus")]
    [InlineData(2018, "performance bonus", "performance bonus", "performance bonus", "performance bonus", "performance bonus")]
    public void What_registries_earn(int year, params string[] earned) => Assert.Equal(
        earned,
        BaseAndPerformance(year).RegistryMeasures.Select(cited => $"{(cited.Value.EarnsPerformance ? "performance " : "")}{(cited.Value.EarnsBonus ? "bonus" : "")}".Trim()));

    private static string Bonus(BonusMeasures bonus) => FormattableString.Invariant($"{(bonus.IsPublicHealth ? "PH " : "")}{string.Join(' ', bonus.MeasureIds)} {bonus.Points}");
}
