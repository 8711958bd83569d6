using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

using static Mips.Scoring.Tables.Tests.TableText;

namespace Mips.Scoring.Tables.Tests;

/// <summary>Every bad row is said with file, row, column, value and rule, and costs no other participant.</summary>
public class TableProblemsTests
{
    private const string Two = "participant,year,option\nA,2025,individual\nB,2025,individual\n";

    [Theory]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\nA,236,ecqm,80,many\n", "quality.csv, row 2, cases \"many\": must be a whole number of 0 or more")]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\nA,236,ecqm,\"80,5\",1\n", "quality.csv, row 2, rate \"80,5\": must be a number, with a point before decimals")]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\nA,236,ecqm,80.1234567,1\n", "quality.csv, row 2, rate \"80.1234567\": must have six decimals at most")]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\nA,236,eCQMs,80,1\n", "quality.csv, row 2, collection type \"eCQMs\": must be one of ")]
    [InlineData("quality.csv", "participant,measure,collection type,rate,cases\nA,,ecqm,80,1\n", "quality.csv, row 2, measure: must be filled in")]
    [InlineData("quality.csv", "participant,measure,collection type,performance met,eligible population\nA,236,ecqm,80,90\n", "quality.csv, row 2, performance not met: counts need performance met")]
    [InlineData("quality.csv", "participant,collection type,236: cases\nA,ecqm,many\n", "quality.csv, row 2, 236: cases \"many\": must be a whole number of 0 or more")]
    [InlineData("activities.csv", "participant,activity,attested\nA,IA_BE_4,perhaps\n", "activities.csv, row 2, attested \"perhaps\": must be yes or no")]
    [InlineData("promoting interoperability.csv", "participant,start,end,measure,answer\nA,1/1/2025,2025-12-31,PI_PPHI_1,yes\n", "promoting interoperability.csv, row 2, start \"1/1/2025\": must be a date like 2025-12-31")]
    [InlineData("promoting interoperability.csv", "participant,measure,answer\nA,PI_PPHI_1,yes\n", "promoting interoperability.csv, row 2, start: the first row of a submission needs the period: start and end")]
    [InlineData("risk.csv", "participant,indicator,value\nA,hcc,1\n", "risk.csv, row 2, indicator \"hcc\": must be one of hccRiskScore, dualProportion, none")]
    [InlineData("reweighting.csv", "participant,circumstance,categories\nA,compromisedData,quality;costs\n", "reweighting.csv, row 2, categories \"costs\": must be one of ")]
    [InlineData("survey.csv", "participant,measure\nA,CAHPS_1\n", "")]
    [InlineData("prior year.csv", "participant,cost score\nA,80\nA,90\n", "prior year.csv, row 3, participant \"A\": the participant has a row already")]
    public void A_bad_row_is_one_problem_and_costs_no_other_participant(string file, string text, string expected)
    {
        TablesImport import = Read(("participants.csv", Two), (file, text));

        Assert.StartsWith(expected, string.Concat(import.Problems.Select(problem => problem.ToString())), StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, import.Problems.IsEmpty);
        Assert.Equal([expected.Length > 0 ? 1 : 0, 0], import.Submissions.Select(submission => submission.LeftOut.Length));
        Assert.True(Scorer.TryScore(import.Submissions.Last().Request, CmsTables.For(2025), out _, out _));
    }

    [Theory]
    [InlineData("participant,year,option\nA,2025,individual\nA,2025,group\n", "participants.csv, row 3, participant \"A\": the participant has a row already; give each a name of its own")]
    [InlineData("participant,year,option\nA,,individual\n", "participants.csv, row 2, year: must be filled in")]
    [InlineData("participant,year,option\nA,2025,team\n", "participants.csv, row 2, option \"team\": must be one of individual, group, virtualGroup, subgroup, apmEntity")]
    [InlineData("participant,year,option,tin\nA,2025,group,123456\n", "participants.csv, row 2, tin \"123456\": must be 9 digits; keep the column as text, so that leading zeros stay")]
    [InlineData("participant,year,option\n,2025,group\n", "participants.csv, row 2, participant: must be filled in")]
    [InlineData("participant,option\n", "participants.csv, row 1, year: the table needs this column")]
    [InlineData("participant,year,option,remark\n", "participants.csv, row 1 \"remark\": not a column of this table; it is passed over")]
    [InlineData("participant,year,option,Year\n", "participants.csv, row 1 \"Year\": the column occurs twice; the first is read")]
    [InlineData("participant,year,option,selected population health measure\nA,2025,group,479\n", "participants.csv, row 2, mvp: a selected measure belongs to an MVP")]
    public void A_bad_row_of_the_participants_is_one_problem(string text, string expected) => Assert.Equal(expected, Assert.Single(Read(("participants.csv", text)).Problems).ToString());

    [Fact]
    public void A_fact_of_nobody_is_a_problem() =>
        Assert.Equal("cost.csv, row 2, participant \"C\": the participants table does not have this participant", Assert.Single(Read(("participants.csv", Two), ("cost.csv", "participant,measure,cost,cases\nC,TPCC_1,1,1\nC,TPCC_1,1,1\n")).Problems).ToString());

    [Fact]
    public void A_set_without_participants_and_a_file_that_is_no_table_are_problems() =>
        Assert.Equal([ImportProblemKind.UnknownField, ImportProblemKind.Missing], Read(("notes.csv", "a,b\n1,2\n")).Problems.Select(problem => problem.Kind));

    [Fact]
    public void A_problem_of_the_request_is_found_in_its_table()
    {
        TableSubmission submission = Assert.Single(Read(
            ("participants.csv", "participant,year,option,clinicians\nA,2025,group,40\n"),
            ("quality.csv", "participant,measure,collection type,stratum,rate,cases,performance met,performance not met,eligible population\nA,236,ecqm,,80,20,,,\nA,47,mipsCqm,,80,20,,,\nA,226,mipsCqm,nothing,,,1,1,2\n"),
            ("cost.csv", "participant,measure,cost,cases\nA,KA,1,1\n"),
            ("promoting interoperability.csv", "participant,start,end,measure,numerator,denominator\nA,2025-01-01,2025-12-31,PI_EP_1,9,8\n")).Submissions);

        Assert.False(Scorer.TryScore(submission.Request, CmsTables.For(2025), out _, out ImmutableArray<RequestProblem> problems));
        string[] located = [.. problems.Select(problem => submission.Locate(problem)).Select(problem => $"{problem.File}, row {problem.Row}, {problem.Column}")];
        Assert.Contains("quality.csv, row 3, measure", located);
        Assert.Contains("quality.csv, row 4, stratum", located);
        Assert.Contains("cost.csv, row 2, measure", located);
        Assert.Contains(located, place => place.StartsWith("promoting interoperability.csv, row 2, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_end_a_table_and_nothing_else()
    {
        string rows = string.Concat(Enumerable.Range(0, 50).Select(index => $"P{index},2025,individual\n"));
        byte[] file = Encoding.UTF8.GetBytes("participant,year,option\n" + rows);

        Assert.Equal("participants.csv, row 11: more than 10 rows; the rest of the table was not read", Only(new TableLimits { Rows = 10 }).ToString());
        Assert.Equal(ImportProblemKind.LimitReached, Only(new TableLimits { Bytes = 100 }).Kind);
        Assert.Equal(ImportProblemKind.LimitReached, Only(new TableLimits { Columns = 2 }).Kind);
        Assert.Equal(ImportProblemKind.LimitReached, Only(new TableLimits { CellLength = 5 }).Kind);

        TableProblem Only(TableLimits limits) => Assert.Single(RequestTables.ReadCsv(Files(("participants.csv", file)), limits).Problems, problem => problem.Kind == ImportProblemKind.LimitReached);
    }

    [Fact]
    public void Problems_beyond_the_limit_are_counted()
    {
        TablesImport import = RequestTables.ReadCsv(Files(("participants.csv", Encoding.UTF8.GetBytes("participant,year,option\n" + string.Concat(Enumerable.Range(0, 50).Select(index => $"P{index},x,individual\n"))))), new TableLimits { Problems = 10 });

        Assert.Equal((10, 40L, false), (import.Problems.Length, import.FurtherProblems, import.IsComplete));
    }

    [Theory]
    [InlineData("not a workbook")]
    [InlineData("")]
    public void A_file_that_is_no_workbook_is_a_problem(string text) =>
        Assert.Equal(ImportProblemKind.Malformed, ReadXlsx(Encoding.UTF8.GetBytes(text)).Problems[0].Kind);

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_the_limit_is_refused()
    {
        byte[] file = Workbook(stream => RequestTables.WriteXlsx([], stream));

        Assert.Equal(ImportProblemKind.LimitReached, ReadXlsx(file, new TableLimits { Bytes = file.Length }).Problems[0].Kind);
    }

    [Fact]
    public void Another_encoding_is_a_problem() =>
        Assert.Equal(ImportProblemKind.WrongEncoding, RequestTables.ReadCsv(Files(("participants.csv", [.. "participant,year,option\n"u8, 0xE9, 0xFF, (byte)'\n']))).Problems[0].Kind);
}
