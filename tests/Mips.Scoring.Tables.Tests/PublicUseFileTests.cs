using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Recomputations;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tables.Tests;

/// <summary>CMS's public use files, read and computed again.</summary>
public class PublicUseFileTests
{
    private const string Headings = "provider key,final score,payment adjustment percentage,complex patient bonus,quality category score,quality category weight,promoting interoperability (pi) category score,"
        + "promoting interoperability (pi) category weight,improvement activities (ia) category score,improvement activities (ia) category weight,cost category score,cost category weight,small practice status";

    /// <summary>A row of CMS's file of PY2023, as the official cases of the suite have it.</summary>
    private const string Published = "000475122,77.03,0.18,0,95.71,0.4,0,0,40,0.3,29.16,0.3,True";

    public static TheoryData<int> YearsOfWeights => [2023, 2024, 2025];

    [Fact]
    public void A_published_row_agrees()
    {
        PublicUseImport import = Read(2023, $"{Headings}\r\n{Published}\r\n");

        Assert.True(import.IsComplete);
        Assert.Empty(import.UnknownColumns);
        Assert.Equal((1, 1, 1), (import.Recomputation!.Rows, import.Recomputation.FinalScores.Equal, import.Recomputation.Adjustments.Equal));
        Assert.InRange(0.01m, import.Recomputation.ScalingFactor!.Lowest / 100m, import.Recomputation.ScalingFactor.Below);
    }

    [Fact]
    public void The_layout_of_earlier_years_has_no_weights_and_other_names()
    {
        PublicUseImport import = Read(2019, "provider key,engaged,participation type,small practitioner,final score,payment adjustment percentage,complex patient bonus,quality category score,"
            + "promoting interoperability (pi) category score,ia score,cost score\n000350199,True,MIPS APM,False,95.12,1.46,3,100,73.74,40,\n");

        Assert.True(import.IsComplete);
        Assert.False(import.Recomputation!.HasWeights);
        Assert.Equal(1, import.Recomputation.FinalScores.FitsRowOfTheLaw);
    }

    [Fact]
    public void Columns_stand_in_any_order_and_unknown_ones_are_said()
    {
        PublicUseImport import = Read(2023, $"favourite colour,{Headings.ToUpperInvariant().Replace(' ', '_')}\nblue,{Published}\n");

        Assert.Equal("favourite colour", Assert.Single(import.UnknownColumns));
        Assert.Equal(1, import.Recomputation!.FinalScores.Equal);
    }

    [Fact]
    public void A_column_that_is_needed_and_missing_is_said_and_nothing_is_computed()
    {
        PublicUseImport import = Read(2023, "provider key,final score\n1,75\n");

        Assert.Null(import.Recomputation);
        Assert.Equal(
            ["payment adjustment percentage", "the quality category score", "the cost category score", "the improvement activities category score", "the Promoting Interoperability category score", "complex patient bonus"],
            import.Problems.Select(problem => problem.Column));
    }

    [Theory]
    [InlineData("", ImportProblemKind.Missing)]
    [InlineData("provider key,final score,final score\n", ImportProblemKind.Duplicate)]
    public void A_file_without_headings_or_with_one_twice_is_a_problem(string text, ImportProblemKind kind) =>
        Assert.Contains(Read(2024, text).Problems, problem => problem.Kind == kind);

    [Fact]
    public void A_cell_that_is_not_understood_is_a_problem_with_its_row_and_counts_as_missing()
    {
        PublicUseImport import = Read(2023, $"{Headings}\n{Published}\n{Published.Replace("95.71", "n/a", StringComparison.Ordinal)}\n");

        Assert.Equal("puf.csv, row 3, quality category score \"n/a\": must be a number with a decimal point", Assert.Single(import.Problems).ToString());
        Assert.False(import.IsComplete);
        Assert.Equal(DisagreementReason.MissingFigure, Assert.Single(import.Recomputation!.Disagreements).Reason);
    }

