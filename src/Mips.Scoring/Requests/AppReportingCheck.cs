using Mips.Scoring.Citations;

namespace Mips.Scoring.Requests;

/// <summary>What can be wrong with reporting through the APM Performance Pathway.</summary>
internal static class AppReportingCheck
{
    public static void Check(ScoringRequest request, ref RequestProblems problems)
    {
        if (request.App is { MeasureSet: < AppMeasureSet.App or > AppMeasureSet.AppPlus } app)
        {
            problems.Add(RequestProblemCode.UndefinedValue, "app.measureSet", (int)app.MeasureSet, "not a quality measure set of the APM Performance Pathway", Citation.Cfr("414.1367(c)(1)(iii)"));
        }
    }
}
