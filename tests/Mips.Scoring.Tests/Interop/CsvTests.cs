using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

public class CsvTests
{
    [Fact]
    public void What_was_submitted_is_one_row_for_each_measure() => Snapshot.Verify(Write(FeedbackCsv.WriteScoreSubmission));

    [Fact]
    public void A_payment_adjustment_is_one_row() => Snapshot.Verify(Write(FeedbackCsv.WritePaymentAdjustment));

    [Theory]
    [InlineData("2024-group")]
    [InlineData("2025-small-practice")]
    [InlineData("2026-individual")]
    public void The_public_use_file_has_the_columns_of_CMSs_file_and_every_row_fills_them(string name)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        PublicUseCsv.Write(text, [Scored(name, null)]);
        string[] lines = text.ToString().Split("\r\n");

        Assert.Equal(3, lines.Length);
        Assert.Equal(212, lines[0].Split(',').Length);
        Assert.Equal(212, lines[1].Split(',').Length);
        Snapshot.Verify(string.Join("\n", lines[0].Split(',').Zip(lines[1].Split(',')).Where(field => field.Second.Length > 0).Select(field => $"{field.First}: {field.Second}")), name);
    }

    [Fact]
    public void Fields_are_quoted_and_formulas_disarmed()
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        CsvWriter csv = new(text);
        csv.Text("a,b").Text("say \"hi\"").Text("=1+1").Text(null).Number(1.005m, 2).YesNo(true);
        csv.EndRow();

        Assert.Equal("\"a,b\",\"say \"\"hi\"\"\",'=1+1,,1.01,True\r\n", text.ToString());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("0.5", "1.15")]
    public void A_positive_adjustment_is_left_open_without_its_scaling_factor(string? factor, string? expected)
    {
        ScoredSubmission scored = Scored("2026-individual", factor is null ? null : decimal.Parse(factor, CultureInfo.InvariantCulture));

        Assert.Equal(expected, scored.AdjustmentPercent?.ToString(CultureInfo.InvariantCulture));
    }

    private static string Write(Action<TextWriter, IEnumerable<ScoredSubmission>> write)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        write(text, [Scored("2025-small-practice", null)]);
        return text.ToString();
    }

    private static ScoredSubmission Scored(string name, decimal? scalingFactor)
    {
        using FileStream submission = File.OpenRead(RepositoryFiles.Path($"src/Mips.Scoring.Tool/submissions/{name}.submission.json"));
        using FileStream holdings = File.OpenRead(RepositoryFiles.Path($"src/Mips.Scoring.Tool/submissions/{name}.holdings.json"));
        ImportedSubmission imported = Assert.Single(QppSubmission.Read(submission, CmsTables.For).Submissions);
        ScoringRequest request = CmsHoldings.Read(holdings).Holdings.Complete(imported.Request);
        return new ScoredSubmission(imported, Scorer.Score(request, CmsTables.For(request.PerformanceYear)), scalingFactor);
    }
}
