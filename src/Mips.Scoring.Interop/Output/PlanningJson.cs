using System.Text.Json;
using Mips.Scoring.Planning;

namespace Mips.Scoring.Interop;

/// <summary>The answers of planning as JSON. The forms are those of <c>docs/schemas/planning.schema.json</c>.</summary>
/// <remarks>
/// Each is one object with <c>formVersion</c> and <c>answer</c>. Scorecards are written short, with their final score and categories; write one in
/// full with <see cref="ScorecardJson"/>. Stability as for <see cref="ScorecardJson"/>.
/// </remarks>
public static class PlanningJson
{
    /// <summary>The version of the forms, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    /// <summary>Writes what a target needs.</summary>
    /// <param name="needed">The answer; its cheapest plan is searched for.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Needed needed, Utf8JsonWriter json) => Answer(json, "needed", needed, static (writer, answer) =>
    {
        PlanningParts.Target(writer, answer.Target);
        writer.WriteBoolean("isReached", answer.IsReached);
        writer.Card("before", answer.Before);
        writer.Rows("levers", answer.Levers, PlanningParts.Lever);
        writer.PartOrNull("cheapestPlan", answer.CheapestPlan, PlanningParts.Plan);
    });

    /// <summary>Writes the ways to take part.</summary>
    /// <param name="choices">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ReportingChoices choices, Utf8JsonWriter json) => Answer(json, "choices", choices, static (writer, answer) =>
    {
        writer.Rows("ranked", answer.Ranked, PlanningParts.Choice);
        writer.Card("attributed", answer.Attributed.Scorecard);
    });

    /// <summary>Writes the best submission.</summary>
    /// <param name="best">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(BestSubmission best, Utf8JsonWriter json) => Answer(json, "best", best, static (writer, answer) =>
    {
        writer.WriteBoolean("lessIsMore", answer.LessIsMore);
        writer.WriteBoolean("isOptimal", answer.IsOptimal);
        writer.Number("qualityBound", answer.QualityBound);
        writer.Rows("leftOutQuality", answer.LeftOutQuality, (one, index) => PlanningParts.Measure(one, index, answer.Everything.Request));
        writer.Categories("leftOutCategories", answer.LeftOutCategories);
        writer.Card("everything", answer.Everything);
        writer.Card("best", answer.Best);
    });

    /// <summary>Writes a range.</summary>
    /// <param name="range">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ScoreRange range, Utf8JsonWriter json) => Answer(json, "range", range, static (writer, answer) =>
    {
        PlanningParts.Corner(writer, "lowest", answer.Lowest);
        PlanningParts.Corner(writer, "highest", answer.Highest);
        writer.Rows("branches", answer.Branches, PlanningParts.Branch);
    });

    /// <summary>Writes what a set of measures is worth at most.</summary>
    /// <param name="most">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MaximumAttainable most, Utf8JsonWriter json) => Answer(json, "maximum", most, static (writer, answer) =>
    {
        writer.Number("quality", answer.Quality);
        writer.Rows("measures", answer.Measures, PlanningParts.Maximum);
        writer.Card("scorecard", answer.Scorecard);
    });

    /// <summary>Writes an outlook with its quantiles in steps of 5 %.</summary>
    /// <param name="outlook">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Outlook outlook, Utf8JsonWriter json) => Answer(json, "outlook", outlook, static (writer, answer) =>
    {
        PlanningParts.Target(writer, answer.Target);
        writer.WriteNumber("seed", answer.Seed);
        writer.WriteNumber("draws", answer.Draws);
        writer.Number("probability", answer.Probability);
        writer.Number("standardError", answer.StandardError);
        writer.Number("mean", answer.Mean);
        writer.Rows("quantiles", [.. Enumerable.Range(0, 21).Select(static step => step / 20m)], (one, share) =>
        {
            one.Number("share", share);
            one.Number("finalScore", answer.Quantile(share));
        });
        writer.Rows("influences", answer.Influences, PlanningParts.Influence);
        writer.Card("middle", answer.Middle);
    });

    /// <summary>Writes what the eligible measure applicability process finds.</summary>
    /// <param name="eligible">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(EligibleMeasures eligible, Utf8JsonWriter json) => Answer(json, "eligible", eligible, static (writer, answer) =>
    {
        writer.Word("check", answer.Check);
        writer.WriteNumber("required", answer.Required);
        writer.WriteString("found", answer.Found?.Name);
        writer.Rows("touched", answer.Touched, PlanningOutcomes.Touched);
        writer.Rows("oneMore", answer.OneMore, PlanningOutcomes.OneMore);
        writer.Card("scorecard", answer.Scorecard);
    });

    /// <summary>Writes the expected year.</summary>
    /// <param name="projection">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Projection projection, Utf8JsonWriter json) => Answer(json, "projection", projection, static (writer, answer) =>
    {
        writer.Card("yearToDate", answer.YearToDate);
        writer.Card("expected", answer.Expected);
        writer.Rows("toCome", [.. answer.ToCome.OfType<Uncertainty.Patients>()], PlanningOutcomes.ToCome);
        writer.Rows("notProjected", answer.NotProjected, (one, index) => PlanningParts.Measure(one, index, answer.YearToDate.Request));
    });

    /// <summary>Writes the same facts under several years and laws.</summary>
    /// <param name="comparison">The answer.</param>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(YearComparison comparison, Utf8JsonWriter json) =>
        Answer(json, "years", comparison, static (writer, answer) => writer.Rows("results", answer.Results, PlanningOutcomes.Year));

    private static void Answer<TAnswer>(Utf8JsonWriter json, string name, TAnswer answer, Action<Utf8JsonWriter, TAnswer> write)
        where TAnswer : class
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        _ = answer ?? throw new ArgumentNullException(nameof(answer));
        json.WriteStartObject();
        json.WriteString("formVersion", FormVersion);
        json.WriteString("answer", name);
        write(json, answer);
        json.WriteEndObject();
    }
}
