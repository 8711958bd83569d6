using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Nation.Tests;

/// <summary>docs/nation.md: its columns are those of the results, and its SQL gives what the engine says.</summary>
public sealed partial class NationPageTests : IDisposable
{
    private static readonly Partition Nation = GeneratedNation.Partition(GeneratedNation.Participants(2_000, 11));
    private static readonly ImmutableArray<GroupKind> By = [GroupKind.PracticeSize, GroupKind.SmallPractice, GroupKind.ReportingOption, GroupKind.State];
    private static readonly NationScores Scores = NationScores.Of(Nation, GeneratedNation.Laws, By);
    private static readonly ImmutableArray<NationFactors> Factors = Scores.Factors(GeneratedNation.Laws);
    private static readonly NationReform Dollars = NationReform.Of(Nation, GeneratedNation.Laws, Factors, By);
    private static readonly string Page = File.ReadAllText(RepositoryFiles.Path("docs/nation.md"));
    private readonly DuckDb duck = new();

    [Fact]
    public void The_page_has_every_column()
    {
        string table = "| Column | Type | In the JSON form | Meaning |\n|---|---|---|---|\n"
            + string.Concat(ResultColumns.All.Select(column => $"| `{column.Name}` | {column.Type} | {(column.JsonPath.Length == 0 ? string.Empty : $"`{column.JsonPath}`")} | {column.Meaning} |\n"));
        string page = ColumnTable().Replace(Page.Replace("@COLUMNS@\n", "| Column\n", StringComparison.Ordinal), table, 1);
        Snapshot.VerifyFile(page, "docs/nation.md");
    }

    [Fact]
    public void Its_queries_answer_what_the_engine_says()
    {
        this.duck.Write("py2024.parquet", NationResults.Of(Nation, GeneratedNation.Law, Factors[0]).WriteParquet);
        this.duck.Write("threshold-82.parquet", NationResults.Of(Nation, GeneratedNation.Reform, Factors[1]).WriteParquet);
        string[][] answers = [.. Queries().Matches(Page).Select(query => this.duck.Rows(query.Groups["sql"].Value))];
        string[][] expected =
        [
            [.. Groups("practiceSize").Select(Below).Where(below => below.Participants > 0).Select(below => $"{below.Group}|{below.Participants}|{Money(below.Cents)}")],
            [.. Groups("smallPractice").Select(group => (Yes: group.EndsWith("yes", StringComparison.Ordinal), Sums: Dollars.Of(GeneratedNation.Law.Name, group))).OrderBy(row => row.Yes)
                .Select(row => $"{row.Yes}|{Money(row.Sums.Decrease)}|{Money(row.Sums.Increase)}")],
            [.. Groups("reportingOption").Select(group => (Group: group, Sums: Scores.Of(GeneratedNation.Law.Name, group))).Select(row => FormattableString.Invariant($"{Value(row.Group)}|{row.Sums.Participants}|{row.Sums.Quantile(0.5m):0.##}"))],
            [.. Groups("state").Select(group => (Group: group, Sums: Dollars.Of(GeneratedNation.Reform.Name, group))).Select(row => $"{Value(row.Group)}|{row.Sums.Winners}|{row.Sums.Losers}|{Money(row.Sums.Gained)}|{Money(row.Sums.Lost)}")],
            [.. GeneratedNation.Laws.Select(law => (law.Name, Sums: Dollars.Of(law.Name))).Select(row => $"{row.Name}|{Money(row.Sums.Decrease)}|{Money(row.Sums.Increase)}|{Money(row.Sums.Additional)}")],
        ];
        Assert.Equal(expected.Select(rows => string.Join("\n", rows)), answers.Select(rows => string.Join("\n", rows)));
        Assert.All(answers, rows => Assert.True(rows.Length > 1));
    }

    public void Dispose() => this.duck.Dispose();

    private static IEnumerable<string> Groups(string kind) => Scores.Groups.Where(group => group.StartsWith(kind + "=", StringComparison.Ordinal));

    private static string Value(string group) => group[(group.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static (string Group, long Participants, long Cents) Below(string group)
    {
        int threshold = (int)(GeneratedNation.Law.Law.Payment.PerformanceThreshold.Value * 100m);
        (int Hundredths, long Participants, long Cents)[] below = [.. Scores.Of(GeneratedNation.Law.Name, group).Sums.Where(sum => sum.Hundredths < threshold)];
        return (Value(group), below.Sum(sum => sum.Participants), below.Sum(sum => sum.Cents));
    }

    private static string Money(long cents) => FormattableString.Invariant($"{cents / 100m:0.##}");

    [GeneratedRegex(@"^\| Column[^\n]*\n(?:\|[^\n]*\n)*", RegexOptions.Multiline)]
    private static partial Regex ColumnTable();

    [GeneratedRegex(@"^```sql\n(?<sql>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Queries();
}
