using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>What the oracle says about a request of any reporting option. Category scores are percents, exact and unrounded.</summary>
internal sealed record OracleScore(
    OracleQuality Quality,
    OracleCost Cost,
    OracleActivities ImprovementActivities,
    OracleInteroperability PromotingInteroperability,
    OracleWeights Weights,
    Fraction ComplexPatientBonus,
    Fraction SmallPracticeBonus,
    Fraction UnroundedFinalScore)
{
    public Fraction FinalScore => UnroundedFinalScore.HalfUp(2);

    public static OracleScore Of(ScoringRequest request, ReferenceData data)
    {
        OracleYear year = OracleYear.Of(request.PerformanceYear);
        StatedScores? stated = request.StatedScores;
        OracleQuality quality = OracleQuality.Of(request, data, year);
        quality = stated?.Quality is { } q ? quality with { Percent = q.Score, DataSubmitted = !q.WithoutSubmission } : quality;
        OracleInteroperability interoperability = OracleInteroperability.Of(request, year);
        interoperability = stated?.PromotingInteroperability is { } p ? interoperability with { Percent = p.Score, DataSubmitted = !p.WithoutSubmission } : interoperability;
        OracleActivities activities = OracleActivities.Of(request, data, year, quality.DataSubmitted, interoperability.DataSubmitted);
        activities = stated?.ImprovementActivities is { } a ? activities with { Percent = a.Score, DataSubmitted = !a.WithoutSubmission } : activities;
        OracleCost cost = OracleCost.Of(request, data, year);
        return Of(request, year, quality, stated?.Cost is { } c ? cost with { Percent = c.Score } : cost, activities, interoperability);
    }

    public static OracleScore Of(
        ScoringRequest request, OracleYear year, OracleQuality quality, OracleCost cost, OracleActivities activities, OracleInteroperability interoperability)
    {
        OracleWeights weights = OracleWeights.Of(request, year, quality, cost, activities, interoperability);
        bool anyData = quality.DataSubmitted || activities.DataSubmitted || interoperability.DataSubmitted;
        Fraction complexPatients = OracleFinalScore.ComplexPatientBonus(request, year, anyData);
        Fraction smallPractice = OracleFinalScore.SmallPracticeBonus(request, year, anyData);
        Fraction final = OracleFinalScore.Unrounded(year, weights, OracleApmEntity.QualityWithCredit(request, year, quality), cost.Percent, activities.Percent, interoperability.Percent, complexPatients, smallPractice);
        return new(quality, cost, activities, interoperability, weights, complexPatients, smallPractice, final);
    }
}
