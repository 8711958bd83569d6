namespace Mips.Scoring;

/// <summary>Reports national figures that the standardized formula needs and a request lacks.</summary>
internal static class ComplexPatientBonusCheck
{
    public static void Check(ScoringRequest request, ComplexPatientBonusRule? rule, ref RequestProblems problems)
    {
        if (rule is not ComplexPatientBonusRule.Standardized standardized)
        {
            return;
        }

        Check(request.PatientPopulation?.HccRiskScore, "patientPopulation.hccRiskScore.standardDeviation", standardized, ref problems);
        Check(request.PatientPopulation?.DualProportion, "patientPopulation.dualProportion.standardDeviation", standardized, ref problems);
    }

    private static void Check(RiskIndicator? indicator, string path, ComplexPatientBonusRule.Standardized rule, ref RequestProblems problems)
    {
        if (indicator is { StandardDeviation: <= 0m })
        {
            problems.Add(path, indicator.StandardDeviation, "must be above 0: the bonus of the year compares the indicator with the national mean, standard deviation and median", rule.PerStandardDeviation.Citation);
        }
    }
}
