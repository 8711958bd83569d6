using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>Whether a category is reweighted to 0 %, 414.1380(c)(2)(i), by exception, event or status.</summary>
internal sealed class OracleReweighting(ScoringRequest request, OracleYear year, bool qualitySubmitted, bool activitiesSubmitted, bool interoperabilitySubmitted)
{
    private readonly Participant who = request.Participant;

    public bool Takes(PerformanceCategories category)
    {
        bool submitted = category switch
        {
            PerformanceCategories.Quality => qualitySubmitted,
            PerformanceCategories.ImprovementActivities => activitiesSubmitted,
            PerformanceCategories.PromotingInteroperability => interoperabilitySubmitted,
            _ => false,
        };
        return (!submitted && AffectedByEvent(category))
            || Grants.Any(grant => grant.Categories.HasFlag(category) && Holds(grant.Circumstance, category, submitted))
            || (category == PerformanceCategories.PromotingInteroperability && !submitted && ExemptFromInteroperability());
    }

    /// <summary>(c)(2)(iv): an exception was granted, or CMS identified the clinician as affected. The policy of PY2019 ends with submissions.</summary>
    public bool GrantedOrIdentified =>
        (who.Option == ParticipationOption.Individual && (request.AutomaticExtremeAndUncontrollableCircumstances || year.Year is 2020 or 2021))
        || request.ReweightingGrants.Any(g => g.Circumstance is ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or ReweightingCircumstance.Covid19Application);

    // 414.1365(e)(2)(ii): what was applied to the affiliated group, and nothing else that was granted to it.
    private IEnumerable<ReweightingGrant> Grants => request.ReweightingGrants.FirstOrDefault(g => g.Circumstance == ReweightingCircumstance.AppliedToAffiliatedGroup) is { } applied
        ? [applied]
        : request.ReweightingGrants;

    // Events concern individuals only. The notices of 2020: PY2019 reaches everybody with fewer than two categories; of 2021 and 2022: everybody.
    private bool Identified => who.Option == ParticipationOption.Individual
        && (request.AutomaticExtremeAndUncontrollableCircumstances
            || year.Year is 2020 or 2021
            || (year.Year == 2019 && new[] { qualitySubmitted, activitiesSubmitted, interoperabilitySubmitted }.Count(s => s) < 2));

    // (A)(7) of PY2017 does not name cost, whose weight was 0 anyway; (A)(8) and (C)(3) name all four.
    private bool AffectedByEvent(PerformanceCategories category) => Identified && (year.Year >= 2018 || category != PerformanceCategories.Cost);

    private bool Holds(ReweightingCircumstance circumstance, PerformanceCategories category, bool submitted)
    {
        bool quality = category == PerformanceCategories.Quality;
        bool cost = category == PerformanceCategories.Cost;
        bool interoperability = category == PerformanceCategories.PromotingInteroperability;
        return circumstance switch
        {
            ReweightingCircumstance.NoApplicableQualityMeasure => quality && (request.Mvp is null || who.Option == ParticipationOption.ApmEntity),

            // (A)(3), (A)(9) and (C)(10), (A)(6) last sentence and (C)(11): submitted data does not restore the weight
            ReweightingCircumstance.JoinedPracticeInFinalThreeMonths => year.Year >= 2019,
            ReweightingCircumstance.AppliedToAffiliatedGroup => true,
            ReweightingCircumstance.CompromisedData => year.Year >= 2018,
            ReweightingCircumstance.Covid19Application => year.Year == 2019,

            // 414.1317(b)(4)(ii): an APM Entity's application holds
            ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication when who.Option == ParticipationOption.ApmEntity => true,

            // (A)(6): data restores the weight from PY2019; (C)(2) always
            ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication => interoperability
                ? !submitted
                : year.Year >= 2019 ? !submitted : year.Year == 2018,
            ReweightingCircumstance.ThirdPartyIntermediaryFailure => year.Year >= 2024 && !cost && !submitted,
            ReweightingCircumstance.InsufficientInternetAccess => interoperability && !submitted,
            ReweightingCircumstance.NoControlOverCehrt => interoperability && !submitted,
            ReweightingCircumstance.DecertifiedCehrt => year.Year >= 2018 && interoperability && !submitted,
            ReweightingCircumstance.SmallPracticeHardship => year.Year is >= 2018 and <= 2021 && interoperability && !submitted,
            _ => throw new InvalidOperationException(circumstance.ToString()),
        };
    }

    // (c)(2)(i)(A)(4), (C)(5)-(7), (9); groups (c)(2)(iii)
    private bool ExemptFromInteroperability()
    {
        bool everyType = !who.ClinicianTypes.IsEmpty && who.ClinicianTypes.All(year.TypesWithoutPromotingInteroperability.Contains);
        return who.HospitalBased || who.NonPatientFacing || everyType
            || (who.SmallPractice && year.SmallPracticesAreExemptFromPromotingInteroperability)

            // CMS determines a group to be ASC-based if all its clinicians are.
            || who.AmbulatorySurgicalCenterBased
            || (who.Option != ParticipationOption.Individual && who.EveryClinicianQualifiesForPromotingInteroperabilityReweighting);
    }
}
