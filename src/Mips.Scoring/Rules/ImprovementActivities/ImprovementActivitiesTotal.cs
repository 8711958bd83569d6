using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>The improvement activities score from its parts: full credit for a medical home, else the higher of points and APM credit.</summary>
/// <param name="Score">0–100 %, unrounded.</param>
/// <param name="Basis">What the score rests on.</param>
public readonly record struct ImprovementActivitiesTotal(Percent Score, ImprovementActivitiesBasis Basis)
{
    internal bool DataSubmitted { get; init; }

    internal CategoryOutcome Outcome => new(this.DataSubmitted, this.Score);

    /// <summary>Adds up the category.</summary>
    /// <param name="points">The sum of the points of the activities that count.</param>
    /// <param name="patientCenteredMedicalHome">Whether a medical home is attested and counts.</param>
    /// <param name="credit">Whether the participant has the APM credit.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The score.</returns>
    public static ImprovementActivitiesTotal Of(int points, bool patientCenteredMedicalHome, ApmCreditOutcome credit, ImprovementActivitiesRules rules) =>
        Of(points, patientCenteredMedicalHome, credit, false, rules);

    /// <summary>Adds up the category; an attestation of an activity that does not count is no submission.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ImprovementActivitiesTotal Of(in ActivitySums sums, ApmCreditOutcome credit, ImprovementActivitiesRules rules) =>
        Of(sums.Points, sums.PatientCenteredMedicalHome, credit, sums.AnyCounts || credit == ApmCreditOutcome.EarnedBySubmissionsUnderCircumstances, rules);

    /// <summary>The score with the one that CMS assigns to APM Entities under the APM scoring standard, § 414.1370(g)(3). It is no submission.</summary>
    internal ImprovementActivitiesTotal WithAssigned(ParticipationOption option, ImprovementActivitiesRules rules) =>
        option == ParticipationOption.ApmEntity && rules.MipsApmScore is { } assigned && new Percent(assigned.Value) > this.Score
            ? this with { Score = new Percent(assigned.Value), Basis = ImprovementActivitiesBasis.ApmCredit }
            : this;

    // Put in where it is called: a total that is returned is copied before its last bytes have arrived, and waits for them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ImprovementActivitiesTotal Of(int points, bool patientCenteredMedicalHome, ApmCreditOutcome credit, bool submitted, ImprovementActivitiesRules rules)
    {
        int full = rules.PointsForFullScore.Value;
        Percent byPoints = patientCenteredMedicalHome || points >= full ? Percent.Hundred : Percent.OfShare((long)points, full);
        Percent least = IsEarned(credit) ? rules.ApmCreditPercent : Percent.Zero;
        bool byCredit = !patientCenteredMedicalHome && least.Ratio > byPoints.Ratio;
        ImprovementActivitiesBasis basis = patientCenteredMedicalHome ? ImprovementActivitiesBasis.PatientCenteredMedicalHome
            : byCredit ? ImprovementActivitiesBasis.ApmCredit
            : ImprovementActivitiesBasis.Activities;
        return new(byCredit ? least : byPoints, basis) { DataSubmitted = submitted };
    }

    private static bool IsEarned(ApmCreditOutcome credit) =>
        credit is ApmCreditOutcome.EarnedByActivity or ApmCreditOutcome.EarnedBySubmissions or ApmCreditOutcome.EarnedBySubmissionsUnderCircumstances
            or ApmCreditOutcome.EarnedByParticipation;
}
