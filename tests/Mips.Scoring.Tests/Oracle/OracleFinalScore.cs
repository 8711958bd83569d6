using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The final score, 414.1380(c), and its bonuses, (c)(3) and (4).</summary>
internal static class OracleFinalScore
{
    /// <summary>Before it is rounded to two places.</summary>
    public static Fraction Unrounded(
        OracleYear year, OracleWeights weights, Fraction? quality, Fraction? cost, Fraction? activities, Fraction interoperability, Fraction complexPatientBonus, Fraction smallPracticeBonus)
    {
        if (weights.Scored < 2)
        {
            return year.PerformanceThreshold;
        }

        Fraction sum = ((weights.Quality * (quality ?? 0))
            + (weights.Cost * (cost ?? 0))
            + (weights.ImprovementActivities * (activities ?? 0))
            + (weights.PromotingInteroperability * interoperability)) / 100;
        return Fraction.Min(100, sum + complexPatientBonus + smallPracticeBonus);
    }

    // (c)(4)
    public static Fraction SmallPracticeBonus(ScoringRequest request, OracleYear year, bool anyData) =>
        request.Participant.SmallPractice && anyData ? year.SmallPracticeFinalBonus : 0;

    // (c)(3): data in at least one category, or from PY2023 a facility-based clinician, who is an individual by 414.1305
    public static Fraction ComplexPatientBonus(ScoringRequest request, OracleYear year, bool anyData)
    {
        bool entitled = anyData || (year.Year >= 2023 && request.Participant is { FacilityBased: true, Option: ParticipationOption.Individual });
        if (!entitled || year.Year == 2017)
        {
            return 0;
        }

        RiskIndicator? hcc = request.PatientPopulation?.HccRiskScore;
        RiskIndicator? dual = request.PatientPopulation?.DualProportion;
        Fraction averageAndRatio = (hcc?.Value ?? 0m) + (5 * (Fraction)(dual?.Value ?? 0m));
        return year.Year switch
        {
            // (c)(3)(i), (iii)
            2018 or 2019 => Fraction.Min(5, averageAndRatio),

            // (c)(3)(iv)
            2020 or 2021 => Fraction.Min(10, 2 * averageAndRatio),

            // (c)(3)(v)-(viii)
            _ => Fraction.Max(0, Fraction.Min(10, Component(hcc) + Component(dual))),
        };
    }

    // A component counts if its indicator is at or above the median, and is at most 5.
    private static Fraction Component(RiskIndicator? indicator) => indicator is null || indicator.Value < indicator.Median
        ? 0
        : Fraction.Min(5, Fraction.Of(1.5m) + (4 * ((Fraction)indicator.Value - indicator.Mean) / indicator.StandardDeviation));
}
