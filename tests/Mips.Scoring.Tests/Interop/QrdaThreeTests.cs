using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using static Mips.Scoring.Tests.Interop.QrdaText;

namespace Mips.Scoring.Tests.Interop;

public class QrdaThreeTests
{
    private static readonly string[] Populations = [Population("IPOP", 1000), Population("DENOM", 1000), Population("DENEX", 60), Population("DENEXCEP", 40), Population("NUMER", 800)];

    [Fact]
    public void Populations_become_counts()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Ecqm("236", [Rate(".888889"), .. Populations]))));

        Assert.Equal(2024, request.PerformanceYear);
        QualityMeasureSubmission row = Assert.Single(request.Quality);
        Assert.Equal(("236", CollectionType.Ecqm, true), (row.MeasureId, row.CollectionType, row.EndToEndReported));
        Assert.Equal(new MeasureCounts { PerformanceMet = 800, PerformanceNotMet = 100, Exclusions = 60, Exceptions = 40, EligiblePopulation = 1000 }, row.Counts);
    }

    [Fact]
    public void A_numerator_exclusion_is_not_met()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Ecqm("236", [Rate(".777778"), .. Populations, Population("NUMEX", 100)]))));

        Assert.Equal(700, Assert.Single(request.Quality).Counts!.PerformanceMet);
        Assert.Equal(200, request.Quality[0].Counts!.PerformanceNotMet);
    }

    [Fact]
    public void A_version_specific_ID_names_a_measure_too()
    {
        ScoringRequest request = Complete(Document(Section(QualitySection, Measure("CMS165v12", Populations))));

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
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", Populations)), program, performer: """
            <id root="2.16.840.1.113883.4.6" extension="0777777777"/><id root="2.16.840.1.113883.3.249.5.4" extension="E1"/>
            <representedOrganization><id root="2.16.840.1.113883.4.2" extension="000777777"/></representedOrganization>
            """));

        Assert.Empty(import.Problems);
        Assert.Equal((option, expected), (Assert.Single(import.Submissions).Entity.Option, import.Submissions[0].Program));
    }

    [Fact]
    public void Activities_whose_period_ends_before_it_starts_are_reported()
    {
        SubmissionImport import = Read(Document(Section(ActivitySection, Measure("IA_BE_4", Answer("Y")), "20240601", "20240430")));

        Assert.Equal(ImportProblemKind.Contradiction, Assert.Single(import.Problems).Kind);
    }

    [Fact]
    public void An_MVP_is_a_reporting_option()
    {
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", Populations)), participant: """<id root="2.16.840.1.113883.3.249.5.6" extension="G0053"/>"""));

        Assert.Equal("G0053", Assert.Single(import.Submissions).Program);
    }

    [Fact]
    public void A_problem_has_its_XPath_and_line()
    {
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", [Rate(".5"), .. Populations]))));

        ImportProblem problem = Assert.Single(import.Problems);
        Assert.Equal("line 14, /ClinicalDocument/component/structuredBody/component/section/entry/organizer/component/observation/value \"0.5\": the counts give 0.888889", problem.ToString());
        Assert.False(import.IsComplete);
    }

    [Theory]
    [InlineData("""<entry><organizer/></entry>""", ImportProblemKind.Missing)]
    [InlineData("""<entry><observation/></entry>""", ImportProblemKind.Unknown)]
    [InlineData("""<entry><organizer><reference><externalDocument><id root="x" extension="no-such-measure"/></externalDocument></reference></organizer></entry>""", ImportProblemKind.Unknown)]
    public void A_measure_that_is_not_known_is_reported(string entry, ImportProblemKind kind)
    {
        SubmissionImport import = Read(Document(Section(QualitySection, entry)));

        Assert.Equal(kind, Assert.Single(import.Problems).Kind);
        Assert.Empty(Assert.Single(import.Submissions).Request.Quality);
    }

    [Fact]
    public void Wrong_counts_are_reported()
    {
        (ImportProblemKind Kind, string[] Components)[] cases =
        [
            (ImportProblemKind.Missing, [Population("DENOM", 10)]),
            (ImportProblemKind.Contradiction, [Population("DENOM", 10), Population("NUMER", 11)]),
            (ImportProblemKind.OutOfRange, [Population("DENOM", -1), Population("NUMER", 0)]),
            (ImportProblemKind.Duplicate, [Population("DENOM", 10), Population("DENOM", 10), Population("NUMER", 1)]),
            (ImportProblemKind.Unknown, [Population("DENOM", 10), Population("NUMER", 1), Population("NUMER", 1, "stranger")]),
            (ImportProblemKind.OutOfRange, [Population("DENOM", 10), Population("NUMER", 1), Rate("10")]),
            (ImportProblemKind.OutOfRange, [Population("DENOM", 10), Population("NUMER", 1), Rate("NaN")]),
        ];

        Assert.All(cases, one => Assert.Equal(one.Kind, Read(Document(Section(QualitySection, Ecqm("236", one.Components)))).Problems[0].Kind));
    }

    [Fact]
    public void Wrong_headers_are_reported()
    {
        string section = Section(QualitySection, Ecqm("236", Populations));
        (ImportProblemKind Kind, string Document)[] cases =
        [
            (ImportProblemKind.Unknown, Document(section, "MIPS_CLINIC")),
            (ImportProblemKind.LeftOut, Document(section, "PCF")),
            (ImportProblemKind.LeftOut, Document(section, "SSP_PI_GROUP")),
            (ImportProblemKind.Missing, Document(section, "MIPS_INDIV")),
            (ImportProblemKind.Unknown, Document(section, participant: """<id root="2.16.840.1.113883.3.249.5.6" extension="G9999"/>""")),
            (ImportProblemKind.Missing, Document(string.Empty)),
            (ImportProblemKind.Unknown, Document(Section("1.2.3", Ecqm("236", Populations)))),
            (ImportProblemKind.OutOfRange, Document(Section(QualitySection, Ecqm("236", Populations), low: "2024"))),
            (ImportProblemKind.WrongType, "<other/>"),
        ];

        Assert.All(cases, one => Assert.Equal(one.Kind, Read(one.Document).Problems[0].Kind));
    }

    [Fact]
    public void A_year_that_CMSs_tables_do_not_have_is_reported_and_not_thrown()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Document(Section(QualitySection, Ecqm("236", Populations), low: "19990101", high: "19991231"))));

        Assert.Equal(("1999", ImportProblemKind.Unknown), (Assert.Single(QrdaThree.Read(stream, CmsTables.For).Problems).Value, ImportProblemKind.Unknown));
    }

    private static ScoringRequest Complete(string document)
    {
        SubmissionImport import = Read(document);
        Assert.Empty(import.Problems);
        return Assert.Single(import.Submissions).Request;
    }

    private static SubmissionImport Read(string document)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document));
        return QrdaThree.Read(stream, SmallTables.For);
    }
}
