using Mips.Scoring.Rules.FacilityBased;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>
/// Facility-based measurement, 414.1380(e): quality and cost from the hospital's percentile, all else as reported. <see cref="Counts"/>:
/// whether it takes the place of the own submission.
/// </summary>
internal sealed record OracleFacility(OracleScore Score, bool Counts)
{
    /// <summary>Null where nobody, or not this participant, is scored by facility.</summary>
    public static OracleFacility? Of(ScoringRequest request, ReferenceData data, decimal? hospital, IReadOnlyList<FacilityPercentile> percentiles)
    {
        OracleYear year = OracleYear.Of(request.PerformanceYear);
        OracleScore own = OracleScore.Of(request, data);
        if (hospital is null || request.App is not null || !request.Participant.FacilityBased || !IsOffered(request.Participant.Option, own, year))
        {
            return null;
        }

        // (e)(6)(iv), (v): the highest percentile that the hospital reaches. Cost of PY2020 was not scored for anybody.
        FacilityPercentile reached = percentiles.Last(p => p.FromTotalPerformanceScore <= hospital);
        // By the hospital's measures CMS can calculate a quality score, so (c)(2)(i)(A)(1) is not met.
        OracleScore score = OracleScore.Of(
            request with { ReweightingGrants = request.ReweightingGrants.RemoveAll(g => g.Circumstance == ReweightingCircumstance.NoApplicableQualityMeasure) },
            year,
            own.Quality with { Percent = reached.QualityScore },
            own.Cost with { Percent = year.CostIsScored ? (Fraction)reached.CostScore : null },
            own.ImprovementActivities,
            own.PromotingInteroperability);

        // (e)(6)(vi): by quality and cost through PY2021, by the final score from PY2022; a tie is the facility's.
        return new(score, year.Year <= 2021 ? QualityAndCost(own) <= QualityAndCost(score) : own.FinalScore <= score.FinalScore);
    }

    // (e) from PY2019; no hospital scores for PY2021 and PY2022; (e)(2) and 414.1365(e)(3); (e)(4): groups report something of their own.
    private static bool IsOffered(ParticipationOption option, OracleScore own, OracleYear year)
    {
        bool somethingOfItsOwn = own.ImprovementActivities.DataSubmitted || own.PromotingInteroperability.DataSubmitted;
        return year.Year is 2019 or 2020 or >= 2023 && option switch
        {
            ParticipationOption.Individual => true,
            ParticipationOption.Group => somethingOfItsOwn,
            ParticipationOption.VirtualGroup => year.Year >= 2023 && somethingOfItsOwn,
            _ => false,
        };
    }

    // What both contribute to a final score; to one that is the performance threshold they contribute nothing.
    private static Fraction QualityAndCost(OracleScore score) => score.Weights.Scored < 2
        ? 0
        : ((score.Weights.Quality * (score.Quality.Percent ?? 0)) + (score.Weights.Cost * (score.Cost.Percent ?? 0))) / 100;
}
