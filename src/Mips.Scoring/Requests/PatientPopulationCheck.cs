using Mips.Scoring.Citations;

namespace Mips.Scoring.Requests;

/// <summary>Checks the risk indicators; whether the year needs national figures is a question for the year's rules.</summary>
internal static class PatientPopulationCheck
{
    internal const int LargestHccRiskScore = 100;
    internal const int LargestDualProportion = 1;
    private static readonly Citation Bonus = Citation.Cfr("414.1380(c)(3)");

    public static void Check(ScoringRequest request, ReferenceData data, ref RequestProblems problems)
    {
        Check(request.PatientPopulation?.HccRiskScore, "patientPopulation.hccRiskScore", LargestHccRiskScore, ref problems);
        Check(request.PatientPopulation?.DualProportion, "patientPopulation.dualProportion", LargestDualProportion, ref problems);
    }

    private static void Check(RiskIndicator? indicator, string path, int largest, ref RequestProblems problems)
    {
        if (indicator is null)
        {
            return;
        }

        CheckRange(indicator.Value, path, "value", largest, ref problems);
        CheckRange(indicator.Mean, path, "mean", largest, ref problems);
        CheckRange(indicator.StandardDeviation, path, "standardDeviation", largest, ref problems);
        CheckRange(indicator.Median, path, "median", largest, ref problems);
    }

    private static void CheckRange(decimal value, string path, string field, int largest, ref RequestProblems problems)
    {
        if (StatedFigure.IsPlain(value, largest))
        {
            return;
        }

        if (value < 0m || value > largest)
        {
            problems.Add(RequestProblemCode.OutOfRange, $"{path}.{field}", value, $"must be between 0 and {largest}", Bonus);
        }

        if (StatedFigure.IsTooSmall(value))
        {
            problems.Add(RequestProblemCode.OutOfRange, $"{path}.{field}", value, StatedFigure.Right, Bonus);
        }
    }
}
