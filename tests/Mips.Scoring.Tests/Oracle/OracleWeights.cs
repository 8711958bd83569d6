namespace Mips.Scoring.Tests.Oracle;

/// <summary>The category weights in percent after reweighting, 414.1380(c)(2).</summary>
internal sealed record OracleWeights(int Quality, int Cost, int ImprovementActivities, int PromotingInteroperability)
{
    public int Scored => new[] { Quality, Cost, ImprovementActivities, PromotingInteroperability }.Count(weight => weight > 0);

    public static OracleWeights Of(
        ScoringRequest request, OracleYear year, OracleQuality quality, OracleCost cost, OracleActivities activities, OracleInteroperability interoperability)
    {
        OracleReweighting reweighting = new(request, year, quality.DataSubmitted, activities.DataSubmitted, interoperability.DataSubmitted);
        bool noQuality = quality.Percent is null || reweighting.Takes(PerformanceCategories.Quality);
        bool noCost = cost.Percent is null || reweighting.Takes(PerformanceCategories.Cost);
        bool noActivities = reweighting.Takes(PerformanceCategories.ImprovementActivities);
        bool noInteroperability = reweighting.Takes(PerformanceCategories.PromotingInteroperability);
        return OracleWeightTables.Of(year.Year, noQuality, noCost, noActivities, noInteroperability, request.Participant.SmallPractice);
    }
}
