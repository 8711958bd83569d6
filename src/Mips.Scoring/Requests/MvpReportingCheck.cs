using Mips.Scoring.Citations;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Requests;

/// <summary>What can be wrong with an MVP registration.</summary>
internal static class MvpReportingCheck
{
    public static void Check(ScoringRequest request, ReferenceData data, ref RequestProblems problems)
    {
        if (request.Mvp is not { } registration)
        {
            return;
        }

        if (registration.MvpId is null || data.FindMvp(registration.MvpId) is not { } mvp)
        {
            problems.Add(RequestProblemCode.UnknownMvp, "mvp.mvpId", registration.MvpId, $"not an MVP of PY{data.PerformanceYear}{MeasureIdHints.ForMvp(data, registration.MvpId)}", Citation.Cfr("414.1365(a)"));
            return;
        }

        CheckListed(registration.SelectedPopulationHealthMeasure, mvp.PopulationHealthMeasures, "mvp.selectedPopulationHealthMeasure", mvp.Id, ref problems);
        CheckListed(registration.SelectedOutcomesBasedClaimsMeasure, mvp.OutcomesBasedClaimsMeasures, "mvp.selectedOutcomesBasedClaimsMeasure", mvp.Id, ref problems);
    }

    private static void CheckListed(string? measureId, ImmutableArray<string> listed, string path, string mvpId, ref RequestProblems problems)
    {
        if (measureId is not null && !listed.Contains(measureId))
        {
            problems.Add(RequestProblemCode.NotOfferedByMvp, path, measureId, $"MVP {mvpId} offers {(listed.IsEmpty ? "none" : string.Join(", ", listed))}", Citation.Cfr("414.1365(b)(2)(i)"));
        }
    }
}
