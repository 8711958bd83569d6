using Mips.Scoring.Interop;
using static Mips.Scoring.Tests.Interop.QrdaText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What becomes of each part of a QRDA III document.</summary>
public class QrdaThreeTests
{
    [Fact]
    public void Populations_become_counts()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Ecqm("236", [Rate(".888889"), .. FivePopulations]))));

        Assert.Equal(2024, request.PerformanceYear);
        QualityMeasureSubmission row = Assert.Single(request.Quality);
        Assert.Equal(("236", CollectionType.Ecqm, true), (row.MeasureId, row.CollectionType, row.EndToEndReported));
        Assert.Equal(new MeasureCounts { PerformanceMet = 800, PerformanceNotMet = 100, Exclusions = 60, Exceptions = 40, EligiblePopulation = 1000 }, row.Counts);
    }

    [Theory]
    [InlineData("800", 800)]
    [InlineData("0800", 800)]
    [InlineData("800.000", 800)]
    [InlineData("+800", 800)]
    [InlineData(" 800 ", 800)]
    [InlineData("8e2", 800)]
    [InlineData("800.00000000000000000000000", 800)]
    [InlineData("-800", null)]
    [InlineData("800.5", null)]
    [InlineData("８００", null)]
    [InlineData("8\u0130", null)]
    [InlineData("", null)]
    public void A_count_is_a_whole_number_in_any_form(string text, int? numerator)
    {
        string[] populations = [.. FivePopulations.Select(population => population.Replace("value=\"800\"", $"value=\"{text}\"", StringComparison.Ordinal))];

        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", populations))));

        Assert.Equal(numerator is null, import.Problems.Any(problem => problem.Kind == ImportProblemKind.OutOfRange));
        Assert.Equal(numerator, import.Submissions[0].Request.Quality.FirstOrDefault()?.Counts?.PerformanceMet);
    }

    [Fact]
    public void A_numerator_exclusion_is_not_met()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Ecqm("236", [Rate(".777778"), .. FivePopulations, Population("NUMEX", 100)]))));

        Assert.Equal(700, Assert.Single(request.Quality).Counts!.PerformanceMet);
        Assert.Equal(200, request.Quality[0].Counts!.PerformanceNotMet);
    }

    [Fact]
    public void A_version_specific_ID_names_a_measure_too()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Measure("CMS165v12", FivePopulations))));

        Assert.Equal("236", Assert.Single(request.Quality).MeasureId);
    }

    [Fact]
    public void Groups_of_a_measure_with_several_rates_become_strata()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Ecqm(
            "238",
            Population("DENOM", 10), Population("NUMER", 4), Population("DENOM", 20, "denom-2"), Population("NUMER", 5, "numer-2"), Rate("0.25", "numer-2")))));

        ImmutableArray<StratumCounts> strata = Assert.Single(request.Quality).Strata;
        Assert.Equal(["first", "second"], strata.Select(stratum => stratum.Stratum));
        Assert.Equal([4, 5], strata.Select(stratum => stratum.Counts.PerformanceMet));
    }

    [Fact]
    public void Groups_of_a_measure_with_one_rate_are_added()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Ecqm("007", Population("DENOM", 10), Population("NUMER", 4), Population("DENOM", 20, "denom-2"), Population("NUMER", 5, "numer-2")))));

        Assert.Equal(new MeasureCounts { PerformanceMet = 9, PerformanceNotMet = 21, EligiblePopulation = 30 }, Assert.Single(request.Quality).Counts);
    }

    [Fact]
    public void Activities_and_Promoting_Interoperability_keep_their_periods()
    {
        string activities = Section(ActivitySection, Measure("IA_BE_4", Answer("Y")), "20240201", "20240430");
        string interoperability = Section(InteroperabilitySection, Measure("PI_EP_1", Rate(".75"), Population("NUMER", 600), Population("DENOM", 800)) + Measure("PI_PPHI_1", Answer("N")), "20240301", "20240831");

        ScoringRequest request = Complete(Document(activities + interoperability, participant: """<id root="2.16.840.1.113883.3.2074.1" extension="0015C12"/>"""));

        Assert.Equal(new ImprovementActivitySubmission("IA_BE_4") { ContinuousDays = 90 }, Assert.Single(request.ImprovementActivities));
        PromotingInteroperabilitySubmission submission = Assert.Single(request.PromotingInteroperability);
        Assert.Equal(("0015C12", new DateTime(2024, 3, 1), new DateTime(2024, 8, 31)), (submission.CehrtId, submission.PerformanceStart, submission.PerformanceEnd));
        Assert.Equal(new PromotingInteroperabilityMeasureSubmission("PI_EP_1") { Numerator = 600, Denominator = 800 }, submission.Measures[0]);
        Assert.False(submission.Measures[1].Answer);
    }

    [Theory]
    [InlineData("MIPS_INDIV", ParticipationOption.Individual, "mips")]
    [InlineData("MIPS_GROUP", ParticipationOption.Group, "mips")]
    [InlineData("MIPS_VIRTUALGROUP", ParticipationOption.VirtualGroup, "mips")]
    [InlineData("MIPS_SUBGROUP", ParticipationOption.Subgroup, "mips")]
    [InlineData("MIPS_APMENTITY", ParticipationOption.ApmEntity, "mips")]
    [InlineData("MIPS_APP1_APMENTITY", ParticipationOption.ApmEntity, "app1")]
    [InlineData("mips_app1_group", ParticipationOption.Group, "app1")]
    [InlineData("APP_PLUS_INDIV", ParticipationOption.Individual, "appPlus")]
    [InlineData("APP_PLUS_GROUP", ParticipationOption.Group, "appPlus")]
    [InlineData("APP_PLUS_APMENTITY", ParticipationOption.ApmEntity, "appPlus")]
    public void The_programme_names_participation_and_reporting_option(string program, ParticipationOption option, string expected)
    {
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", FivePopulations)), program, performer: """
            <id root="2.16.840.1.113883.4.6" extension="0777777777"/><id root="2.16.840.1.113883.3.249.5.4" extension="E1"/>
            <representedOrganization><id root="2.16.840.1.113883.4.2" extension="000777777"/></representedOrganization>
            """));

        Assert.Empty(import.Problems);
        Assert.Equal((option, expected), (Assert.Single(import.Submissions).Entity.Option, import.Submissions[0].Program));
    }

    [Fact]
    public void Elements_and_attributes_of_extensions_are_not_taken_for_the_standards_own()
    {
        string extension = """<x:entry xmlns:x="urn:other"><x:organizer/></x:entry><entry xmlns="urn:other"><organizer/></entry>""";
        string measure = Ecqm("236", FivePopulations).Replace("extension=", "xmlns:x=\"urn:other\" x:extension=\"another\" extension=", StringComparison.Ordinal);

        ScoringRequest request = Complete(Document(Section(QualitySection, extension + measure)));

        Assert.Equal("236", Assert.Single(request.Quality).MeasureId);
    }

    [Fact]
    public void An_MVP_is_a_reporting_option()
    {
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", FivePopulations)), participant: """<id root="2.16.840.1.113883.3.249.5.6" extension="G0053"/>"""));

        Assert.Equal("G0053", Assert.Single(import.Submissions).Program);
    }

    private static ScoringRequest Complete(string document)
    {
        SubmissionImport import = Read(document);
        Assert.Empty(import.Problems);
        return Assert.Single(import.Submissions).Request;
    }
}
