using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>Reads 1,500 generated scorecards as a user would: each test looks for one pattern of words that mislead.</summary>
public sealed partial class TrueWordsTests
{
    [Fact]
    public void There_are_1_500_scorecards() => Assert.Equal(1_500, ReadScorecard.All.Length);

    [Fact]
    public void Fewer_than_two_categories_are_said_first_and_no_bonus_is_added() => NoneOf(read => read.Card.FinalScoreCalculation.Disposition != FinalScoreDisposition.FewerThanTwoCategories ? [] : new[]
    {
        If(!read.Headline.Verdict.Contains("fewer than two categories", StringComparison.Ordinal) || !read.Headline.Verdict.Contains(read.Card.FinalScoreCalculation.Citation.ToShortString(), StringComparison.Ordinal), read.Headline.Verdict),
    }
    .Concat(read.Categories.Where(row => row.Cells[3] != Format.NoValue && row.Cells[3].Length > 0).Select(row => $"{row.Cells[0]} contributes {row.Cells[3]}"))
    .Concat(read.Categories.Where(row => row.Cells[0] == "Complex patient bonus" && row.Reason.Contains("medical", StringComparison.Ordinal)).Select(row => row.Reason)));

    [Fact]
    public void Points_rise_where_it_is_said() => NoneOf(read => read.Found.Select(shortfall => WhereTheyRise.Wrong(read.Card, shortfall)).Concat(
        read.Card.Quality.Measures.Where(line => line.Achievement.Adjustment != MeasurePointsAdjustment.None).Select(QualityLine).Where(words => words.Contains("next at", StringComparison.Ordinal))));

    [Fact]
    public void Unknown_is_not_a_finding() => NoneOf(read =>
    [
        .. UnknownIndicators(read),
        .. read.Card.Request.PriorYear is not null ? [] : read.EveryRow.Where(row => BeforeNotGiven(row.Reason)).Select(row => row.Reason),
        .. read.Card.Request.Cost.IsEmpty && read.Card.Weights.Cost.Ground == ReweightingGround.CostNotScored ? read.Categories.Where(row => row.Reason.Contains("no cost measure can be scored", StringComparison.Ordinal)).Select(row => row.Reason) : [],
    ]);

    [Fact]
    public void Rows_of_the_complex_patient_bonus_cite_their_own_paragraphs() => NoneOf(read => BonusCitations.Wrong(read));

    [Fact]
    public void A_gain_that_needs_the_best_case_says_so_with_the_least_one() => NoneOf(read => read.WhyNot.Concat(read.Advice).Select(row => BestCase.Wrong(row, read)));

    [Fact]
    public void An_engagement_level_names_both_alternatives() => NoneOf(read => read.EveryRow.SelectMany(row => Levels().Matches(row.Reason).Select(match => match.Groups["id"].Value)
        .Where(id => !row.Reason.Contains(id + "_PRE", StringComparison.Ordinal) || !row.Reason.Contains(id + "_PROD", StringComparison.Ordinal)).Select(id => row.Reason)));

    [Fact]
    public void What_has_no_weight_has_no_row() => NoneOf(read =>
    [
        .. read.Card.Weights.Quality.IsScored ? [] : read.EveryRow.Where(row => row.Cells[0].Contains("not submitted)", StringComparison.Ordinal)).Select(row => row.Cells[0]),
        .. read.Categories.Where(row => row.Cells.Length > 2 && row.Reason.Contains("has no weight", StringComparison.Ordinal)).Select(row => $"{row.Cells[0]}: {row.Reason}"),
        .. read.Card.ReportingOption != ReportingOption.ApmPerformancePathway ? [] : read.EveryRow.Where(row => row.Cells[0].StartsWith("Cost", StringComparison.Ordinal)).Select(row => row.Cells[0]),
        If(read.Card.Request.Participant.Option != ParticipationOption.ApmEntity && Canonical(read.Card.Request).Contains("mipsApm", StringComparison.Ordinal), "mipsApm outside APMs"),
        .. WithoutWeight(read),
    ]);

    [Fact]
    public void Advice_names_a_subject_once_and_marks_alternatives() => NoneOf(read => new[] { read.WhyNot, read.Advice }.SelectMany(rows =>
        rows.Where(row => !IsAlternative(row)).GroupBy(row => row.Cells[0]).Where(same => same.Count() > 1).Select(same => $"twice: {same.Key}")
            .Concat(rows.Where(row => !IsAlternative(row) && row.Reason.Contains("one more measure with", StringComparison.Ordinal)).Skip(1).Select(row => $"not marked as an alternative: {row.Cells[0]}"))));

    [Fact]
    public void A_change_that_lowers_the_score_is_no_advice() => NoneOf(read => read.WhyNot.Concat(read.Advice).Where(row => row.Cells[1].StartsWith('-')).Select(row => $"{row.Cells[0]} {row.Cells[1]} {row.Reason}"));

    [Fact]
    public void Closest_to_the_threshold_is_what_reaches_it() => NoneOf(Threshold.Wrong);

    [Fact]
    public void A_submission_that_does_not_qualify_is_named_with_its_missing_element() => NoneOf(Unqualified.Wrong);

    [Fact]
    public void Citations_are_those_of_the_row() => NoneOf(RowCitations.Wrong);

    [Fact]
    public void No_more_points_than_there_are() => NoneOf(read => read.EveryRow.SelectMany(row => MoreThanThereAre(row.Reason)));

