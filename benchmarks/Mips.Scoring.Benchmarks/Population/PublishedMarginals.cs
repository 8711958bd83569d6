using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;

using static Mips.Scoring.Benchmarks.Population.PublishedMarginal;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>The marginals of CMS's Quality Payment Program Experience public use file of PY2024, as far as the generated population has them.</summary>
internal static class PublishedMarginals
{
    public const string Source = "Quality Payment Program Experience public use file of performance year 2024 (data.cms.gov; 503.9 thousand rows of TIN and NPI)";

    public static readonly PublishedMarginal[] All = [.. Participants(), .. Exceptions(), .. Weights(), .. Scores(), .. Categories(), .. Measures()];

    private static PublishedMarginal[] Participants() =>
    [
        Share("Participation", "group", 72m, 2m, row => row.Participant.Option == ParticipationOption.Group),
        Share("Participation", "APM Entity", 20m, 1m, row => row.Participant.Option == ParticipationOption.ApmEntity),
        Share("Participation", "individual", 9m, 1m, row => row.Participant.Option == ParticipationOption.Individual),
        Share("Participation", "subgroup", 0.1m, 0.1m, row => row.Participant.Option == ParticipationOption.Subgroup),
        Share("Participation", "nothing submitted", 6m, 1m, row => !row.Score.Has(BatchDispositions.QualitySubmitted) && !row.Score.Has(BatchDispositions.ImprovementActivitiesSubmitted) && !row.Score.Has(BatchDispositions.PromotingInteroperabilitySubmitted)),
        Thousands("Reporting option", "traditional MIPS", 394.2m, 1m, row => row.Score.ReportingOption == ReportingOption.TraditionalMips),
        Thousands("Reporting option", "APP", 98.2m, 1m, row => row.Score.ReportingOption == ReportingOption.ApmPerformancePathway),
        Thousands("Reporting option", "MVP", 11.4m, 0.5m, row => row.Score.ReportingOption == ReportingOption.MipsValuePathway),
        Thousands("Reporting option", "MVP G0058", 3.4m, 0.3m, row => row.Mvp == "G0058"),
        Thousands("Reporting option", "MVP M0005", 2.0m, 0.3m, row => row.Mvp == "M0005"),
        Thousands("Reporting option", "MVP G0059", 1.8m, 0.3m, row => row.Mvp == "G0059"),
        Thousands("Reporting option", "MVP M0001", 1.5m, 0.3m, row => row.Mvp == "M0001"),
        Share("Status", "small practice", 14m, 1m, row => row.Participant.SmallPractice),
        Share("Status", "rural", 11m, 1m, row => row.Participant.Rural),
        Share("Status", "health professional shortage area", 17m, 1m, row => row.Participant.HealthProfessionalShortageArea),
        Share("Status", "hospital-based", 32m, 2m, row => row.Participant.HospitalBased),
        Share("Status", "non-patient facing", 16m, 1.5m, row => row.Participant.NonPatientFacing),
        Share("Status", "facility-based", 12m, 1m, row => row.Participant.FacilityBased),
        Share("Status", "ambulatory surgical center-based", 0.1m, 0.1m, row => row.Participant.AmbulatorySurgicalCenterBased),
        Thousands("Practice size", "1 clinician", 14.6m, 0.5m, row => row.Participant.Clinicians == 1),
        Thousands("Practice size", "2 clinicians", 7.1m, 0.5m, row => row.Participant.Clinicians == 2),
        Thousands("Practice size", "3 clinicians", 6.1m, 0.5m, row => row.Participant.Clinicians == 3),
        Thousands("Practice size", "4 clinicians", 5.5m, 0.5m, row => row.Participant.Clinicians == 4),
    ];

