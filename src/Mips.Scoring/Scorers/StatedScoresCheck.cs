using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>What can be wrong with stated scores.</summary>
internal static class StatedScoresCheck
{
    private const decimal MostPercent = 100m;
    private const decimal MostPoints = 10m;
    private const decimal InOnePoint = 10_000m;
    private const string Beside = "is stated; leave out what was submitted for it, or the statement";

    public static void Check(ScoringRequest request, ReferenceData data, ProgramYear law, ref RequestProblems problems)
    {
        if (request.StatedScores is not { } stated)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(stated.Source))
        {
            problems.Add(RequestProblemCode.Missing, "statedScores.source", stated.Source, "must say where the scores come from");
        }

        CheckCategory(stated.Quality, "quality", HasQuality(request), ref problems);
        CheckCategory(stated.Cost, "cost", !request.Cost.IsEmpty, ref problems);
        CheckCategory(stated.ImprovementActivities, "improvementActivities", !request.ImprovementActivities.IsEmpty, ref problems);
        CheckCategory(stated.PromotingInteroperability, "promotingInteroperability", !request.PromotingInteroperability.IsEmpty, ref problems);
        if (stated.Cost is not null && !law.Cost.IsScored.Value)
        {
            problems.Add(RequestProblemCode.NotOfferedInYear, "statedScores.cost", stated.Cost.Score, $"nobody is scored on cost in PY{request.PerformanceYear}", law.Cost.IsScored.Citation);
        }

        CheckMeasures(request, stated, data, law, ref problems);
    }

    /// <summary>A batch computes all scores.</summary>
    public static void CheckBatch(ScoringRequest request, ref RequestProblems problems)
    {
        if (request.StatedScores is { } stated)
        {
            problems.Add(RequestProblemCode.WrongScorer, "statedScores", stated.Source, "a batch computes every score: score a request with stated scores by Scorer");
        }
    }

    private static bool HasQuality(ScoringRequest request) =>
        !request.Quality.IsEmpty || request.CahpsSurvey is not null || !request.AdministrativeClaims.IsEmpty || !request.StatedScores!.Measures.IsDefaultOrEmpty;

    private static void CheckCategory(StatedCategory? stated, string name, bool submitted, ref RequestProblems problems)
    {
        if (stated is null)
        {
            return;
        }

        if (stated.Score is < 0m or > MostPercent)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"statedScores.{name}.score", stated.Score, "a category score is 0 to 100 percent");
        }

        if (submitted)
        {
            problems.Add(RequestProblemCode.ContradictsSubmission, $"statedScores.{name}", stated.Score, $"the score of {name} {Beside}");
        }
    }

    private static void CheckMeasures(ScoringRequest request, StatedScores stated, ReferenceData data, ProgramYear law, ref RequestProblems problems)
    {
        if (!stated.Measures.IsEmpty && law.Quality.HighPriorityBonus is not null)
        {
            problems.Add(
                RequestProblemCode.NotOfferedInYear,
                "statedScores.measures",
                stated.Measures.Length,
                $"measure bonuses of PY{request.PerformanceYear} depend on rates: state the score of quality");
            return;
        }

        EarlierRows<StatedMeasure> earlier = new(stated.Measures, static measure => new(measure?.MeasureId, (int)(measure?.CollectionType ?? default)));
        for (int i = 0; i < stated.Measures.Length; i++)
        {
            CheckMeasure(stated.Measures[i], i, earlier.PlaceBefore(i), request, data, ref problems);
        }
    }

    private static void CheckMeasure(StatedMeasure? stated, int index, int earlier, ScoringRequest request, ReferenceData data, ref RequestProblems problems)
    {
        RequestPath path = new("statedScores.measures", index);
        if (stated?.MeasureId is null || data.FindQualityMeasure(stated.MeasureId) is not { } measure)
        {
            problems.Add(RequestProblemCode.UnknownMeasure, path.Field("measureId"), stated?.MeasureId, $"not a quality measure of PY{data.PerformanceYear}{MeasureIdHints.ForQualityMeasure(data, stated?.MeasureId)}");
            return;
        }

        if (stated.CollectionType is CollectionType.AdministrativeClaims or CollectionType.CmsWebInterface || !measure.IsReportedThrough(stated.CollectionType))
        {
            problems.Add(RequestProblemCode.CollectionTypeNotAvailable, path.Field("collectionType"), stated.CollectionType, $"points of measure {measure.Id} cannot be stated this way in PY{data.PerformanceYear}: give another collection type, or the score of quality");
        }

        if (stated.Points is < 0m or > MostPoints || stated.Points * InOnePoint % 1m != 0m)
        {
            problems.Add(RequestProblemCode.OutOfRange, path.Field("points"), stated.Points, "achievement points are 0 to 10, with up to four decimals");
        }

        if (earlier >= 0)
        {
            problems.Add(RequestProblemCode.Duplicate, path.Field("measureId"), stated.MeasureId, $"was already stated as statedScores.measures[{earlier}]");
        }

        if (IsSubmitted(stated, request))
        {
            problems.Add(RequestProblemCode.ContradictsSubmission, path.Field("measureId"), stated.MeasureId, $"the measure through {stated.CollectionType} {Beside}");
        }
    }

    private static bool IsSubmitted(StatedMeasure stated, ScoringRequest request)
    {
        if (stated.CollectionType == CollectionType.CahpsSurvey)
        {
            return request.CahpsSurvey is not null;
        }

        for (int i = 0; i < request.Quality.Length; i++)
        {
            if (request.Quality[i] is { } submission && submission.CollectionType == stated.CollectionType && string.Equals(submission.MeasureId, stated.MeasureId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
