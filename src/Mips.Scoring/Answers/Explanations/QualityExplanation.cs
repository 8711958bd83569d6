using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about quality measures and the sums they make.</summary>
internal static class QualityExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> MeasureColumns =
        [new("Measure"), new("Rate", IsNumber: true), new("Points", IsNumber: true), new("Counts")];

    private static readonly ImmutableArray<ExplanationColumn> ClaimsColumns =
        [new("Measure"), new("Result", IsNumber: true), new("Points", IsNumber: true), new("Counts")];

    private static readonly ImmutableArray<ExplanationColumn> SumColumns = [new("Part"), new("Value", IsNumber: true)];

    public static ExplanationSection Measures(Scorecard card)
    {
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        foreach (QualityMeasureScore line in card.Quality.Measures)
        {
            rows.Add(new(
                [Name(line.Measure, line.CollectionType), Format.Rate(line.PerformanceRate, line.Measure.MetricType), Points(line), QualityWords.Counts(line.Disposition)],
                QualityWords.Of(line),
                [QualityWords.CitationOf(line)]) { Facts = MeasureFacts.Of(line) });
        }

        if (card.Quality.RequiredMeasures.Unfilled > 0 && card.Weights.Quality.IsScored)
        {
            int places = card.Quality.RequiredMeasures.Unfilled;
            rows.Add(new([$"({places} required measure{(places == 1 ? string.Empty : "s")} not submitted)", Format.NoValue, "0", Format.NoValue], $"0 of {places * 10}", [QualityParagraphs.NotSubmitted, QualityParagraphs.General]));
        }

        return new("Quality measures", MeasureColumns, rows.ToImmutable());
    }

    public static ExplanationSection AdministrativeClaims(Scorecard card) => new(
        "Administrative claims measures",
        ClaimsColumns,
        ExplanationRows.Of(card.Quality.AdministrativeClaims, line => new ExplanationRow(
            [$"{line.Measure.Id} {line.Measure.Title}", line.PerformanceRate.ToString(), line.IsCounted ? Format.Points(line.Points) : Format.NoValue, line.IsCounted ? "yes" : "no"],
            QualityWords.Of(line),
            [QualityWords.CitationOf(line)]) { Facts = MeasureFacts.Of(line) }));

    public static ExplanationSection SummarySurveyMeasures(Scorecard card) => new(
        "CAHPS summary survey measures",
        ClaimsColumns,
        ExplanationRows.Of(card.Quality.SummarySurveyMeasures, line => new ExplanationRow(
            [line.MeasureId, line.PerformanceRate.ToString(), line.Benchmark is null ? Format.NoValue : Format.Points(line.Points), line.Benchmark is null ? "no" : "yes"],
            line.Benchmark is { } benchmark ? QualityWords.Decile(line.Decile, benchmark.Bounds, line.Points) : "no benchmark",
            [QualityParagraphs.Benchmarks]) { Facts = MeasureFacts.Of(line) }));

    public static ExplanationSection Sums(Scorecard card)
    {
        QualityScore quality = card.Quality;
        RequiredMeasures required = quality.RequiredMeasures;
        return new("Quality sums", SumColumns,
        [
            new(["Required measures", Format.Number(required.Required)], RequiredWords(required, quality), [QualityParagraphs.Requirements]),
            new(["Achievement points", Format.Points(quality.AchievementPoints)], "measures that count and scored administrative claims measures", [QualityParagraphs.General]),
            .. Bonus("High priority bonus", quality.HighPriorityBonus, QualityParagraphs.HighPriority),
            .. Bonus("End-to-end bonus", quality.EndToEndBonus, QualityParagraphs.EndToEnd),
            new(["Small practice bonus", Format.Points(quality.SmallPracticeBonus)], string.Empty, [QualityParagraphs.SmallPractices]),
            new(["Complex organization adjustment", Format.Points(quality.ComplexOrganizationAdjustment)], string.Empty, [QualityParagraphs.ComplexOrganization]),
            new(["Available points", Format.Points(quality.AvailablePoints.Total)], $"{Format.Number(quality.AvailablePoints.RequiredMeasures.ToDecimal())} for required measures + {Format.Number(quality.AvailablePoints.AdministrativeClaims.ToDecimal())} for administrative claims measures", [QualityParagraphs.CategoryScore]),
            new(["Improvement", Format.Percent(quality.Improvement.PercentagePoints)], QualityWords.Of(quality.Improvement), [QualityParagraphs.Improvement]),
            new(["Category score", quality.Score?.ToString() ?? Format.NoValue], "(points + bonus + adjustment) ÷ available points + improvement, at most 100 %; not rounded when weighted", [QualityParagraphs.CategoryScore]),
        ]);
    }

    private static ImmutableArray<ExplanationRow> Bonus(string name, Points points, Citation citation) =>
        points > Numbers.Points.Zero ? [new([name, Format.Points(points)], string.Empty, [citation])] : [];

    public static string Name(QualityMeasure measure, CollectionType type) =>
        type == CollectionType.CahpsSurvey ? $"{measure.Id} {measure.Title}" : $"{measure.Id} {TermWords.Of(type)}  {measure.Title}";

    private static string Points(in QualityMeasureScore line) => line.Achievement.IsExcluded ? Format.NoValue : Format.Points(line.Points);

    private static string RequiredWords(RequiredMeasures required, QualityScore quality)
    {
        List<string> parts = [$"{required.Standard} required"];
        if (quality.Applicability.Cluster is { } cluster)
        {
            parts.Add($"{required.Applicable} applicable: all measures of {cluster.Name} were submitted");
        }

        if (required.Suppressed > 0)
        {
            parts.Add($"− {required.Suppressed} suppressed");
        }

        if (required.Excluded > 0)
        {
            parts.Add($"− {required.Excluded} without benchmark, cases or eligible patients");
        }

        if (required.CahpsReduction > 0)
        {
            parts.Add("− 1 for the CAHPS for MIPS survey below the sampling minimum");
        }

        parts.Add(QualityWords.Of(quality.OutcomePlace));
        return string.Join("; ", parts);
    }
}
