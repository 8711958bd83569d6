using System.Text.Json;
using Mips.Scoring.Planning;

namespace Mips.Scoring.Interop;

/// <summary>The parts of the answers of planning as JSON.</summary>
internal static class PlanningParts
{
    public static void Card(this Utf8JsonWriter json, string name, Scorecard card)
    {
        json.WriteStartObject(name);
        json.Number("finalScore", card.FinalScore);
        json.Word("reportingOption", card.ReportingOption);
        json.WriteString("mvpId", card.Request.Mvp?.MvpId);
        json.Word("option", card.Request.Participant.Option);
        FinalScoreJson.WriteCategories(json, card.Weights, card.FinalScoreCalculation);
        json.WriteEndObject();
    }

    public static void Target(Utf8JsonWriter json, Target target)
    {
        json.WriteStartObject("target");
        json.WriteString("kind", JsonOutput.Camel(target.GetType().Name));
        switch (target)
        {
            case Target.Decile decile:
                Measure(json, decile.MeasureId, decile.CollectionType);
                json.WriteNumber("value", decile.Number);
                break;
            case Target.MorePoints points:
                Measure(json, points.MeasureId, points.CollectionType);
                json.Number("value", points.Than);
                break;
            case Target.CategoryScore category:
                json.Word("category", category.Category);
                json.Number("value", category.Percent);
                break;
            case Target.FinalScore score:
                json.Number("value", score.Points);
                break;
            case Target.PaymentPercent payment:
                json.Number("value", payment.Percent);
                json.Number("scalingFactor", payment.ScalingFactor);
                json.Number("additionalScalingFactor", payment.AdditionalScalingFactor);
                break;
            case Target.PaymentAmount dollars:
                json.Number("value", dollars.Amount);
                json.Number("allowedCharges", dollars.AllowedCharges);
                json.Number("scalingFactor", dollars.ScalingFactor);
                json.Number("additionalScalingFactor", dollars.AdditionalScalingFactor);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(target), target, "Not a known target.");
        }

        json.WriteEndObject();
    }

    public static void Lever(Utf8JsonWriter json, Lever lever)
    {
        json.Word("kind", lever.Kind);
        json.WriteString("id", lever.Id);
        json.WriteString("collectionType", lever.CollectionType is { } type ? JsonOutput.Camel(type.ToString()) : null);
        json.Number("from", lever.From);
        json.Number("to", lever.To);
        json.Number("limit", lever.Limit);
        json.Number("finalScore", lever.After.FinalScore);
    }

    public static void Plan(Utf8JsonWriter json, PatientPlan plan)
    {
        json.WriteNumber("patients", plan.Patients);
        json.WriteNumber("atLeast", plan.AtLeast);
        json.WriteBoolean("isOptimal", plan.IsOptimal);
        json.Rows("measures", plan.Measures, static (row, one) =>
        {
            Measure(row, one.MeasureId, one.CollectionType);
            row.WriteNumber("patients", one.Patients);
            row.Number("remaining", one.Remaining);
        });
        json.Card("after", plan.After);
    }

    public static void Choice(Utf8JsonWriter json, ReportingChoice choice)
    {
        json.Card("scorecard", choice.Scorecard);
        json.Categories("withheld", choice.Withheld);
        json.Categories("costsPoints", choice.CostsPoints);
        json.Rows("requirements", choice.Requirements, static (row, one) =>
        {
            row.Word("kind", one.Kind);
            row.WriteString("deadline", one.Deadline?.ToString("s", System.Globalization.CultureInfo.InvariantCulture));
            row.WriteNumber("missing", one.Missing);
        });
    }

    public static void Corner(Utf8JsonWriter json, string name, RangeCorner corner)
    {
        json.WriteStartObject(name);
        json.Card("scorecard", corner.Scorecard);
        json.Rows("present", corner.Present, Fact);
        json.WriteEndObject();
    }

    public static void Branch(Utf8JsonWriter json, RangeBranch branch)
    {
        Fact(json, branch.Fact);
        json.Number("lowestWithout", branch.LowestWithout.FinalScore);
        json.Number("highestWithout", branch.HighestWithout.FinalScore);
        json.Number("lowestWith", branch.LowestWith.FinalScore);
        json.Number("highestWith", branch.HighestWith.FinalScore);
    }

    public static void Maximum(Utf8JsonWriter json, MeasureMaximum measure)
    {
        Measure(json, measure.Measure.Id, measure.CollectionType);
        json.Number("points", measure.Points);
        json.Word("limit", measure.Limit);
        json.WriteBoolean("isCounted", measure.IsCounted);
    }

    public static void Influence(Utf8JsonWriter json, Influence influence)
    {
        json.WriteString("kind", JsonOutput.Camel(influence.Uncertainty.GetType().Name));
        json.WriteString("measureId", influence.Uncertainty.MeasureId);
        json.Number("standardDeviation", influence.StandardDeviation);
        json.Number("lowest", influence.Lowest);
        json.Number("highest", influence.Highest);
    }

    public static void Measure(Utf8JsonWriter json, int index, ScoringRequest request)
    {
        json.WriteNumber("index", index);
        Measure(json, request.Quality[index].MeasureId, request.Quality[index].CollectionType);
    }

    public static void Categories(this Utf8JsonWriter json, string name, PerformanceCategories categories)
    {
        json.WriteStartArray(name);
        foreach (PerformanceCategories category in new[] { PerformanceCategories.Quality, PerformanceCategories.Cost, PerformanceCategories.ImprovementActivities, PerformanceCategories.PromotingInteroperability })
        {
            if (categories.HasFlag(category))
            {
                json.WriteStringValue(JsonOutput.Camel(category.ToString()));
            }
        }

        json.WriteEndArray();
    }

    private static void Fact(Utf8JsonWriter json, UncertainFact fact)
    {
        json.Word("kind", fact.Kind);
        json.WriteString("id", fact.Id);
        json.WriteString("collectionType", fact.CollectionType is { } type ? JsonOutput.Camel(type.ToString()) : null);
    }

    public static void Measure(Utf8JsonWriter json, string id, CollectionType collectionType)
    {
        json.WriteString("measureId", id);
        json.Word("collectionType", collectionType);
    }
}
