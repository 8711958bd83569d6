using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Citations;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Recomputations;

/// <summary>Published results beside the law: what CMS published agrees, and of planted faults all are found and nothing else.</summary>
public class RecomputationTests
{
    private const int Rows = 400;
    private static readonly Citation Seen = Citation.CmsData("QPP Experience public use file");

    public static TheoryData<int> AllYears => [.. ProgramYears.All.Select(year => year.PerformanceYear)];

    /// <summary>Rows of CMS's public use files, as far as the official cases of this suite have them (<c>published-results.csv</c>).</summary>
    public static TheoryData<int, string, string> PublishedRows => new()
    {
        { 2019, "000350199", "ApmEntity final=95.12 adjustment=1.46 bonus=3 quality=100 cost=0 activities=100 interoperability=73.74" },
        { 2021, "000183263, the adjustment of another row with 100", "Group final=100 adjustment=2.34 bonus=2.66 quality=100 cost=0 activities=100 interoperability=0" },
        { 2021, "an individual under extreme and uncontrollable circumstances", "Individual final=60 adjustment=0 bonus=2.54 quality=45 cost=0 activities=0 interoperability=0" },
        { 2022, "000021992", "Group final=80.81 adjustment=0.52 bonus=0 quality=75 cost=61.0461 activities=100 interoperability=100" },
        { 2023, "000475122", "Group final=77.03 adjustment=0.18 bonus=0 quality=95.71 cost=29.16 activities=100 interoperability=0 weights=40/30/30/0" },
    };

    /// <summary>One row with both factors cannot tell them apart; its adjustment is then not recomputed.</summary>
    [Theory]
    [MemberData(nameof(PublishedRows))]
    public void A_published_row_agrees(int year, string key, string figures)
    {
        Recomputation found = Of(year, Published(key, figures));

        Assert.Equal((1, 0), (found.Rows, found.RowsThatDisagree));
        Assert.Equal(figures.Contains("weights", StringComparison.Ordinal), found.HasWeights);
        Assert.Equal(0, found.FinalScores.Disagrees + found.FinalScores.NotRecomputable + found.Adjustments.Disagrees);
    }

    /// <summary>The last digit of each published figure, changed: the row no longer agrees.</summary>
    [Theory]
    [InlineData("final=77.03", "final=77.06", DisagreementReason.FinalScore)]
    [InlineData("quality=95.71", "quality=95.81", DisagreementReason.FinalScore)]
    [InlineData("weights=40/30/30/0", "weights=40/30/25/5", DisagreementReason.Weights)]
    [InlineData("weights=40/30/30/0", "weights=50/30/20/0", DisagreementReason.FinalScore)]
    [InlineData("quality=95.71", "quality=100.01", DisagreementReason.ImpossibleFigure)]
    [InlineData("final=77.03", "final=77.035", DisagreementReason.ImpossibleFigure)]
    [InlineData("adjustment=0.18", "adjustment=-0.18", DisagreementReason.AdjustmentAboveThreshold)]
    [InlineData("bonus=0", "bonus=10.01", DisagreementReason.ImpossibleFigure)]
    [InlineData("cost=29.16 ", "", DisagreementReason.MissingFigure)]
    [InlineData("adjustment=0.18 ", "", DisagreementReason.MissingFigure)]
    [InlineData("final=77.03 ", "", DisagreementReason.MissingFigure)]
    public void A_changed_figure_is_found(string before, string after, DisagreementReason reason)
    {
        string figures = "Group final=77.03 adjustment=0.18 bonus=0 quality=95.71 cost=29.16 activities=100 interoperability=0 weights=40/30/30/0";
        Recomputation found = Of(2023, Published("000475122", figures), Published("changed", figures.Replace(before, after, StringComparison.Ordinal)));

        Disagreements disagreements = Assert.Single(found.Disagreements.Where(one => one.Reason == reason));
        Assert.Equal((1, "changed"), (disagreements.Rows, Assert.Single(disagreements.Examples).Key));
        Assert.Equal(1, found.RowsThatDisagree);
    }

    [Fact]
    public void Weights_of_another_table_are_a_row_of_the_law_for_somebody_else()
    {
        PublishedRow small = Published("small", "Group final=77.03 adjustment=0.18 bonus=0 quality=95.71 cost=29.16 activities=100 interoperability=0 weights=40/30/30/0") with
        {
            SmallPractice = true,
            Reporting = ReportingOption.TraditionalMips,
        };
        Assert.Equal(0, Of(2023, small).RowsThatDisagree);

        Disagreements other = Assert.Single(Of(2023, small with { SmallPractice = false }).Disagreements);
        Assert.Equal(DisagreementReason.WeightsOfAnotherTable, other.Reason);
        Assert.Equal("40/30/30/0", Assert.Single(other.Examples).Weights.ToString());
    }