    private static PublishedMarginal[] Exceptions() =>
    [
        Share("Reweighting", "extreme circumstances, any category", 16m, 1m, row => row.Excepted != PerformanceCategories.None),
        Share("Reweighting", "extreme circumstances, quality", 10m, 1m, row => row.Excepted.HasFlag(PerformanceCategories.Quality)),
        Share("Reweighting", "extreme circumstances, cost", 12m, 1m, row => row.Excepted.HasFlag(PerformanceCategories.Cost)),
        Share("Reweighting", "extreme circumstances, improvement activities", 8m, 1m, row => row.Excepted.HasFlag(PerformanceCategories.ImprovementActivities)),
        Share("Reweighting", "extreme circumstances, Promoting Interoperability", 9m, 1m, row => row.Excepted.HasFlag(PerformanceCategories.PromotingInteroperability)),
        Share("Reweighting", "hardship, Promoting Interoperability", 3m, 1m, row => row.Hardship),
        Share("Reweighting", "status, Promoting Interoperability", 56m, 3m, row => row.Participant is { HospitalBased: true } or { NonPatientFacing: true } or { SmallPractice: true } or { AmbulatorySurgicalCenterBased: true }),
    ];

    private static PublishedMarginal[] Weights() =>
    [
        Thousands("Weight of quality", "30 %", 224.2m, 2m, row => Weight(row, PerformanceCategory.Quality) == 30m),
        Thousands("Weight of quality", "50 %", 112.6m, 2m, row => Weight(row, PerformanceCategory.Quality) == 50m),
        Thousands("Weight of quality", "55 %", 67.7m, 2m, row => Weight(row, PerformanceCategory.Quality) == 55m),
        Thousands("Weight of quality", "0 %", 45.7m, 2m, row => Weight(row, PerformanceCategory.Quality) == 0m),
        Thousands("Weight of cost", "30 %", 301.3m, 2m, row => Weight(row, PerformanceCategory.Cost) == 30m),
        Thousands("Weight of cost", "0 %", 201.3m, 2m, row => Weight(row, PerformanceCategory.Cost) == 0m),
        Thousands("Weight of improvement activities", "15 %", 334.6m, 2m, row => Weight(row, PerformanceCategory.ImprovementActivities) == 15m),
        Thousands("Weight of improvement activities", "20 %", 97.9m, 2m, row => Weight(row, PerformanceCategory.ImprovementActivities) == 20m),
        Thousands("Weight of improvement activities", "30 %", 29.2m, 1m, row => Weight(row, PerformanceCategory.ImprovementActivities) == 30m),
        Thousands("Weight of improvement activities", "0 %", 25.8m, 1m, row => Weight(row, PerformanceCategory.ImprovementActivities) == 0m),
        Thousands("Weight of Promoting Interoperability", "25 %", 224.2m, 2m, row => Weight(row, PerformanceCategory.PromotingInteroperability) == 25m),
        Thousands("Weight of Promoting Interoperability", "0 %", 142.6m, 2m, row => Weight(row, PerformanceCategory.PromotingInteroperability) == 0m),
        Thousands("Weight of Promoting Interoperability", "30 %", 118.5m, 2m, row => Weight(row, PerformanceCategory.PromotingInteroperability) == 30m),
        Thousands("Weight of Promoting Interoperability", "85 %", 18.1m, 1m, row => Weight(row, PerformanceCategory.PromotingInteroperability) == 85m),
    ];

    private static PublishedMarginal[] Scores() =>
    [
        Quantile("Final score", "median", 87.53m, 2m, 0.5m, row => row.Score.FinalScore),
        Thousands("Final score", "100.00", 32.1m, 2m, row => row.Score.FinalScore == 100m),
        Thousands("Final score", "75.00", 25.6m, 1m, row => row.Score.FinalScore == 75m),
        Thousands("Final score", "0.00", 5.5m, 0.5m, row => row.Score.FinalScore == 0m),
        Quantile("Adjustment, percent", "median", 0.53m, 0.1m, 0.5m, row => row.Adjustment),
        Thousands("Adjustment, percent", "1.05", 32.4m, 2m, row => row.Adjustment == 1.05m),
        Thousands("Adjustment, percent", "0.00", 26.0m, 1m, row => row.Adjustment == 0m),
        Quantile("Complex patient bonus", "median", 0.87m, 0.3m, 0.5m, Bonus),
        Thousands("Complex patient bonus", "0.00", 237.2m, 2m, row => Bonus(row) == 0m),
        Thousands("Complex patient bonus", "5.00", 16.3m, 1m, row => Bonus(row) == 5m),
        Thousands("Complex patient bonus", "10.00", 15.9m, 1m, row => Bonus(row) == 10m),
        Quantile("Complex patient bonus", "99th of a hundred", 10m, 0m, 0.99m, Bonus),
    ];

