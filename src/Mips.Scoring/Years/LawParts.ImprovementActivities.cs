// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.ImprovementActivities;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(ImprovementActivitiesRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.ActivityPoints, path + ".activityPoints", ref problems);
        if (part.MvpActivityPoints is not null)
        {
            Check(part.MvpActivityPoints, path + ".mvpActivityPoints", ref problems);
        }

        problems.Sign(part.AppCredit, path + ".appCredit");
        problems.Has(part.PointsForFullScore, path + ".pointsForFullScore");
        problems.Has(part.MinimumContinuousDays, path + ".minimumContinuousDays");
        problems.Sign(part.MinimumPercentOfGroup, path + ".minimumPercentOfGroup");
        problems.Sign(part.MinimumPercentOfPracticeSites, path + ".minimumPercentOfPracticeSites");
        problems.Has(part.PatientCenteredMedicalHome, path + ".patientCenteredMedicalHome");
        problems.Has(part.ApmCredit, path + ".apmCredit");
        problems.Sign(part.MipsApmScore, path + ".mipsApmScore");
    }

    internal static void Check(ActivityPoints part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is ActivityPoints.Counted counted)
        {
            Check(counted, path, ref problems);
        }

        if (part is ActivityPoints.Weighted weighted)
        {
            Check(weighted, path, ref problems);
        }
    }

    internal static void Check(ActivityPoints.Counted part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Standard, path + ".standard");
        problems.Has(part.SpecialStatus, path + ".specialStatus");
    }

    internal static void Check(ActivityPoints.Weighted part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Medium, path + ".medium");
        problems.Has(part.High, path + ".high");
        problems.Has(part.SpecialStatusMedium, path + ".specialStatusMedium");
        problems.Has(part.SpecialStatusHigh, path + ".specialStatusHigh");
    }
}
