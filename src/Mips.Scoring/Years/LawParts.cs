// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(ProgramYear part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.Eligibility, "eligibility", ref problems);
        if (part.Subgroups is not null)
        {
            Check(part.Subgroups, "subgroups", ref problems);
        }

        if (part.MvpRegistration is not null)
        {
            Check(part.MvpRegistration, "mvpRegistration", ref problems);
        }

        Check(part.Quality, "quality", ref problems);
        if (part.MvpQuality is not null)
        {
            Check(part.MvpQuality, "mvpQuality", ref problems);
        }

        if (part.AppQuality is not null)
        {
            Check(part.AppQuality, "appQuality", ref problems);
        }

        Check(part.Cost, "cost", ref problems);
        Check(part.ImprovementActivities, "improvementActivities", ref problems);
        Check(part.PromotingInteroperability, "promotingInteroperability", ref problems);
        if (part.FacilityBased is not null)
        {
            Check(part.FacilityBased, "facilityBased", ref problems);
        }

        Check(part.Weights, "weights", ref problems);
        Check(part.FinalScore, "finalScore", ref problems);
        Check(part.Payment, "payment", ref problems);
    }
}