    private static PublishedMarginal[] Categories() =>
    [
        Quantile("Quality score", "median", 77.02m, 2m, 0.5m, Quality),
        Thousands("Quality score", "0.00, or none", 39.7m, 2m, row => Quality(row) == 0m),
        Thousands("Quality score", "100.00", 14.3m, 1.5m, row => Quality(row) == 100m),
        Thousands("Quality score", "small practice bonus", 47.4m, 1m, row => row.SmallPracticeBonus),
        Thousands("Quality score", "no improvement", 292.5m, 3m, row => row.QualityImprovement == 0m),
        Thousands("Cost score", "scored, no improvement", 208.9m, 3m, row => row.CostMeasures > 0 && row.CostImprovement == 0m),
        Thousands("Cost score", "improvement 1.00", 16.7m, 1m, row => row.CostImprovement == 1m),
        Thousands("Improvement activities score", "40 of 40", 460.3m, 1.5m, row => row.Score.ImprovementActivities.Value == 100m),
        Thousands("Improvement activities score", "0 of 40", 41.9m, 1.5m, row => row.Score.ImprovementActivities.Value == 0m),
        Thousands("Improvement activities score", "credit of participants in APMs", 222.0m, 2m, row => row.ApmCredit),
        Thousands("Promoting Interoperability score", "100", 259.0m, 2m, row => row.Score.PromotingInteroperability.Value == 100m),
        Thousands("Promoting Interoperability score", "0, or none", 150.5m, 2m, row => row.Score.PromotingInteroperability.Value == 0m),
        Thousands("Promoting Interoperability score", "99", 26.6m, 1m, row => row.Score.PromotingInteroperability.Value == 99m),
        Thousands("Promoting Interoperability score", "98", 12.6m, 1m, row => row.Score.PromotingInteroperability.Value == 98m),
    ];

    private static PublishedMarginal[] Measures() =>
    [
        Quantile("Measures of a row", "most quality measures", 11m, 0m, 1m, row => row.QualityMeasures),
        Quantile("Measures of a row", "most cost measures", 28m, 1m, 1m, row => row.CostMeasures),
        ShareOf("First measure of a row", "eCQM", 44m, 4m, HasMeasure, row => row.FirstPlace == CollectionType.Ecqm),
        ShareOf("First measure of a row", "CMS Web Interface", 19.5m, 2m, HasMeasure, row => row.FirstPlace == CollectionType.CmsWebInterface),
        ShareOf("First measure of a row", "MIPS CQM", 17m, 3m, HasMeasure, row => row.FirstPlace == CollectionType.MipsCqm),
        ShareOf("First measure of a row", "administrative claims", 14m, 4m, HasMeasure, row => row.FirstPlace == CollectionType.AdministrativeClaims),
        ShareOf("First measure of a row", "QCDR measure", 6.5m, 2m, HasMeasure, row => row.FirstPlace == CollectionType.QcdrMeasure),
        ShareOf("First measure of a row", "Part B claims", 1m, 1m, HasMeasure, row => row.FirstPlace == CollectionType.PartBClaims),
        Thousands("Exchange measure reported first", "bi-directional exchange", 204.2m, 2m, row => row.Exchange == "PI_HIE_5"),
        Thousands("Exchange measure reported first", "TEFCA", 12.9m, 1m, row => row.Exchange == "PI_HIE_6"),
    ];

    private static bool HasMeasure(PopulationRow row) => row.FirstPlace is not null;

    private static decimal Weight(PopulationRow row, PerformanceCategory category) => row.Score.WeightOf(category).Value;

    private static decimal Quality(PopulationRow row) => Rounding.HalfUp(row.Score.Quality?.Value ?? 0m, 2);

    private static decimal Bonus(PopulationRow row) => Rounding.HalfUp(row.Score.ComplexPatientBonus, 2);
}
