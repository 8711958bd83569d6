using System.Globalization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Scorers;

/// <summary>What the sender of a valid request should know about its score.</summary>
internal static class ScorecardWarnings
{
    private const decimal WholePercent = 1m;
    private const decimal PercentOfHalfACase = 50m;

    public static ImmutableArray<RequestProblem> Of(Scorecard card)
    {
        ImmutableArray<RequestProblem>.Builder warnings = ImmutableArray.CreateBuilder<RequestProblem>();
        AddStated(card.Request.StatedScores, warnings);
        AddEndedReweighting(card, warnings);
        AddMeasures(card, warnings);
        AddSubmissionsThatDoNotQualify(card, warnings);
        return warnings.ToImmutable();
    }

    private static void AddStated(StatedScores? stated, ImmutableArray<RequestProblem>.Builder warnings)
    {
        if (stated is null)
        {
            return;
        }

        for (PerformanceCategory category = PerformanceCategory.Quality; category <= PerformanceCategory.PromotingInteroperability; category++)
        {
            if (stated.Of(category) is { } score)
            {
                warnings.Add(Stated($"statedScores.{EnumNames<PerformanceCategory>.Of(category)}", score.Score, "the category score is stated", stated.Source));
            }
        }

        for (int i = 0; i < stated.Measures.Length; i++)
        {
            warnings.Add(Stated(new RequestPath("statedScores.measures", i).ToString(), stated.Measures[i].Points, $"the points of measure {stated.Measures[i].MeasureId} are stated", stated.Source));
        }
    }

    private static RequestProblem Stated(string path, decimal value, string what, string source) =>
        new(RequestProblemCode.StatedNotComputed, path, value.ToString(CultureInfo.InvariantCulture), $"{what}, not computed: {source}");

    private static void AddEndedReweighting(Scorecard card, ImmutableArray<RequestProblem>.Builder warnings)
    {
        ScoringRequest request = card.Request;
        AddEnded(card, card.Weights.Quality, "quality", request with { Quality = [], CahpsSurvey = null }, warnings);
        AddEnded(card, card.Weights.ImprovementActivities, "improvementActivities", request with { ImprovementActivities = [] }, warnings);
        AddEnded(card, card.Weights.PromotingInteroperability, "promotingInteroperability", request with { PromotingInteroperability = [] }, warnings);
    }

    private static void AddEnded(Scorecard card, in CategoryWeight weight, string path, ScoringRequest without, ImmutableArray<RequestProblem>.Builder warnings)
    {
        if (weight.State != CategoryWeightState.RestoredBySubmission)
        {
            return;
        }

        decimal gain = Rescored(card, without).FinalScore - card.FinalScore;
        if (gain > 0m)
        {
            string message = FormattableString.Invariant($"what was submitted ended the reweighting of the category: without it the final score would be {gain:0.00} points higher");
            warnings.Add(new(RequestProblemCode.SubmissionEndedReweighting, path, null, message, weight.Citation));
        }
    }

    private static Scorecard Rescored(Scorecard card, ScoringRequest request) => card.ApmEntity is { } rollUp
        ? ApmEntityScorer.ScoreValid(request, rollUp.Clinicians, card.Data, card.Law)
        : Scorer.ScoreValid(request, card.Data, card.Law);

    private static void AddMeasures(Scorecard card, ImmutableArray<RequestProblem>.Builder warnings)
    {
        foreach (QualityMeasureScore line in card.Quality.Measures)
        {
            if (line.SubmissionIndex < 0)
            {
                continue;
            }

            RequestPath path = new("quality", line.SubmissionIndex);
            AddFraction(card.Request.Quality[line.SubmissionIndex], line.Measure, path, warnings);
            if (MeasureSuppression.Truncates(line.Measure, line.CollectionType))
            {
                warnings.Add(new(RequestProblemCode.TruncatedMeasure, path.Field("measureId"), line.Measure.Id, "CMS truncated the performance period of the measure: the figures must rest on nine consecutive months", Citation.Cfr("414.1380(b)(1)(vii)(A)")));
            }

            if (line.Achievement.Ground == MeasurePointsGround.NoBenchmark && card.Data.AwaitsBenchmarks)
            {
                (Points least, Points most) = WithBenchmark(line.Measure, card);
                string message = FormattableString.Invariant($"has no historical benchmark, and those of the performance period are not published yet: if there will be one, the measure earns {least} to {most} points by its rate, otherwise the {line.Points} points of this score");
                warnings.Add(new(RequestProblemCode.NoHistoricalBenchmark, path.Field("measureId"), line.Measure.Id, message, Citation.Cfr("414.1380(b)(1)(ii)")));
            }
        }
    }

    private static void AddFraction(QualityMeasureSubmission submission, QualityMeasure measure, RequestPath path, ImmutableArray<RequestProblem>.Builder warnings)
    {
        if (measure.MetricType is not (QualityMetricType.NonProportion or QualityMetricType.CostScore)
            && submission.PerformanceRate is { } rate && rate > PerformanceRate.Zero && rate.ToDecimal() < WholePercent
            && (!measure.IsInverse || rate.ToDecimal() * submission.Cases < PercentOfHalfACase))
        {
            string message = FormattableString.Invariant($"is a percentage below 1: if {100m * rate.ToDecimal():0.####} % is meant, give that");
            warnings.Add(new(RequestProblemCode.RateLooksLikeFraction, path.Field("performanceRate"), rate.ToString(), message));
        }
    }

    // A benchmark of the performance period gives every decile; a new measure has its floor.
    private static (Points Least, Points Most) WithBenchmark(QualityMeasure measure, Scorecard card)
    {
        QualityRules rules = card.QualityRules;
        Points minimum = rules.MeasurePoints.DecilePoints.Minimum.Value;
        Points floor = NewMeasureFloor.Of(measure.FirstPerformanceYear, card.Law.PerformanceYear, rules.MeasurePoints.NewMeasures) ?? minimum;
        return (floor > minimum ? floor : minimum, rules.AvailablePoints.PerMeasure.Value);
    }

    private static void AddSubmissionsThatDoNotQualify(Scorecard card, ImmutableArray<RequestProblem>.Builder warnings)
    {
        for (int i = 0; i < card.Request.PromotingInteroperability.Length; i++)
        {
            foreach (PromotingInteroperabilityElement element in RequiredElements.Of(card.Request.PromotingInteroperability[i], card.Data, card.Law.PromotingInteroperability))
            {
                if (!element.IsMet)
                {
                    string name = element.MeasureId is null ? element.Kind.ToString() : $"{element.Kind} {element.MeasureId}";
                    string message = i == card.PromotingInteroperability.SubmissionIndex ? "the submission lacks a required element" : "the submission was passed over; it lacks a required element";
                    warnings.Add(new(RequestProblemCode.SubmissionDoesNotQualify, $"promotingInteroperability[{i}]", name, message, card.PromotingInteroperability.Citation));
                }
            }
        }
    }
}
