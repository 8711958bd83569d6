using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using static Mips.Scoring.Tests.Interop.QrdaText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What a QRDA III document gets wrong is reported with its XPath and line.</summary>
public class QrdaProblemsTests
{
    [Fact]
    public void Activities_whose_period_ends_before_it_starts_are_reported()
    {
        SubmissionImport import = Read(Document(Section(ActivitySection, Measure("IA_BE_4", Answer("Y")), "20240601", "20240430")));

        Assert.Equal(ImportProblemKind.Contradiction, Assert.Single(import.Problems).Kind);
    }

    [Fact]
    public void The_first_of_several_submitters_is_used_and_the_others_are_reported()
    {
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", FivePopulations)), "MIPS_INDIV", performer: """
            <id root="2.16.840.1.113883.4.6" extension="0777777777"/><id root="2.16.840.1.113883.4.6" extension="0888888888"/>
            <representedOrganization><id root="2.16.840.1.113883.4.2" extension="000777777"/></representedOrganization>
            """));

        Assert.Equal(("0888888888", ImportProblemKind.LeftOut, true), (Assert.Single(import.Problems).Value, import.Problems[0].Kind, import.IsComplete));
        Assert.Equal("0777777777", Assert.Single(import.Submissions).Entity.NationalProviderIdentifier);
    }

    [Fact]
    public void A_problem_has_its_XPath_and_line()
    {
        SubmissionImport import = Read(Document(Section(QualitySection, Ecqm("236", [Rate(".5"), .. FivePopulations]))));

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
        string section = Section(QualitySection, Ecqm("236", FivePopulations));
        (ImportProblemKind Kind, string Document)[] cases =
        [
            (ImportProblemKind.Unknown, Document(section, "MIPS_CLINIC")),
            (ImportProblemKind.LeftOut, Document(section, "PCF")),
            (ImportProblemKind.LeftOut, Document(section, "SSP_PI_GROUP")),
            (ImportProblemKind.Missing, Document(section, "MIPS_INDIV")),
            (ImportProblemKind.Unknown, Document(section, participant: """<id root="2.16.840.1.113883.3.249.5.6" extension="G9999"/>""")),
            (ImportProblemKind.Missing, Document(string.Empty)),
            (ImportProblemKind.Unknown, Document(Section("1.2.3", Ecqm("236", FivePopulations)))),
            (ImportProblemKind.OutOfRange, Document(Section(QualitySection, Ecqm("236", FivePopulations), low: "2024"))),
            (ImportProblemKind.WrongType, "<other/>"),
        ];

        Assert.All(cases, one => Assert.Equal(one.Kind, Read(one.Document).Problems[0].Kind));
    }

    [Fact]
    public void A_year_that_CMSs_tables_do_not_have_is_reported_and_not_thrown()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Document(Section(QualitySection, Ecqm("236", FivePopulations), low: "19990101", high: "19991231"))));

        Assert.Equal(("1999", ImportProblemKind.Unknown), (Assert.Single(QrdaThree.Read(stream, CmsTables.For).Problems).Value, ImportProblemKind.Unknown));
    }
}
