using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The eligible measure applicability process: whether the submission holds every applicable measure (414.1335(a)(1)).</summary>
internal static class OracleApplicability
{
    public static bool AllApplicableMeasuresSubmitted(ScoringRequest request, ReferenceData data, IReadOnlyList<OracleMeasure> measures)
    {
        bool onlyCqmsAndClaims = measures.Count > 0
            && request.Quality.All(s => s.CollectionType is CollectionType.MipsCqm or CollectionType.PartBClaims)
            && measures.All(m => m.CollectionType is CollectionType.MipsCqm or CollectionType.PartBClaims);
        int stated = request.Quality.Select(s => s.MeasureId).Union(OracleMeasure.Stated(request, data).Select(m => m.Id)).Count();
        bool somethingMissing = stated < 6 || !measures.Any(m => m.IsOutcome || m.IsHighPriority);
        return onlyCqmsAndClaims && somethingMissing && data.Tables.MeasureClusters.Any(c => IsComplete(c, request, data));
    }

    private static bool IsComplete(MeasureCluster cluster, ScoringRequest request, ReferenceData data)
    {
        HashSet<string> submitted =
        [
            .. request.Quality.Where(s => s.CollectionType == cluster.CollectionType).Select(s => s.MeasureId),
            .. OracleMeasure.Stated(request, data).Where(m => m.CollectionType == cluster.CollectionType).Select(m => m.Id),
        ];
        return cluster.AnchorIds.Any(submitted.Contains) && cluster.MeasureIds.All(submitted.Contains);
    }
}
