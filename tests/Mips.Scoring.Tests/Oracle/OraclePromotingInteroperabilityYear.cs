namespace Mips.Scoring.Tests.Oracle;

/// <summary>Points and conditions of Promoting Interoperability from PY2019: 414.1380(b)(4)(ii), 414.1375(b), 414.1320.</summary>
internal sealed record OraclePromotingInteroperabilityYear
{
    public required int Days { get; init; }

    // 414.1375(b)(2)(ii)(C), (D): not asked for, any answer, or a yes
    public required bool SaferGuidesAsked { get; init; }

    public required bool SaferGuidesMustBeYes { get; init; }

    public required bool MonitoringProgramRequired { get; init; }

    public required bool LevelOfEngagementRequired { get; init; }

    // Bi-directional exchange, and exchange through TEFCA, for both referral measures
    public required string[] ExchangeAlternatives { get; init; }

    // PY2019 only: clinicians who cannot yet receive and incorporate
    public required string[] ReceivingExclusions { get; init; }

    // Two registries of five, or one of them twice; later immunization and case reporting
    public required bool AnyTwoRegistries { get; init; }

    public required bool CaseReportingSuppressed { get; init; }

    public required int Referral { get; init; }

    public required int PatientAccess { get; init; }

    public required int PublicHealth { get; init; }

    // Where the monitoring program is optional
    public required int MonitoringProgramBonus { get; init; }

    public required int OpioidAgreementBonus { get; init; }

    public required int PublicHealthBonus { get; init; }

    public const int Prescribing = 10;

    public const int MonitoringProgram = 10;

    public static OraclePromotingInteroperabilityYear Of(int year) => new()
    {
        Days = year <= 2023 ? 90 : 180,
        SaferGuidesAsked = year >= 2022,
        SaferGuidesMustBeYes = year >= 2024,
        MonitoringProgramRequired = year >= 2023,
        LevelOfEngagementRequired = year >= 2023,
        ExchangeAlternatives = year <= 2020 ? [] : year <= 2022 ? ["PI_HIE_5"] : ["PI_HIE_5", "PI_HIE_6"],
        ReceivingExclusions = year == 2019 ? ["PI_LVITC_2", "PI_CUITC_1"] : ["PI_LVITC_2"],
        AnyTwoRegistries = year <= 2021,
        CaseReportingSuppressed = year == 2025,
        Referral = year <= 2022 ? 20 : 15,
        PatientAccess = year <= 2022 ? 40 : 25,
        PublicHealth = year <= 2022 ? 10 : 25,
        MonitoringProgramBonus = year <= 2020 ? 5 : year <= 2022 ? 10 : 0,
        OpioidAgreementBonus = year == 2019 ? 5 : 0,
        PublicHealthBonus = year >= 2022 ? 5 : 0,
    };
}
