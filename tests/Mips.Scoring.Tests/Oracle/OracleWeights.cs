namespace Mips.Scoring.Tests.Oracle;

/// <summary>The category weights in percent after reweighting: 414.1380(c)(2), 414.1365(e), 414.1317(b)(2), 414.1367(d).</summary>
internal sealed record OracleWeights(int Quality, int Cost, int ImprovementActivities, int PromotingInteroperability)
{
    public int Scored => new[] { Quality, Cost, ImprovementActivities, PromotingInteroperability }.Count(weight => weight > 0);

    public static OracleWeights Of(
        ScoringRequest request, OracleYear year, OracleQuality quality, OracleCost cost, OracleActivities activities, OracleInteroperability interoperability)
    {
        bool entity = request.Participant.Option == ParticipationOption.ApmEntity;
        OracleReweighting reweighting = new(request, year, quality.DataSubmitted, activities.DataSubmitted, interoperability.DataSubmitted);

        // 414.1365(e)(2)(i): in an MVP "no applicable measure" is no ground, but for APM Entities.
        bool nothingApplicable = quality.DataSubmitted && quality.Percent is null && (request.Mvp is null || entity);
        bool noQuality = nothingApplicable || reweighting.Takes(PerformanceCategories.Quality);
        bool noCost = cost.Percent is null || entity || reweighting.Takes(PerformanceCategories.Cost);
        bool noActivities = reweighting.Takes(PerformanceCategories.ImprovementActivities);
        bool noInteroperability = reweighting.Takes(PerformanceCategories.PromotingInteroperability);

        // 414.1367(d), and 414.1370 for APM Entities through PY2020; improvement activities keeps its weight.
        if (year.Year == 2017 && entity && request.Participant.MipsApm == MipsApm.Other)
        {
            // 414.1370(h)(1)(ii), (3)(ii), (5)(i)(A)
            return noInteroperability ? new(0, 0, 100, 0) : new(0, 0, 25, 75);
        }

        // 414.1317(b)(4)(ii): all four, whatever is reported and submitted.
        if (entity && year.Year >= 2020 && request.ReweightingGrants.Any(g => g.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication))
        {
            return new(0, 0, 0, 0);
        }

        bool apmWeights = request.App is not null || (entity && year.Year <= 2020);
        return apmWeights
            ? (noQuality, noInteroperability) switch
            {
                (false, false) => new(50, 0, 20, 30),
                (true, false) => new(0, 0, 25, 75),
                (false, true) => year.Year is >= 2018 and <= 2020 ? new(80, 0, 20, 0) : new(75, 0, 25, 0), // 414.1370(h)(5)(ii)
                (true, true) => new(0, 0, 100, 0),
            }
            : OracleWeightTables.Of(year.Year, noQuality, noCost, noActivities, noInteroperability, request.Participant.SmallPractice);
    }
}
