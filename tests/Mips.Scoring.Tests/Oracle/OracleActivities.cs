using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The improvement activities performance category, 414.1380(b)(3), 414.1365(c)(3) and 414.1367(c)(3).</summary>
internal sealed record OracleActivities(bool DataSubmitted, Fraction Points, Fraction? Percent)
{
    public bool Attested { get; init; }

    public static OracleActivities Of(ScoringRequest request, ReferenceData data, OracleYear year, bool qualitySubmitted, bool interoperabilitySubmitted)
    {
        // 414.1360(a): 90 continuous days, and half of the clinicians of a group; through PY2019 any of them.
        // (b)(3)(ii): half of the practice sites are a medical home; in PY2017 one of them.
        bool group = request.Participant.Option is ParticipationOption.Group or ParticipationOption.VirtualGroup or ParticipationOption.Subgroup;
        bool ByEnough(ImprovementActivitySubmission a) => !group || (a.PercentOfGroup ?? 50m) >= 50m
            || (a.ActivityId == "IA_PCMH" ? year.Year == 2017 : !year.HalfOfGroupPerformsActivity);
        bool Offered(ImprovementActivitySubmission a) => request.Mvp is null || a.ActivityId == "IA_PCMH" || data.FindMvp(request.Mvp.MvpId)!.ImprovementActivities.Contains(a.ActivityId);
        List<ImprovementActivitySubmission> performed = [.. request.ImprovementActivities.Where(a => a.ContinuousDays >= 90 && ByEnough(a) && Offered(a))];

        bool medicalHome = performed.Any(a => a.ActivityId == "IA_PCMH");
        Fraction points = performed.Select(a => a.ActivityId == "IA_PCMH" ? 40 : (Fraction)PointsOf(data.FindImprovementActivity(a.ActivityId)!, request, year)).Total();
        Fraction percent = medicalHome ? 100 : Fraction.Min(100, 100 * points / 40);

        // 414.1370 of PY2017 to PY2020: CMS assigns the score of an APM Entity.
        if (request.Participant.Option == ParticipationOption.ApmEntity && year.Year <= 2020)
        {
            return new(performed.Count > 0, points, 100) { Attested = performed.Count > 0 };
        }

        // 414.1367(c)(3): all MIPS APMs were assigned 100 %, given with data in another category.
        if (request.App is not null && (qualitySubmitted || interoperabilitySubmitted))
        {
            return new(true, points, 100) { Attested = performed.Count > 0 };
        }

        // (b)(3)(i); its conditions and (c)(2)(iv) are in the text from PY2024.
        OracleReweighting reweighting = new(request, year, qualitySubmitted, performed.Count > 0, interoperabilitySubmitted);
        bool credit = request.App is null && (request.Participant.ApmParticipant || request.Participant.Option == ParticipationOption.ApmEntity)
            && (year.Year <= 2023 || (!reweighting.GrantedOrIdentified && (performed.Count > 0 || (qualitySubmitted && interoperabilitySubmitted))));
        return new(performed.Count > 0, points, credit ? Fraction.Max(50, percent) : percent) { Attested = performed.Count > 0 };
    }

    private static int PointsOf(ImprovementActivity activity, ScoringRequest request, OracleYear year)
    {
        Participant who = request.Participant;
        bool high = activity.Weight == ActivityWeight.High;
        if (request.Mvp is not null)
        {
            return year.Year >= 2025 || high ? 40 : 20;
        }

        bool doubled = who.SmallPractice || who.Rural || who.HealthProfessionalShortageArea || who.NonPatientFacing;
        return (high ? year.ActivityPoints.High : year.ActivityPoints.Medium) * (doubled ? 2 : 1);
    }
}