    /// <summary>75.00 printed of 74.996 and 75.004: the sum decides, not the printed figures.</summary>
    [Fact]
    public void A_final_score_may_differ_by_what_its_printed_figures_hide()
    {
        string figures = "Group final=67.50 adjustment=-0.90 bonus=0 quality=75 cost=50 activities=100 interoperability=60 weights=30/30/15/25";
        Assert.Equal(1, Of(2024, Published("equal", figures)).FinalScores.Equal);
        Assert.Equal(1, Of(2024, Published("within", figures.Replace("67.50", "67.51", StringComparison.Ordinal))).FinalScores.WithinPrintedRounding);
        Assert.Equal(1, Of(2024, Published("beyond", figures.Replace("67.50", "67.52", StringComparison.Ordinal))).FinalScores.Disagrees);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void A_nation_without_faults_agrees_and_its_factor_is_found(int year) => Law(40, seed =>
    {
        Recomputation found = Of(year, [.. PublishedNation.Of(ProgramYears.For(year), seed, Rows, 0).Select(planted => planted.Row)]);

        Assert.Empty(found.Disagreements);
        Assert.Equal((Rows, 0), (found.Rows, found.RowsThatDisagree));
        AssertContains(found.ScalingFactor, PublishedNation.ScalingFactor);
        AssertContains(found.AdditionalScalingFactor, PublishedNation.AdditionalScalingFactor);
        Assert.Equal(found.ScalingFactor?.Rows, found.ScalingFactor?.Fitting);
        Assert.Equal(found.Law.Payment.ExceptionalPerformance is null, found.AdditionalScalingFactor is null);
    });

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Of_planted_faults_all_are_found_and_nothing_else(int year) => Law(40, seed =>
    {
        ImmutableArray<PlantedRow> planted = PublishedNation.Of(ProgramYears.For(year), seed, Rows, 8);
        Recomputation found = Of(year, [.. planted.Select(row => row.Row)]);

        PlantedFaults.AssertFound(planted, found);
        AssertContains(found.ScalingFactor, PublishedNation.ScalingFactor);
    });

    [Fact]
    public void A_report_is_JSON_of_its_schema_and_a_page()
    {
        Recomputation found = Of(2024, [.. PublishedNation.Of(ProgramYears.For(2024), 7, Rows, 30).Select(planted => planted.Row)]);
        string written = WrittenJson.Of(json => RecomputationJson.Write(found, json));
        Assert.Empty(new JsonSchema("recomputation").Violations(written));
        Explanation report = Explanation.Of(found);
        Assert.Contains("rows disagree", report.ToText(), StringComparison.Ordinal);
        Assert.Contains("weights of another table", report.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(["Recomputed", "Scaling factors that fit the year", "Disagreements", "Examples"], report.Sections.Select(section => section.Title));
    }

    [Fact]
    public void No_rows_are_no_disagreement()
    {
        Recomputation found = Of(2022);

        Assert.Equal((0, 0), (found.Rows, found.RowsThatDisagree));
        Assert.Null(found.ScalingFactor);
    }

    private static void Law(int casesOfARun, Action<int> check) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), check).Hold(casesOfARun);

    private static void AssertContains(FittedFactor? range, decimal factor) => Assert.True(range is null || (range.Lowest <= factor && factor < range.Below), $"{factor} is not in {range}");

    private static Recomputation Of(int year, params ImmutableArray<PublishedRow> rows) => Recomputation.Of(rows, ProgramYears.For(year), Units(year), examples: int.MaxValue);

    private static PrintedUnits Units(int year) => new()
    {
        Quality = 0.01m.CitedBy(Seen),
        Cost = (year < 2023 ? 0.01m : 0.0001m).CitedBy(Seen),
        AveragedImprovementActivities = 2.5m.CitedBy(Seen),
        PromotingInteroperability = 0.01m.CitedBy(Seen),
        ComplexPatientBonus = 0.01m.CitedBy(Seen),
    };

    private static PublishedRow Published(string key, string figures)
    {
        Dictionary<string, string> cells = figures.Split(' ').Skip(1).Where(cell => cell.Length > 0).Select(cell => cell.Split('=')).ToDictionary(cell => cell[0], cell => cell[1], StringComparer.Ordinal);
        decimal? Number(string name) => cells.TryGetValue(name, out string? text) ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
        decimal[] weights = [.. (cells.GetValueOrDefault("weights") ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
        return new()
        {
            Key = key,
            FinalScore = Number("final"),
            AdjustmentPercent = Number("adjustment"),
            ComplexPatientBonus = Number("bonus"),
            Scores = new(Number("quality"), Number("cost"), Number("activities"), Number("interoperability")),
            Weights = weights.Length == 0 ? default : new(weights[0], weights[1], weights[2], weights[3]),
            Participation = Enum.Parse<ParticipationOption>(figures.Split(' ')[0]),
        };
    }
}
