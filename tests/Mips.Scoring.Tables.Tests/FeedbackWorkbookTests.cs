using Mips.Scoring.Answers.Practices;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tables.Tests;

/// <summary>The lists of a practice as a workbook.</summary>
public class FeedbackWorkbookTests
{
    [Fact]
    public void Every_list_is_a_sheet_of_texts()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 20 },
            Quality = [new("236", CollectionType.Ecqm) { Counts = new() { PerformanceMet = 300, PerformanceNotMet = 90, Exclusions = 10, EligiblePopulation = 400 } }],
        };
        Practice practice = Practice.Of(new()
        {
            Tin = "000043500",
            PerformanceYear = 2024,
            Clinicians = [new() { Npi = "0123456789", Name = "=cmd" }],
            Group = PracticeScores.Of(Scorer.Score(request, CmsTables.For(2024))),
        });
        ImmutableArray<FeedbackList> lists = FeedbackList.Of(practice);
        using MemoryStream file = new(TableText.Workbook(stream => FeedbackWorkbook.Write(lists, stream)));

        Assert.Equal(lists.Select(list => list.Name), XlsxTables.Sheets(file));
        RawRow[] clinicians = [.. XlsxTables.Read(file, "connected clinicians")];
        Assert.Equal(("0123456789", "'=cmd"), (clinicians[1].Cells[2], clinicians[1].Cells[3]));
        RawRow[] scores = [.. XlsxTables.Read(file, "score submission")];
        string?[] line = scores.Single(row => row.Cells.Contains("236")).Cells;
        Assert.Equal(("300", "390", "400"), (line[Column(scores, "numerator")], line[Column(scores, "denominator")], line[Column(scores, "eligible population")]));
        Assert.StartsWith("percentile", line[Column(scores, "benchmark")], StringComparison.Ordinal);
    }

    private static int Column(RawRow[] rows, string name) => Array.IndexOf(rows[0].Cells, name);
}
