using System.Globalization;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>Years and laws side by side, in a table.</summary>
internal static class YearWords
{
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Year and law"), new("Final score", IsNumber: true), new("Left out", IsNumber: true)];

    public static ExplanationSection Section(YearComparison comparison) => new("Years and laws", Columns, [.. comparison.Results.Select(Row)]);

    public static string Name(YearResult result) =>
        $"{(result.Scorecard.IsPreliminary ? "PRELIMINARY " : string.Empty)}PY{result.Scorecard.Law.PerformanceYear.ToString(CultureInfo.InvariantCulture)}{(result.Year.Name is { } name ? ", " + name : string.Empty)}";

    private static ExplanationRow Row(YearResult result) => new(
        [Name(result), Format.FinalPoints(result.Scorecard.FinalScore), Format.Count(result.LeftOut.Length)],
        HeadlineWords.Of(result.Scorecard).Verdict + (result.LeftOut.IsEmpty ? string.Empty : $"; left out: {string.Join(", ", result.LeftOut.Select(static problem => $"{problem.Path} {problem.Value}".TrimEnd()))}"),
        []);
}
