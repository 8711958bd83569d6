// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(FinalScoreRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Maximum, path + ".maximum");
        problems.Has(part.FewestCategories, path + ".fewestCategories");
        problems.Has(part.DecimalPlaces, path + ".decimalPlaces");
        if (part.ComplexPatientBonus is not null)
        {
            Check(part.ComplexPatientBonus, path + ".complexPatientBonus", ref problems);
        }

        problems.Sign(part.SmallPracticeBonus, path + ".smallPracticeBonus");
        Check(part.Attribution, path + ".attribution", ref problems);
    }

    internal static void Check(ComplexPatientBonusRule part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is ComplexPatientBonusRule.Standardized standardized)
        {
            Check(standardized, path, ref problems);
        }

        if (part is ComplexPatientBonusRule.Averaged averaged)
        {
            Check(averaged, path, ref problems);
        }

        problems.Has(part.Maximum, path + ".maximum");
    }

    internal static void Check(AttributionRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Precedence.Length; i++)
        {
            problems.Has((object?)part.Precedence[i], LawProblems.Item(path + ".precedence", i));
        }

        problems.Has(part.Otherwise, path + ".otherwise");
    }

    internal static void Check(ComplexPatientBonusRule.Standardized part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.AtMean, path + ".atMean");
        problems.Has(part.PerStandardDeviation, path + ".perStandardDeviation");
        problems.Has(part.FacilityBasedQualifies, path + ".facilityBasedQualifies");
        problems.Has(part.Maximum, path + ".maximum");
    }

    internal static void Check(ComplexPatientBonusRule.Averaged part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.DualFactor, path + ".dualFactor");
        problems.Has(part.Multiplier, path + ".multiplier");
        problems.Has(part.Maximum, path + ".maximum");
    }
}
