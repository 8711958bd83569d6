namespace Mips.Scoring.Tests.Oracle;

/// <summary>The improvement activities performance category, 414.1380(b)(3).</summary>
internal sealed record OracleActivities(bool DataSubmitted, Fraction Points, Fraction? Percent)
{
    public static OracleActivities Of(ScoringRequest request, ReferenceData data, OracleYear year, bool qualitySubmitted, bool interoperabilitySubmitted)
    {
        Participant who = request.Participant;
        bool individual = who.Option == ParticipationOption.Individual;
        bool doubled = who.SmallPractice || who.Rural || who.HealthProfessionalShortageArea || who.NonPatientFacing;

        // 414.1360(a): 90 continuous days, and half of the clinicians of a group.
        List<ImprovementActivitySubmission> performed = [.. request.ImprovementActivities
            .Where(a => a.ContinuousDays >= 90 && (individual || a.PercentOfGroup >= 50m))];

        bool medicalHome = performed.Any(a => a.ActivityId == "IA_PCMH");
        Fraction points = performed
            .Select(a => a.ActivityId == "IA_PCMH" ? 40 : (Fraction)((data.FindImprovementActivity(a.ActivityId)!.Weight == ActivityWeight.High ? year.ActivityPoints.High : year.ActivityPoints.Medium) * (doubled ? 2 : 1)))
            .Total();
        Fraction percent = medicalHome ? 100 : Fraction.Min(100, 100 * points / 40);

        // (b)(3)(i), (c)(2)(iv)
        bool extremeCircumstances = request.AutomaticExtremeAndUncontrollableCircumstances
            || request.ReweightingGrants.Any(g => g.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication);
        bool credit = who.ApmParticipant && !extremeCircumstances && (performed.Count > 0 || (qualitySubmitted && interoperabilitySubmitted));
        return new(performed.Count > 0, points, credit ? Fraction.Max(50, percent) : percent);
    }
}
