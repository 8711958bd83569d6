using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.ImprovementActivities;

/// <summary>The improvement activities performance category score and all its parts, § 414.1380(b)(3).</summary>
public sealed record ImprovementActivitiesScore
{
    private readonly EquatableArray<ImprovementActivityScore> activities;

    /// <summary>Each attested activity, in the order of the request.</summary>
    public required ImmutableArray<ImprovementActivityScore> Activities { get => this.activities; init => this.activities = value; }

    /// <summary>The sum of the points of the activities that count, not yet limited.</summary>
    public required int Points { get; init; }

    /// <summary>The points that make 100 %.</summary>
    public required int PointsForFullScore { get; init; }

    /// <summary>Whether a small practice, rural or shortage area, or non-patient facing status raised the points.</summary>
    public required bool SpecialStatus { get; init; }

    /// <summary>Whether a patient-centered medical home or comparable specialty practice is attested; then the score is 100 %.</summary>
    public required bool PatientCenteredMedicalHome { get; init; }

    /// <summary>Whether the participant has the credit for taking part in an APM, or why not.</summary>
    public required ApmCreditOutcome ApmCredit { get; init; }

    /// <summary>What the score rests on.</summary>
    public required ImprovementActivitiesBasis Basis { get; init; }

    /// <summary>The category score, unrounded, 0–100 %.</summary>
    public required Percent Score { get; init; }

    /// <summary>What the weighting needs. An attestation of an activity that does not count is no submission.</summary>
    public CategoryOutcome Outcome => new(this.DataSubmitted, this.Score);

    internal bool DataSubmitted { get; init; }

    internal static ImprovementActivitiesScore Of(in AttestedActivities attested, bool specialStatus, ApmCreditOutcome credit, in ImprovementActivitiesTotal total, ImprovementActivitiesRules rules) => new()
    {
        Activities = attested.Lines,
        Points = attested.Sums.Points,
        PointsForFullScore = rules.PointsForFullScore.Value,
        SpecialStatus = specialStatus,
        PatientCenteredMedicalHome = attested.Sums.PatientCenteredMedicalHome,
        ApmCredit = credit,
        Basis = total.Basis,
        Score = total.Score,
        DataSubmitted = total.DataSubmitted,
    };

    /// <summary>The line of an attested activity.</summary>
    /// <param name="activityId">For example <c>IA_EPA_1</c>.</param>
    /// <returns>The line; null if the activity was not attested.</returns>
    public ImprovementActivityScore? Find(string activityId)
    {
        foreach (ImprovementActivityScore line in this.Activities)
        {
            if (string.Equals(line.Submission.ActivityId, activityId, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }
}

/// <summary>What one attested activity earned.</summary>
/// <param name="Submission">The attestation.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Points">The points; 0 if it does not count.</param>
/// <param name="Disposition">Whether it counts, or why not.</param>
public readonly record struct ImprovementActivityScore(ImprovementActivitySubmission Submission, ImprovementActivity Activity, int Points, ActivityDisposition Disposition)
{
    /// <summary>The line in one row, the same in every culture.</summary>
    /// <returns>For example <c>IA_BE_4: 20 points, Counted</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Activity is null ? "no result" : FormattableString.Invariant($"{this.Activity.Id}: {this.Points} points, {this.Disposition}");
}

/// <summary>What the improvement activities score rests on.</summary>
[JsonConverter(typeof(EnumNameConverter<ImprovementActivitiesBasis>))]
public enum ImprovementActivitiesBasis : byte
{
    /// <summary>The points of the activities.</summary>
    Activities,

    /// <summary>The credit for taking part in an APM, which is higher than the points.</summary>
    ApmCredit,

    /// <summary>The credit of the APM Performance Pathway.</summary>
    AppCredit,

    /// <summary>Full credit for a patient-centered medical home or comparable specialty practice.</summary>
    PatientCenteredMedicalHome,

    /// <summary>The request states the score; it is not computed.</summary>
    Stated,
}
