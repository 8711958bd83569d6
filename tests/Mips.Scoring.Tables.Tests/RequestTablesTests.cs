using Mips.Scoring.CmsData;

using static Mips.Scoring.Tables.Tests.TableText;

namespace Mips.Scoring.Tables.Tests;

/// <summary>What the tables say, long and wide.</summary>
public class RequestTablesTests
{
    private const string QualityHeadings = "participant,measure,collection type,stratum,performance met,performance not met,eligible population\n";

    [Fact]
    public void One_row_a_fact_becomes_a_request_and_is_scored()
    {
        ScoringRequest request = OnlyRequest(Read(
            ("participants.csv", Participants),
            ("quality.csv", "participant,measure,collection type,rate,cases\nA,236,ecqm,80,180\nA,047,mips CQM,76.923,156\n"),
            ("activities.csv", "participant,activity,attested\nA,IA_BE_4,yes\n"),
            ("cost.csv", "participant,measure,cost,cases\nA,TPCC_1,1390.12,164\n")));

        Assert.Equal(["236", "047"], request.Quality.Select(row => row.MeasureId));
        Assert.Equal("9.1271", Scorer.Score(request, CmsTables.For(2025)).Quality.Measures[0].Points.ToString());
    }

    [Fact]
    public void A_wide_table_has_the_facts_in_its_headings()
    {
        ScoringRequest wide = OnlyRequest(Read(
            ("participants.csv", Participants),
            ("quality.csv", "participant;collection type;236;236: cases;047: rate;047: cases\nA;ecqm;80;180;;\n"),
            ("activities.csv", "participant,IA_BE_4,IA_PM_2,IA_EPA_1\nA,x,yes,\n"),
            ("Promoting_Interoperability.csv", "participant,start,end,PI_PPHI_1,PI_EP_1: numerator,PI_EP_1: denominator\nA,2025-01-01,2025-12-31,yes,6,8\n")));

        Assert.Equal(("236", "80.00", 180), (Assert.Single(wide.Quality).MeasureId, wide.Quality[0].PerformanceRate.ToString(), wide.Quality[0].Cases));
        Assert.Equal(["IA_BE_4", "IA_PM_2"], wide.ImprovementActivities.Select(activity => activity.ActivityId));
        Assert.Equal(
            [("PI_PPHI_1", true, null, null), ("PI_EP_1", null, 6, 8)],
            Assert.Single(wide.PromotingInteroperability).Measures.Select(measure => (measure.MeasureId, measure.Answer, measure.Numerator, measure.Denominator)));
    }

    [Fact]
    public void Rows_of_strata_become_one_measure()
    {
        ScoringRequest request = OnlyRequest(Read(("participants.csv", Participants), ("quality.csv", QualityHeadings + "A,226,mipsCqm,reporting,150,50,200\nA,236,mipsCqm,,1,1,2\nA,226,mipsCqm,performance,45,15,60\n")));

        Assert.Equal(["reporting", "performance"], request.Quality[0].Strata.Select(stratum => stratum.Stratum));
        Assert.Equal(2, request.Quality.Length);
    }

    [Fact]
    public void The_order_of_tables_rows_and_columns_is_free()
    {
        TablesImport import = Read(
            ("activities.csv", "attested,ACTIVITY,Participant\nyes,IA_BE_4,B\nyes,IA_BE_4,A\n"),
            ("participants.csv", "option,year,participant\nindividual,2025,A\nindividual,2024,B\n"));

        Assert.Empty(import.Problems);
        Assert.Equal([("A", 2025, 1), ("B", 2024, 1)], import.Submissions.Select(submission => (submission.Participant, submission.Request.PerformanceYear, submission.Request.ImprovementActivities.Length)));
    }

    [Fact]
    public void A_row_that_states_nothing_is_passed_over() =>
        Assert.Empty(OnlyRequest(Read(("participants.csv", Participants), ("quality.csv", QualityHeadings + "A,236,ecqm,,,,\n,,,,,,\n"), ("activities.csv", "participant,activity,attested\nA,IA_BE_4,\n"))).Quality);

    [Fact]
    public void A_request_is_made_when_it_is_asked_for()
    {
        TablesImport import = Read(("participants.csv", Participants));

        Assert.NotSame(import.Submissions.First().Request, import.Submissions.First().Request);
    }

    [Fact]
    public void Numbers_that_Excel_keeps_in_binary_are_what_was_typed()
    {
        byte[] file = Workbook(stream => MiniExcelLibs.MiniExcel.SaveAs(stream, new Dictionary<string, object>
        {
            ["participants"] = new[] { new { participant = 1.0, year = 2025, option = "group", clinicians = 40.0 } },
            ["quality"] = new[] { new { participant = 1, measure = "047", collection_type = "mipsCqm", rate = 71.400000000000006, cases = 180.0, end_to_end = true } },
            ["promoting interoperability"] = new[] { new { participant = "1", measure = "PI_PPHI_1", start = new DateTime(2025, 1, 1), end = new DateTime(2025, 12, 31), answer = "yes" } },
        }));

        ScoringRequest request = OnlyRequest(ReadXlsx(file));

        QualityMeasureSubmission row = Assert.Single(request.Quality);
        Assert.Equal(("047", "71.40", 180, true), (row.MeasureId, row.PerformanceRate.ToString(), row.Cases, row.EndToEndReported));
        Assert.Equal(new DateTime(2025, 12, 31), request.PromotingInteroperability[0].PerformanceEnd);
    }
}
