using System.Text;
using System.Text.Json;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

public class CmsHoldingsTests
{
    private const string Everything = """
        {
          "$schema": "cms-holdings.schema.json",
          "description": "every field",
          "participant": {
            "clinicians": 42, "smallPractice": true, "rural": true, "healthProfessionalShortageArea": true, "nonPatientFacing": true, "hospitalBased": true,
            "ambulatorySurgicalCenterBased": true, "facilityBased": true, "apmParticipant": true, "mipsApm": "other", "clinicianTypes": ["physician", "physicianAssistant"],
            "everyClinicianQualifiesForPromotingInteroperabilityReweighting": true, "hasCardiologist": true
          },
          "administrativeClaims": [{ "measureId": "479", "performanceRate": 0.1512, "cases": 310 }],
          "cost": [{ "measureId": "TPCC_1", "cost": 1390.12, "cases": 64 }],
          "cahpsSurvey": { "metSamplingMinimum": true, "summarySurveyMeasures": [{ "measureId": "CAHPS_1", "performanceRate": 81.25 }] },
          "priorYear": { "qualityAchievementPercent": 61.5, "qualityScore": 70, "costScore": null, "sameIdentifier": false, "facilityBased": true },
          "patientPopulation": {
            "hccRiskScore": { "value": 1.82, "mean": 1.42, "standardDeviation": 0.55, "median": 1.31 },
            "dualProportion": { "value": 0.24, "mean": 0.21, "standardDeviation": 0.2, "median": 0.14 }
          },
          "mvpRegistration": { "populationHealthMeasure": "479", "outcomesBasedClaimsMeasure": "480" },
          "reweightingGrants": [{ "circumstance": "compromisedData", "categories": ["quality", "cost"] }],
          "automaticExtremeAndUncontrollableCircumstances": true
        }
        """;

    [Fact]
    public void Every_field_arrives()
    {
        CmsHoldingsImport import = Read(Everything);

        Assert.Empty(import.Problems);
        CmsHoldings holdings = import.Holdings;
        Assert.Equal(
            new Participant
            {
                Option = ParticipationOption.Group, Clinicians = 42, SmallPractice = true, Rural = true, HealthProfessionalShortageArea = true, NonPatientFacing = true,
                HospitalBased = true, AmbulatorySurgicalCenterBased = true, FacilityBased = true, ApmParticipant = true, MipsApm = MipsApm.Other, ClinicianTypes = holdings.Participant!.ClinicianTypes,
                EveryClinicianQualifiesForPromotingInteroperabilityReweighting = true, HasCardiologist = true,
            },
            holdings.Participant);
        Assert.Equal([ClinicianType.Physician, ClinicianType.PhysicianAssistant], holdings.Participant.ClinicianTypes.ToArray());
        Assert.Equal(new AdministrativeClaimsResult("479") { PerformanceRate = PerformanceRate.Of(0.1512m), Cases = 310 }, Assert.Single(holdings.AdministrativeClaims));
        Assert.Equal(new CostMeasureResult("TPCC_1") { Cost = Dollars.Of(1390.12m), Cases = 64 }, Assert.Single(holdings.Cost));
        Assert.Equal(new SummarySurveyMeasure("CAHPS_1", PerformanceRate.Of(81.25m)), Assert.Single(holdings.CahpsSurvey!.SummarySurveyMeasures));
        Assert.Equal(new PriorYearResults { QualityAchievementPercent = 61.5m, QualityScore = 70m, SameIdentifier = false, FacilityBased = true }, holdings.PriorYear);
        Assert.Equal(new RiskIndicator(0.24m) { Mean = 0.21m, StandardDeviation = 0.2m, Median = 0.14m }, holdings.PatientPopulation!.DualProportion);
        Assert.Equal(new MvpSelections("479", "480"), holdings.MvpRegistration);
        Assert.Equal(new ReweightingGrant(ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality | PerformanceCategories.Cost), Assert.Single(holdings.ReweightingGrants));
        Assert.True(holdings.AutomaticExtremeAndUncontrollableCircumstances);
    }

    /// <summary>A survey that was sampled and has no result, and results that CMS suppressed although its data does not say so.</summary>
    [Fact]
    public void A_survey_without_result_and_suppressed_measures_arrive()
    {
        CmsHoldings holdings = Read("""
            {
              "cahpsSurvey": { "withoutResult": true },
              "administrativeClaims": [{ "measureId": "479", "performanceRate": 0.15, "cases": 250, "suppressed": true }, { "measureId": "484", "performanceRate": 40, "cases": 90 }],
              "cost": [{ "measureId": "TPCC_1", "cost": 1390.12, "cases": 64, "suppressed": true }, { "measureId": "MSPB_1", "cost": 20000, "cases": 60, "suppressed": false }]
            }
            """).Holdings;

        Assert.Equal((true, true), (holdings.CahpsSurvey!.MetSamplingMinimum, holdings.CahpsSurvey.WithoutResult));
        Assert.Equal([true, false], holdings.AdministrativeClaims.Select(result => result.Suppressed));
        Assert.Equal([true, false], holdings.Cost.Select(result => result.Suppressed));
    }

