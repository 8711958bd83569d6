using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Scorers;

/// <summary>Reports claims and cost results whose benchmark is only a placeholder.</summary>
internal static class PlaceholderBenchmarkCheck
{
    private const string Message = "CMS's benchmark of the year is still a placeholder; leave the result out, or accept placeholders with ScoringOptions for an estimate";

    public static void Check(ScoringRequest request, ReferenceData data, bool costHasWeight, ref RequestProblems problems)
    {
        if (!data.HasPlaceholders)
        {
            return;
        }

        ImmutableArray<AdministrativeClaimsResult> claims = request.AdministrativeClaims;
        for (int i = 0; i < claims.Length; i++)
        {
            string id = claims[i].MeasureId;
            if (data.FindQualityBenchmark(id, CollectionType.AdministrativeClaims)?.Basis == BenchmarkBasis.Mock)
            {
                problems.Add(RequestProblemCode.PlaceholderBenchmark, $"administrativeClaims[{i}].measureId", id, Message, BenchmarkParagraphs.AdministrativeClaims);
            }
        }

        ImmutableArray<CostMeasureResult> costs = costHasWeight ? request.Cost : [];
        for (int i = 0; i < costs.Length; i++)
        {
            string id = costs[i].MeasureId;
            if (data.FindCostBenchmark(id)?.Basis == BenchmarkBasis.Mock)
            {
                problems.Add(RequestProblemCode.PlaceholderBenchmark, $"cost[{i}].measureId", id, Message, BenchmarkParagraphs.Cost);
            }
        }
    }

    private static class BenchmarkParagraphs
    {
        public static readonly Citation AdministrativeClaims = Citation.Cfr("414.1380(b)(1)(ii)(D)");
        public static readonly Citation Cost = Citation.Cfr("414.1380(b)(2)(i)");
    }
}