    [Fact]
    public void Rates_are_printed_as_they_are_compared() => NoneOf(read => read.EveryRow.Select(row => Compared().Match(row.Reason)).Where(match => match.Success && Number(match.Groups["has"].Value) >= Number(match.Groups["needs"].Value)).Select(match => match.Value)
        .Concat(read.Card.Cost.Measures.Select((line, i) => (line, i)).Where(one => read.Rows("Cost measures") is { IsEmpty: false } rows && Number(rows[one.i].Cells[1]) != one.line.Result.Cost.ToDecimal()).Select(one => $"{one.line.Measure.Id} {one.line.Result.Cost}")));

    [Fact]
    public void Inverse_measures_are_marked() => NoneOf(read =>
        Inverse(read.Card.Quality.Measures.Select(line => line.Benchmark), read.Rows("Quality measures"))
            .Concat(Inverse(read.Card.Quality.AdministrativeClaims.Select(line => line.IsCounted ? line.Benchmark : null), read.Rows("Administrative claims measures"))));

    private static void NoneOf(Func<ReadScorecard, IEnumerable<string?>> misleading)
    {
        string[] found = [.. ReadScorecard.All.SelectMany(read => misleading(read).OfType<string>().Where(words => words.Length > 0).Select(words => $"{read}{words}"))];
        Assert.True(found.Length == 0, $"{found.Length} times:\n{string.Join("\n", found.Take(8))}");
    }

    private static string? If(bool misleading, string words) => misleading ? words : null;

    private static string Canonical(ScoringRequest request)
    {
        CanonicalText text = new();
        CanonicalRequest.Write(text, request);
        return text.ToString();
    }

    private static string QualityLine(QualityMeasureScore line) => QualityWords.Of(line);

    private static IEnumerable<string> UnknownIndicators(ReadScorecard read)
    {
        PatientPopulation? known = read.Card.Request.PatientPopulation;
        bool calculated = read.Card.ComplexPatientBonus.Disposition is not (ComplexPatientBonusDisposition.NoBonusInThisYear or ComplexPatientBonusDisposition.NothingSubmitted);
        return !calculated ? [] : read.EveryRow
            .Where(row => (known?.HccRiskScore is null && known?.DualProportion is null && row.Cells[0] == "Complex patient bonus")
                || (known?.HccRiskScore is null && (row.Cells[0].StartsWith("Medical (", StringComparison.Ordinal) || row.Cells[0].EndsWith(", medical", StringComparison.Ordinal)))
                || (known?.DualProportion is null && (row.Cells[0].StartsWith("Social (", StringComparison.Ordinal) || row.Cells[0].EndsWith(", social", StringComparison.Ordinal))))
            .Where(row => row.Reason.Contains("median", StringComparison.Ordinal) || (!row.Reason.Contains("given", StringComparison.Ordinal) && !row.Reason.Contains("not added", StringComparison.Ordinal)))
            .Select(row => $"{row.Cells[0]}: {row.Reason}");
    }

    private static bool BeforeNotGiven(string words) =>
        (words.Contains("no result of the year before", StringComparison.Ordinal) || words.Contains("no comparable result of the year before", StringComparison.Ordinal) || words.Contains("cost was not scored in the year before", StringComparison.Ordinal))
        && !words.Contains("year before is given", StringComparison.Ordinal);

    private static IEnumerable<string> WithoutWeight(ReadScorecard read) => read.Found
        .Where(one => one.Category is { } category && !read.Card.Weights.Of(category).IsScored && one.Gain is null or <= 0m && one.Subject != ShortfallSubject.Category)
        .Where(one => read.WhyNot.Any(row => row.Cells[0] == WhyNotWords.Subject(one, read.Card) && row.Reason == WhyNotWords.Of(one, read.Card) && one.Category is { } category && !read.Card.Weights.Of(category).IsScored))
        .Select(one => $"why not: {WhyNotWords.Subject(one, read.Card)}");

    private static bool IsAlternative(ExplanationRow row) => row.Cells[0].StartsWith("or", StringComparison.Ordinal);

    private static IEnumerable<string> MoreThanThereAre(string words) =>
        Of().Matches(words).Where(match => Number(match.Groups["has"].Value) > Number(match.Groups["of"].Value)).Select(match => match.Value);

    private static IEnumerable<string> Inverse(IEnumerable<QualityBenchmark?> benchmarks, ImmutableArray<ExplanationRow> rows) =>
        benchmarks.Zip(rows, (benchmark, row) => (benchmark, row)).Where(one => one.benchmark is { Bounds.IsInverse: true } && one.row.Reason.Contains("decile", StringComparison.Ordinal) && !one.row.Reason.Contains("lower is better", StringComparison.Ordinal)).Select(one => $"{one.row.Cells[0]}: {one.row.Reason}");

    private static decimal Number(string text) => decimal.Parse(text.TrimStart('$'), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<id>PI_\w+?)_(PRE|PROD)\b")]
    private static partial Regex Levels();

    [GeneratedRegex(@"(?<has>\d[\d,.]*) (cases )?of (?<of>\d[\d,.]*) (points|needed)")]
    private static partial Regex Of();

    [GeneratedRegex(@"(data completeness |not above )?(?<has>\d[\d,.]*) %, (?<needs>\d[\d,.]*) % needed")]
    private static partial Regex Compared();
}