    [Fact]
    public void The_measures_selected_at_registration_belong_to_an_MVP_only()
    {
        ScoringRequest submitted = new() { PerformanceYear = 2024, Participant = new Participant { Option = ParticipationOption.Group } };

        Assert.Null(Read(Everything).Holdings.Complete(submitted).Mvp);
        Assert.Equal(
            new MvpReporting("G0053") { SelectedPopulationHealthMeasure = "479", SelectedOutcomesBasedClaimsMeasure = "480" },
            Read(Everything).Holdings.Complete(submitted with { Mvp = new("G0053") }).Mvp);
    }

    [Fact]
    public void What_CMS_holds_completes_what_was_submitted()
    {
        ScoringRequest submitted = new()
        {
            PerformanceYear = 2025,
            Participant = new Participant { Option = ParticipationOption.VirtualGroup },
            ImprovementActivities = [new ImprovementActivitySubmission("IA_BE_4")],
        };

        ScoringRequest whole = Read(Everything).Holdings.Complete(submitted);

        Assert.Equal(ParticipationOption.VirtualGroup, whole.Participant.Option);
        Assert.Equal(42, whole.Participant.Clinicians);
        Assert.Equal(submitted.ImprovementActivities, whole.ImprovementActivities);
        Assert.Single(whole.Cost);
    }

    [Theory]
    [InlineData("""{ "cost": [{ "measureId": "TPCC_1", "cases": 3 }] }""", "$.cost[0]", ImportProblemKind.Missing)]
    [InlineData("""{ "cost": [{ "measureId": "TPCC_1", "cost": "12", "cases": 3 }] }""", "$.cost[0].cost", ImportProblemKind.WrongType)]
    [InlineData("""{ "cost": [{ "measureId": "TPCC_1", "performanceRate": 1, "cost": 12, "cases": 3 }] }""", "$.cost[0].performanceRate", ImportProblemKind.UnknownField)]
    [InlineData("""{ "participant": { "clinicians": 0 } }""", "$.participant.clinicians", ImportProblemKind.OutOfRange)]
    [InlineData("""{ "participant": { "clinicianTypes": ["surgeon"] } }""", "$.participant.clinicianTypes[0]", ImportProblemKind.Unknown)]
    [InlineData("""{ "participant": { "small": true } }""", "$.participant.small", ImportProblemKind.UnknownField)]
    [InlineData("""{ "priorYear": { "qualityScore": 101 } }""", "$.priorYear.qualityScore", ImportProblemKind.OutOfRange)]
    [InlineData("""{ "patientPopulation": { "hccRiskScore": { "mean": 1 } } }""", "$.patientPopulation.hccRiskScore.value", ImportProblemKind.Missing)]
    [InlineData("""{ "reweightingGrants": [{ "circumstance": "compromisedData" }] }""", "$.reweightingGrants[0]", ImportProblemKind.Missing)]
    [InlineData("""{ "reweightingGrants": [{ "circumstance": "flood", "categories": ["quality"] }] }""", "$.reweightingGrants[0].circumstance", ImportProblemKind.Unknown)]
    [InlineData("""{ "rural": true, "cost": [] }""", "$.rural", ImportProblemKind.UnknownField)]
    [InlineData("""{ "cost": [ }""", "$.cost", ImportProblemKind.Malformed)]
    public void A_wrong_field_is_reported_with_its_path(string json, string path, ImportProblemKind kind)
    {
        ImportProblem problem = Assert.Single(Read(json).Problems);

        Assert.Equal((path, kind), (problem.Path, problem.Kind));
    }

    [Fact]
    public void Every_word_of_the_library_can_be_written()
    {
        Assert.Equal(CamelCase<MipsApm>(), HoldingsWords.MipsApms.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(CamelCase<ClinicianType>(), HoldingsWords.ClinicianTypes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(CamelCase<ReweightingCircumstance>(), HoldingsWords.Circumstances.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<PerformanceCategory>().Length, HoldingsWords.Categories.Count);
    }

    [Theory]
    [InlineData("clinicianTypes", "clinicianTypes")]
    [InlineData("circumstance", "circumstance")]
    public void The_schema_lists_every_word(string property, string words)
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path("docs/schemas/cms-holdings.schema.json")));
        JsonElement properties = schema.RootElement.GetProperty("properties");
        JsonElement list = property == "clinicianTypes"
            ? properties.GetProperty("participant").GetProperty("properties").GetProperty("clinicianTypes").GetProperty("items")
            : properties.GetProperty("reweightingGrants").GetProperty("items").GetProperty("properties").GetProperty("circumstance");

        IEnumerable<string> expected = words == "clinicianTypes" ? HoldingsWords.ClinicianTypes.Keys : HoldingsWords.Circumstances.Keys;
        Assert.Equal(expected, list.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
    }

    private static IEnumerable<string> CamelCase<TWord>()
        where TWord : struct, Enum => Enum.GetNames<TWord>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal);

    private static CmsHoldingsImport Read(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return CmsHoldings.Read(stream);
    }
}
