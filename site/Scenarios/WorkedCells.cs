using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scenarios;

/// <summary>The columns of worked rows that are facts of a request, each with what it changes.</summary>
internal static class WorkedCells
{
    private static readonly Dictionary<string, Func<Scenario, string, Scenario?>> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["option"] = (scenario, value) => Option(value) is { } option ? scenario.WithParticipant(participant => participant with { Option = option, Clinicians = option == ParticipationOption.Individual ? 1 : participant.Clinicians }) : null,
        ["participation"] = (scenario, value) => Option(value) is { } option ? scenario.WithParticipant(participant => participant with { Option = option }) : null,
        ["small practice"] = (scenario, value) => YesNo(value) is { } small ? scenario.WithParticipant(participant => participant with { SmallPractice = small, Clinicians = small ? Math.Min(participant.Clinicians, 15) : participant.Clinicians }) : null,
        ["clinicians"] = (scenario, value) => Count(value) is > 0 and { } clinicians ? scenario.WithParticipant(participant => participant with { Clinicians = clinicians }) : null,
        ["cases"] = (scenario, value) => Count(value) is { } cases ? First(scenario, measure => measure with { Cases = cases, Counts = null }) : null,
        ["rate"] = (scenario, value) => PerformanceRate.TryParse(value, CultureInfo.InvariantCulture, out PerformanceRate rate) ? First(scenario, measure => measure with { PerformanceRate = rate, Counts = null }) : null,
        ["completeness"] = (scenario, value) => Number(value) is { } completeness ? First(scenario, measure => measure with { DataCompleteness = completeness, Counts = null }) : null,
        ["measure"] = (scenario, value) => CmsTables.For(scenario.Request.PerformanceYear).FindQualityMeasure(value) is { } measure ? First(scenario, submitted => submitted with { MeasureId = measure.Id }) : null,
        ["collection type"] = (scenario, value) => Collection(value) is { } type ? First(scenario, measure => measure with { CollectionType = type }) : null,
        ["quality"] = (scenario, value) => Stated(scenario, value, (stated, score) => stated with { Quality = score }),
        ["cost"] = (scenario, value) => Stated(scenario, value, (stated, score) => stated with { Cost = score }),
        ["IA"] = (scenario, value) => Stated(scenario, value, (stated, score) => stated with { ImprovementActivities = score }),
        ["PI"] = (scenario, value) => Stated(scenario, value, (stated, score) => stated with { PromotingInteroperability = score }),
        ["final score"] = (scenario, value) => Stated(scenario, value, (stated, score) => stated with { Quality = score, Cost = score, ImprovementActivities = score, PromotingInteroperability = score }),
        ["scaling factor"] = (scenario, value) => Number(value) is > 0 and { } factor ? scenario with { ScalingFactor = factor } : null,
        ["status"] = (scenario, value) => Status(value) is { } change ? scenario.WithParticipant(change) : null,
        ["HCC"] = (scenario, value) => Indicator(value) is { } indicator ? scenario with { Request = scenario.Request with { PatientPopulation = (scenario.Request.PatientPopulation ?? new PatientPopulation()) with { HccRiskScore = indicator } } } : null,
        ["dual"] = (scenario, value) => Indicator(value) is { } indicator ? scenario with { Request = scenario.Request with { PatientPopulation = (scenario.Request.PatientPopulation ?? new PatientPopulation()) with { DualProportion = indicator } } } : null,
        ["reported"] = (scenario, value) => ReportedShorthand.IsReadable(value) ? Reporting(scenario, submission => submission with { Measures = Reported(scenario, value).Measures }) : null,
        ["CEHRT ID"] = (scenario, value) => Reporting(scenario, submission => submission with { CehrtId = value switch { "yes" => submission.CehrtId, "no" or "none" => null, _ => value } }),
        ["start"] = (scenario, value) => Day(value) is { } day ? Reporting(scenario, submission => submission with { PerformanceStart = day }) : null,
        ["end"] = (scenario, value) => Day(value) is { } day ? Reporting(scenario, submission => submission with { PerformanceEnd = day }) : null,
        ["named area"] = (scenario, value) => YesNo(value) is { } named ? scenario with { Request = scenario.Request with { AutomaticExtremeAndUncontrollableCircumstances = named } } : null,
    };

    /// <summary>The scenario with the value of a column; null if the column is no fact of a request, or the value none that it can have.</summary>
    public static Scenario? Apply(Scenario scenario, string column, string value) =>
        Columns.TryGetValue(column, out Func<Scenario, string, Scenario?>? apply) ? apply(scenario, value) : null;

    /// <summary>A performance year with data.</summary>
    public static int? Year(string value) => Count(value) is { } year && CmsTables.Years.Contains(year) ? year : null;

    private static Scenario? First(Scenario scenario, Func<QualityMeasureSubmission, QualityMeasureSubmission> change) =>
        scenario.Request.Quality.IsEmpty ? null : scenario with { Request = scenario.Request with { Quality = scenario.Request.Quality.SetItem(0, change(scenario.Request.Quality[0])) } };

    private static PromotingInteroperabilitySubmission Reported(Scenario scenario, string text)
    {
        int year = scenario.Request.PerformanceYear;
        return ReportedShorthand.Read(text, CmsTables.For(year), ProgramYears.For(year).PromotingInteroperability, year);
    }

    // A row about the certification ID or the period is about a category that is reported in full.
    private static Scenario Reporting(Scenario scenario, Func<PromotingInteroperabilitySubmission, PromotingInteroperabilitySubmission> change)
    {
        PromotingInteroperabilitySubmission submission = scenario.Request.PromotingInteroperability.IsEmpty ? Reported(scenario, ReportedShorthand.Everything) : scenario.Request.PromotingInteroperability[0];
        return scenario with { Request = scenario.Request with { PromotingInteroperability = [change(submission)] } };
    }

    private static Scenario? Stated(Scenario scenario, string value, Func<StatedScores, StatedCategory, StatedScores> change) =>
        Number(value.TrimEnd('%', ' ')) is >= 0 and <= 100 and { } score
            ? scenario with { Request = WithoutData(scenario.Request) with { StatedScores = change(scenario.Request.StatedScores ?? new StatedScores { Source = "worked row" }, new StatedCategory(score)) } }
            : null;

    // A category whose score is stated has no data to score.
    private static ScoringRequest WithoutData(ScoringRequest request) => request with { Quality = [], ImprovementActivities = [] };

    private static Func<Participant, Participant>? Status(string value) => value switch
    {
        "hospital-based" => participant => participant with { HospitalBased = true },
        "ASC-based" => participant => participant with { AmbulatorySurgicalCenterBased = true },
        "non-patient facing" => participant => participant with { NonPatientFacing = true },
        "small practice" => participant => participant with { SmallPractice = true, Clinicians = Math.Min(participant.Clinicians, 15) },
        _ => null,
    };

    // "1.5 (mean 1, deviation 0.5, median 1)" and the like: the first number is the clinician's, the national figures stay those of the request.
    private static RiskIndicator? Indicator(string value) => Number(value) is > 0 and { } indicator ? new RiskIndicator(indicator) : null;

    private static ParticipationOption? Option(string value) => value.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => ParticipationOption.Individual,
        "GROUP" => ParticipationOption.Group,
        "VIRTUAL GROUP" => ParticipationOption.VirtualGroup,
        "SUBGROUP" => ParticipationOption.Subgroup,
        "APM ENTITY" => ParticipationOption.ApmEntity,
        _ => null,
    };

    private static CollectionType? Collection(string value) => value.ToUpperInvariant() switch
    {
        "ECQM" => CollectionType.Ecqm,
        "MIPS CQM" or "MIPSCQM" or "REGISTRY" => CollectionType.MipsCqm,
        "QCDR" or "QCDR MEASURE" => CollectionType.QcdrMeasure,
        "MEDICARE CQM" => CollectionType.MedicareCqm,
        "PART B CLAIMS" or "CLAIMS" => CollectionType.PartBClaims,
        "WEB INTERFACE" or "CMS WEB INTERFACE" => CollectionType.CmsWebInterface,
        _ => null,
    };

    private static DateTime? Day(string value) => DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;

    private static int? Count(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    private static decimal? Number(string value) => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static bool? YesNo(string value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };
}
