using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Requests;

/// <summary>Finds what is wrong with the cost results of a request.</summary>
internal static class CostCheck
{
    private static readonly Citation CaseMinimumParagraph = Citation.Cfr("414.1350(c)");

    internal static void Check(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, ref RequestProblems problems)
    {
        ImmutableArray<CostMeasureResult> results = request.Cost;
        EarlierRows<CostMeasureResult> earlier = new(results, places, static result => new(result?.MeasureId));
        for (int i = 0; i < results.Length; i++)
        {
            if (results[i] is not CostMeasureResult result || result.MeasureId is null)
            {
                problems.Add(RequestProblemCode.Missing, $"cost[{i}]", null, "a cost result needs a measure ID");
                continue;
            }

            CheckMeasure(i, result.MeasureId, earlier.PlaceBefore(i), data, places[i], ref problems);
            CheckNumbers(i, result, ref problems);
        }
    }

    private static void CheckMeasure(int index, string measureId, int earlier, ReferenceData data, int place, ref RequestProblems problems)
    {
        if (place == RequestPlaces.Unknown)
        {
            problems.Add(RequestProblemCode.UnknownMeasure, $"cost[{index}].measureId", measureId, $"not a cost measure of PY{data.PerformanceYear}{MeasureIdHints.ForCostMeasure(data, measureId)}");
            return;
        }

        if (earlier >= 0)
        {
            problems.Add(RequestProblemCode.Duplicate, $"cost[{index}].measureId", measureId, $"the same measure is in cost[{earlier}]; a cost measure has one result");
        }
    }

    private static void CheckNumbers(int index, CostMeasureResult result, ref RequestProblems problems)
    {
        if (!StatedFigure.IsPlain(result.Cost.ToDecimal(), PerformanceRate.WholeLimit)
            && (result.Cost.ToDecimal() is < 0m or > PerformanceRate.Limit || !NumberText.HasPlaces(result.Cost.ToDecimal(), PerformanceRate.Places)))
        {
            problems.Add(RequestProblemCode.OutOfRange, $"cost[{index}].cost", result.Cost.ToDecimal(), "a cost is 0 to one billion dollars, with at most six places");
        }

        if (result.Cases is < 0 or > StatedFigure.MostCases)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"cost[{index}].cases", result.Cases, "a number of cases is 0 to 100 million", CaseMinimumParagraph);
        }
    }
}
