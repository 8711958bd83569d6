using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The improvement activities category in words.</summary>
internal static class ImprovementActivitiesWords
{
    public static string Summary(ImprovementActivitiesScore score) => score.Basis switch
    {
        ImprovementActivitiesBasis.Activities => $"{Earned(score)}{(score.SpecialStatus ? ", raised by a special status" : string.Empty)}",
        ImprovementActivitiesBasis.ApmCredit => "credit for taking part in an APM",
        ImprovementActivitiesBasis.AppCredit => "credit for the activities that the APM requires",
        ImprovementActivitiesBasis.Stated => "stated, not computed",
        ImprovementActivitiesBasis.PatientCenteredMedicalHome => "patient-centered medical home or comparable specialty practice: full credit",
        _ => throw TermWords.Unknown(score.Basis),
    };

    private static string Earned(ImprovementActivitiesScore score) => score.Points > score.PointsForFullScore
        ? $"{score.Points} points, {score.PointsForFullScore} are enough"
        : $"{score.Points} of {score.PointsForFullScore} points";

    public static string Of(ActivityDisposition disposition) => disposition switch
    {
        ActivityDisposition.Counted => "counted",
        ActivityDisposition.TooFewDays => "performed for too few continuous days",
        ActivityDisposition.TooSmallShareOfGroup => "performed by too small a share of the group",
        ActivityDisposition.CountedBefore => "counted once already",
        ActivityDisposition.NotInMvp => "not an activity of the MVP",
        _ => throw TermWords.Unknown(disposition),
    };

    public static string Compared(in ImprovementActivityScore line) => line.Disposition switch
    {
        ActivityDisposition.TooFewDays => $"{Of(line.Disposition)}: {line.Submission.ContinuousDays}",
        ActivityDisposition.TooSmallShareOfGroup => $"{Of(line.Disposition)}: {Format.Exact(line.Submission.ShareOfGroup)} %",
        _ => Of(line.Disposition),
    };
}
