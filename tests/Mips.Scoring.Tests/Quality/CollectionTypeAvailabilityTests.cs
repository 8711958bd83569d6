using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Quality;

public class CollectionTypeAvailabilityTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("collection-type-availability", "Worked rows");

    public static TheoryData<RulePageRow> Mechanisms => RulePage.Rows("collection-type-availability", "Several mechanisms");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Who_may_report_through_a_collection_type(RulePageRow row)
    {
        ProgramYear law = ProgramYears.For(row.Count("Year"));
        Participant participant = ParticipantOf(row);
        ReportingOption reporting = row["Reporting"] switch
        {
            "MVP" => ReportingOption.MipsValuePathway,
            "APP" => ReportingOption.ApmPerformancePathway,
            _ => ReportingOption.TraditionalMips,
        };

        Assert.Equal(
            Enum.Parse<CollectionTypeAvailabilityReason>(row["Result"]),
            CollectionTypeAvailability.Of(Enum.Parse<CollectionType>(row["Collection type"]), participant, reporting, law.Quality.CollectionTypes, law.AppQuality is { WebInterface.Value: true }));
    }

    /// <summary>§ 414.1325: what is not open to a participant is a problem of the request, named by row, and nothing is scored.</summary>
    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void What_is_not_available_is_refused(RulePageRow row)
    {
        int year = row.Count("Year");
        ReferenceData data = CmsTables.For(year);
        CollectionType type = Enum.Parse<CollectionType>(row["Collection type"]);
        string? program = row["Reporting"] switch { "MVP" => null, "APP" => "app1", _ => "mips" };
        QualityMeasure measure = data.Tables.QualityMeasures.First(m => m.CollectionTypes.Contains(type) && (program is null || m.Programs.IsEmpty || m.Programs.Contains(program)));
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = ParticipantOf(row),
            Mvp = row["Reporting"] == "MVP" ? MvpOf(data) : null,
            App = row["Reporting"] == "APP" ? new(AppMeasureSet.App) : null,
            Quality = [QualityData.Submit(measure.Id, 55, type)],
        };

        string[] expected = row["Result"] == nameof(CollectionTypeAvailabilityReason.Available) ? [] : ["quality[0].collectionType"];
        ImmutableArray<RequestProblem> problems = Problems(request, data);
        Assert.Equal(expected, problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.NotNull(problem.Citation));
    }

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Through_2018_quality_data_comes_through_one_mechanism(RulePageRow row)
    {
        int year = row.Count("Year");
        ReferenceData data = CmsTables.For(year);
        CollectionType[] types = [.. row["Collection types"].Split(", ").Select(Enum.Parse<CollectionType>)];
        QualityMeasure[] measures = [.. types.Select((type, i) => data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(type) && (m.Programs.IsEmpty || m.Programs.Contains("mips"))).ElementAt(i))];
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = ParticipationOption.Individual, SmallPractice = true },
            Quality = [.. types.Zip(measures, (type, measure) => QualityData.Submit(measure.Id, 55, type))],
        };

        Assert.Equal(row["Problem"] == "none" ? [] : [row["Problem"]], Problems(request, data).Select(problem => problem.Path));
    }

    /// <summary>§ 414.1305 defines the collection types, § 414.1325(b) and (c) say what individuals and groups submit.</summary>
    [Theory]
    [InlineData(2022, ParticipationOption.Individual, false, CollectionType.CmsWebInterface, "414.1325(b)")]
    [InlineData(2022, ParticipationOption.Group, false, CollectionType.CmsWebInterface, "414.1325(c)")]
    [InlineData(2022, ParticipationOption.Individual, true, CollectionType.CmsWebInterface, "414.1305")]
    [InlineData(2023, ParticipationOption.Group, false, CollectionType.CmsWebInterface, "414.1305")]
    [InlineData(2022, ParticipationOption.Individual, false, CollectionType.PartBClaims, "414.1325(b)")]
    [InlineData(2022, ParticipationOption.Group, false, CollectionType.PartBClaims, "414.1325(c)")]
    [InlineData(2024, ParticipationOption.Group, false, CollectionType.PartBClaims, "414.1325(c)")]
    public void What_is_not_available_is_refused_by_its_paragraph(int year, ParticipationOption option, bool app, CollectionType type, string paragraph)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = option, Clinicians = 24 },
            App = app ? new(AppMeasureSet.App) : null,
            Quality = [QualityData.Submit(data.Tables.QualityMeasures.First(m => m.CollectionTypes.Contains(type) && (m.Programs.IsEmpty || m.Programs.Contains(app ? "app1" : "mips"))).Id, 55, type)],
        };

        Assert.Equal(paragraph, Problems(request, data).Single(problem => problem.Code == RequestProblemCode.CollectionTypeNotAvailable).Citation!.Locator);
    }

    /// <summary>§ 414.1335(a)(3)(i): "a group, virtual group, subgroup, or APM Entity".</summary>
    [Fact]
    public void An_individual_has_no_CAHPS_survey()
    {
        ScoringRequest request = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual }, CahpsSurvey = new() { MetSamplingMinimum = false } };

        Assert.Equal("cahpsSurvey", Assert.Single(Problems(request, CmsTables.For(2024))).Path);
    }

    private static Participant ParticipantOf(RulePageRow row)
    {
        int clinicians = row.Count("Clinicians");
        return new() { Option = Enum.Parse<ParticipationOption>(row["Participation"]), Clinicians = clinicians, SmallPractice = clinicians <= 15 };
    }

    private static MvpReporting MvpOf(ReferenceData data)
    {
        Mvp mvp = data.Tables.Mvps[0];
        return new(mvp.Id) { SelectedPopulationHealthMeasure = mvp.PopulationHealthMeasures[0] };
    }

    private static ImmutableArray<RequestProblem> Problems(ScoringRequest request, ReferenceData data) =>
        ScoringRequestCheck.Problems(request, data, ProgramYears.For(request.PerformanceYear), request.ReportingOption, PlaceholderBenchmarks.Accepted);
}