    [Fact]
    public void A_file_that_is_cut_off_or_not_text_is_read_as_far_as_it_goes()
    {
        PublicUseImport import = Read(2023, [.. Encoding.UTF8.GetBytes($"{Headings}\n{Published}\n"), 0xFF, 0xFE, 0x80]);

        Assert.Contains(import.Problems, problem => problem.Kind == ImportProblemKind.WrongEncoding);
        Assert.False(import.IsComplete);
    }

    /// <summary>What <see cref="PublicUseCsv"/> writes of scorecards is a public use file without a fault.</summary>
    [Theory]
    [MemberData(nameof(YearsOfWeights))]
    public void What_this_library_writes_agrees(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        PublicUseImport import = Read(year, Written(year, seed));

        Assert.Empty(import.Problems);
        Assert.Empty(import.UnknownColumns);
        Assert.Empty(import.Recomputation!.Disagreements);
    }).Hold(20);

    [Theory]
    [MemberData(nameof(YearsOfWeights))]
    public void Of_planted_faults_all_are_found_and_nothing_else(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        ImmutableArray<PlantedRow> planted = PublishedNation.Of(ProgramYears.For(year), seed, 300, 8);
        string text = string.Join("\n", planted.Select(row => Text(row.Row)).Prepend(Headings + ",participation option,reporting option"));

        PlantedFaults.AssertFound(planted, Read(year, text).Recomputation!);
    }).Hold(40);

    [Fact]
    public void A_run_that_is_stopped_ends()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"{Headings}\n{Published}\n"));
        Assert.Throws<OperationCanceledException>(() => PublicUseFile.Read(stream, "puf.csv", ProgramYears.For(2023), cancellation: stop.Token));
    }

    private static string Written(int year, int seed)
    {
        ReferenceData data = CmsTables.For(year);
        using StringWriter text = new(CultureInfo.InvariantCulture);
        PublicUseCsv.Write(text, Enumerable.Range(0, 12).Select(index =>
        {
            bool pathway = index % 3 == 1;
            ScoringRequest request = pathway ? RequestGenerator.ApmPerformancePathway(data, seed, index) : RequestGenerator.TraditionalMips(data, seed, index);
            ImportedSubmission submission = new() { Entity = new SubmittingEntity { Option = request.Participant.Option }, Program = pathway ? "app1" : "mips", Request = request };
            return new ScoredSubmission(submission, Scorer.Score(request, data, new() { Placeholders = PlaceholderBenchmarks.Accepted }), 0.2m);
        }));
        return text.ToString();
    }

    private static string Text(PublishedRow row) => string.Join(",", new[]
    {
        row.Key, Text(row.FinalScore), Text(row.AdjustmentPercent), Text(row.ComplexPatientBonus),
        Text(row.Scores.Quality), Text(row.Weights.Quality / 100m), Text(row.Scores.PromotingInteroperability), Text(row.Weights.PromotingInteroperability / 100m),
        Text(row.Scores.ImprovementActivities / 2.5m), Text(row.Weights.ImprovementActivities / 100m), Text(row.Scores.Cost), Text(row.Weights.Cost / 100m), row.SmallPractice.ToString(),
        row.Participation switch
        {
            ParticipationOption.ApmEntity => "APM Entity",
            ParticipationOption.VirtualGroup => "Virtual Group",
            _ => row.Participation.ToString(),
        },
        row.Reporting == ReportingOption.ApmPerformancePathway ? "APM Performance Pathway" : "Traditional MIPS",
    });

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static PublicUseImport Read(int year, string text) => Read(year, Encoding.UTF8.GetBytes(text));

    private static PublicUseImport Read(int year, byte[] file)
    {
        using MemoryStream stream = new(file);
        return PublicUseFile.Read(stream, "puf.csv", ProgramYears.For(year), examples: int.MaxValue);
    }
}
