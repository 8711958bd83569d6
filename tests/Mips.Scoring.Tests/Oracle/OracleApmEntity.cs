namespace Mips.Scoring.Tests.Oracle;

/// <summary>A clinician of an APM Entity: what the clinician's group and the clinician reported, and from what the clinician is excepted.</summary>
internal sealed record OracleClinician(ScoringRequest? Group, ScoringRequest? Individual, PerformanceCategories Excepted);

/// <summary>An APM Entity: a category that it did not report is the average of its clinicians' better scores, 414.1317(b)(1).</summary>
internal static class OracleApmEntity
{
    public static OracleScore Of(ScoringRequest entity, IReadOnlyList<OracleClinician> clinicians, ReferenceData data)
    {
        OracleYear year = OracleYear.Of(entity.PerformanceYear);
        List<(OracleClinician Clinician, List<OracleScore> Scores)> scored =
            [.. clinicians.Select(c => (c, new[] { c.Group, c.Individual }.OfType<ScoringRequest>().Select(r => OracleScore.Of(r, data)).ToList()))];
        OracleQuality quality = OracleQuality.Of(entity, data, year);
        OracleInteroperability interoperability = OracleInteroperability.Of(entity, year);
        bool clinicianQuality = Reporters(scored, PerformanceCategories.Quality, s => s.Quality.DataSubmitted && s.Quality.Percent is not null);
        bool clinicianInteroperability = Reporters(scored, PerformanceCategories.PromotingInteroperability, s => s.PromotingInteroperability.DataSubmitted);
        OracleActivities activities = OracleActivities.Of(
            entity, data, year, quality.DataSubmitted || clinicianQuality, interoperability.DataSubmitted || clinicianInteroperability);

        // 414.1370(g)(1) has no average for quality before PY2020, then (iii) for every APM; (g)(3) assigns improvement activities through PY2020.
        if (year.Year >= 2020 && !quality.DataSubmitted && clinicianQuality)
        {
            quality = quality with { DataSubmitted = true, Percent = Average(scored, PerformanceCategories.Quality, s => s.Quality.DataSubmitted ? s.Quality.Percent : null) };
        }

        if (year.Year >= 2021 && !activities.Attested && Reporters(scored, PerformanceCategories.ImprovementActivities, s => s.ImprovementActivities.DataSubmitted))
        {
            Fraction average = Average(scored, PerformanceCategories.ImprovementActivities, s => s.ImprovementActivities.DataSubmitted ? s.ImprovementActivities.Percent : null)!.Value;
            activities = average > (activities.Percent ?? 0) ? activities with { DataSubmitted = true, Percent = average } : activities;
        }

        if (entity.PromotingInteroperability.IsEmpty)
        {
            (entity, interoperability) = RolledUp(entity, year, scored, interoperability);
        }

        OracleScore score = OracleScore.Of(entity, year, quality, OracleCost.Of(entity, data, year), activities, interoperability);
        return score with { Quality = quality with { Percent = QualityWithCredit(entity, year, quality) } };
    }

    /// <summary>414.1370(g)(1)(ii) as in force in 2020: the quality score and 50 percent, at most 100, where the APM requires nothing through MIPS.</summary>
    public static Fraction? QualityWithCredit(ScoringRequest request, OracleYear year, OracleQuality quality)
    {
        bool credit = year.Year == 2020 && request.Participant is { Option: ParticipationOption.ApmEntity, MipsApm: MipsApm.Other };
        bool notScored = quality.DataSubmitted && quality.Percent is null;
        return credit && !notScored ? Fraction.Min(100, (quality.Percent ?? 0) + 50) : quality.Percent;
    }

    // The clinicians' points for required measures, through PY2020 their scores; 5 points if anyone reported an optional registry, from PY2022.
    private static (ScoringRequest Entity, OracleInteroperability Score) RolledUp(
        ScoringRequest entity, OracleYear year, List<(OracleClinician Clinician, List<OracleScore> Scores)> scored, OracleInteroperability own)
    {
        bool IsExcepted(OracleClinician c) => c.Excepted.HasFlag(PerformanceCategories.PromotingInteroperability);
        if (scored.Count > 0 && scored.TrueForAll(s => IsExcepted(s.Clinician)))
        {
            // 414.1380(c)(2)(iii)
            return (entity with { Participant = entity.Participant with { EveryClinicianQualifiesForPromotingInteroperabilityReweighting = true } }, own);
        }

        // 414.1370(g)(4)(i): in the Shared Savings Program of PY2017 and PY2018 the TINs report, weighted by their clinicians.
        if (year.Year <= 2018 && entity.Participant.MipsApm == MipsApm.SharedSavingsProgram)
        {
            scored = [.. scored.Select(s => (s.Clinician with { Individual = null }, s.Scores.Take(s.Clinician.Group is null ? 0 : 1).ToList()))];
        }

        // Whatever was reported is averaged; whether it counts as data decides about weights.
        List<OracleClinician> reporters = [.. scored.Select(s => s.Clinician).Where(c => !IsExcepted(c) && (c.Group?.PromotingInteroperability.IsEmpty == false || c.Individual?.PromotingInteroperability.IsEmpty == false))];
        if (reporters.Count == 0)
        {
            return (entity, own);
        }

        bool dataSubmitted = scored.Exists(s => !IsExcepted(s.Clinician) && s.Scores.Exists(score => score.PromotingInteroperability.DataSubmitted));

        Fraction average = Average(scored, PerformanceCategories.PromotingInteroperability, s => year.Year <= 2020 ? s.PromotingInteroperability.Percent : s.PromotingInteroperability.Required)!.Value;
        bool bonus = year.Year >= 2022 && scored.Exists(s => !IsExcepted(s.Clinician) && s.Scores.Exists(score => score.PromotingInteroperability.OptionalRegistry));
        return (entity, own with { DataSubmitted = dataSubmitted, Percent = Fraction.Min(100, average + (bonus ? 5 : 0)) });
    }

    private static bool Reporters(List<(OracleClinician Clinician, List<OracleScore> Scores)> scored, PerformanceCategories category, Func<OracleScore, bool> reported) =>
        scored.Exists(s => !s.Clinician.Excepted.HasFlag(category) && s.Scores.Exists(score => reported(score)));

    // (b)(1)(iii): excepted clinicians are left out; who did not report counts 0.
    private static Fraction? Average(List<(OracleClinician Clinician, List<OracleScore> Scores)> scored, PerformanceCategories category, Func<OracleScore, Fraction?> percent)
    {
        List<Fraction> better =
            [.. scored.Where(s => !s.Clinician.Excepted.HasFlag(category)).Select(s => s.Scores.Select(score => percent(score) ?? 0).Aggregate((Fraction)0, Fraction.Max))];
        return better.Count == 0 ? null : better.Total() / better.Count;
    }
}
