namespace Mips.Scoring.Tests.Oracle;

/// <summary>The category weights in percent after reweighting, 414.1380(c)(2).</summary>
internal sealed record OracleWeights(int Quality, int Cost, int ImprovementActivities, int PromotingInteroperability)
{
    public int Scored => new[] { Quality, Cost, ImprovementActivities, PromotingInteroperability }.Count(weight => weight > 0);

    public static OracleWeights Of(
        ScoringRequest request, OracleYear year, OracleQuality quality, OracleCost cost, OracleActivities activities, OracleInteroperability interoperability)
    {
        bool noQuality = quality.Percent is null || Reweighted(request, year, PerformanceCategories.Quality, quality.DataSubmitted);
        bool noCost = cost.Percent is null || Reweighted(request, year, PerformanceCategories.Cost, false);
        bool noActivities = Reweighted(request, year, PerformanceCategories.ImprovementActivities, activities.DataSubmitted);
        bool noInteroperability = Reweighted(request, year, PerformanceCategories.PromotingInteroperability, interoperability.DataSubmitted)
            || (!interoperability.DataSubmitted && ExemptFromInteroperability(request.Participant, year));
        return Table(noQuality, noCost, noActivities, noInteroperability, request.Participant.SmallPractice);
    }

    private static bool Reweighted(ScoringRequest request, OracleYear year, PerformanceCategories category, bool dataSubmitted)
    {
        bool automatic = request.AutomaticExtremeAndUncontrollableCircumstances && request.Participant.Option == ParticipationOption.Individual;
        if (automatic && !dataSubmitted)
        {
            return true;
        }

        return request.ReweightingGrants.Where(g => g.Categories.HasFlag(category)).Any(g => g.Circumstance switch
        {
            // Submitted data does not restore the weight.
            ReweightingCircumstance.NoApplicableQualityMeasure => category == PerformanceCategories.Quality,
            ReweightingCircumstance.JoinedPracticeInFinalThreeMonths => true,
            ReweightingCircumstance.CompromisedData => true,

            // Submitted data restores it.
            ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication => !dataSubmitted,
            ReweightingCircumstance.ThirdPartyIntermediaryFailure => year.ThirdPartyFailureReweights && category != PerformanceCategories.Cost && !dataSubmitted,
            ReweightingCircumstance.InsufficientInternetAccess
                or ReweightingCircumstance.NoControlOverCehrt
                or ReweightingCircumstance.DecertifiedCehrt => category == PerformanceCategories.PromotingInteroperability && !dataSubmitted,
            _ => false,
        });
    }

    // (c)(2)(i)(A)(4), (C)(5)-(7), (9); groups (c)(2)(iii)
    private static bool ExemptFromInteroperability(Participant who, OracleYear year)
    {
        bool everyType = !who.ClinicianTypes.IsEmpty && who.ClinicianTypes.All(year.TypesWithoutPromotingInteroperability.Contains);
        bool individual = who.Option == ParticipationOption.Individual;
        return who.HospitalBased || who.NonPatientFacing || who.SmallPractice || everyType

            // CMS determines a group to be ASC-based if all its clinicians are.
            || who.AmbulatorySurgicalCenterBased
            || (!individual && who.EveryClinicianQualifiesForPromotingInteroperabilityReweighting);
    }

    // (c)(2)(ii)(F) and, for small practices, (G)
    private static OracleWeights Table(bool noQuality, bool noCost, bool noActivities, bool noInteroperability, bool small) =>
        (noQuality, noCost, noActivities, noInteroperability) switch
        {
            (false, false, false, false) => new(30, 30, 15, 25),
            (false, true, false, false) => new(55, 0, 15, 30),
            (false, false, false, true) => small ? new(40, 30, 30, 0) : new(55, 30, 15, 0),
            (true, false, false, false) => new(0, 30, 15, 55),
            (false, false, true, false) => new(45, 30, 0, 25),
            (false, true, false, true) => small ? new(50, 0, 50, 0) : new(85, 0, 15, 0),
            (true, true, false, false) => new(0, 0, 15, 85),
            (false, true, true, false) => new(70, 0, 0, 30),
            (true, false, false, true) => new(0, 50, 50, 0),
            (false, false, true, true) => new(70, 30, 0, 0),
            (true, false, true, false) => new(0, 30, 0, 70),
            (false, true, true, true) => new(100, 0, 0, 0),
            (true, false, true, true) => new(0, 100, 0, 0),
            (true, true, false, true) => new(0, 0, 100, 0),
            (true, true, true, false) => new(0, 0, 0, 100),
            (true, true, true, true) => new(0, 0, 0, 0),
        };
}
