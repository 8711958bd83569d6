namespace Mips.Scoring.Tests.Oracle;

/// <summary>The improvement activities performance category, 414.1380(b)(3).</summary>
internal sealed record OracleActivities(bool DataSubmitted, Fraction Points, Fraction? Percent)
{
    public static OracleActivities Of(ScoringRequest request, ReferenceData data, OracleYear year, bool qualitySubmitted, bool interoperabilitySubmitted)
    {
        Participant who = request.Participant;
        bool individual = who.Option == ParticipationOption.Individual;
        bool doubled = who.SmallPractice || who.Rural || who.HealthProfessionalShortageArea || who.NonPatientFacing;

        // 414.1360(a): 90 continuous days, and half of the clinicians of a group; through PY2019 any of them.
        // (b)(3)(ii): half of the practice sites are a medical home; in PY2017 one of them.
        bool ByEnough(ImprovementActivitySubmission a) => individual || a.PercentOfGroup >= 50m
            || (a.ActivityId == "IA_PCMH" ? year.Year == 2017 : !year.HalfOfGroupPerformsActivity);
        List<ImprovementActivitySubmission> performed = [.. request.ImprovementActivities.Where(a => a.ContinuousDays >= 90 && ByEnough(a))];

        bool medicalHome = performed.Any(a => a.ActivityId == "IA_PCMH");
        Fraction points = performed
            .Select(a => a.ActivityId == "IA_PCMH" ? 40 : (Fraction)((data.FindImprovementActivity(a.ActivityId)!.Weight == ActivityWeight.High ? year.ActivityPoints.High : year.ActivityPoints.Medium) * (doubled ? 2 : 1)))
            .Total();
        Fraction percent = medicalHome ? 100 : Fraction.Min(100, 100 * points / 40);

        // (b)(3)(i), (c)(2)(iv)
        OracleReweighting reweighting = new(request, year, qualitySubmitted, performed.Count > 0, interoperabilitySubmitted);
        bool credit = who.ApmParticipant && !reweighting.GrantedOrIdentified && (performed.Count > 0 || (qualitySubmitted && interoperabilitySubmitted));
        return new(performed.Count > 0, points, credit ? Fraction.Max(50, percent) : percent);
    }
}
