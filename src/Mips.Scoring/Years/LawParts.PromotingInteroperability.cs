// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(PromotingInteroperabilityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MinimumContinuousDays, path + ".minimumContinuousDays");
        problems.Has(part.NeedsCertificationId, path + ".needsCertificationId");
        for (int i = 0; i < part.Statements.Length; i++)
        {
            problems.Has((object?)part.Statements[i], LawProblems.Item(path + ".statements", i));
        }

        problems.Has(part.CancelsReweighting, path + ".cancelsReweighting");
        Check(part.Method, path + ".method", ref problems);
        if (part.RollUp is not null)
        {
            Check(part.RollUp, path + ".rollUp", ref problems);
        }
    }

    internal static void Check(PromotingInteroperabilityMethod part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is PromotingInteroperabilityMethod.RequiredMeasures requiredMeasures)
        {
            Check(requiredMeasures, path, ref problems);
        }

        if (part is PromotingInteroperabilityMethod.BaseAndPerformance baseAndPerformance)
        {
            Check(baseAndPerformance, path, ref problems);
        }
    }

    internal static void Check(PromotingInteroperabilityRollUpRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Bonus, path + ".bonus");
        problems.Has(part.OwnBonusPoints, path + ".ownBonusPoints");
        problems.Has(part.SharedSavingsProgramByTin, path + ".sharedSavingsProgramByTin");
    }

    internal static void Check(PromotingInteroperabilityMethod.RequiredMeasures part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Measures.Length; i++)
        {
            problems.Has((object?)part.Measures[i], LawProblems.Item(path + ".measures", i));
        }

        Check(part.PublicHealth, path + ".publicHealth", ref problems);
        for (int i = 0; i < part.Bonuses.Length; i++)
        {
            problems.Has((object?)part.Bonuses[i], LawProblems.Item(path + ".bonuses", i));
        }

        for (int i = 0; i < part.Moves.Length; i++)
        {
            problems.Has((object?)part.Moves[i], LawProblems.Item(path + ".moves", i));
        }

        for (int i = 0; i < part.UnlinkedExclusions.Length; i++)
        {
            problems.Has((object?)part.UnlinkedExclusions[i], LawProblems.Item(path + ".unlinkedExclusions", i));
        }
    }

    internal static void Check(PromotingInteroperabilityMethod.BaseAndPerformance part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.BaseScore, path + ".baseScore");
        for (int i = 0; i < part.BaseMeasures.Length; i++)
        {
            problems.Has((object?)part.BaseMeasures[i], LawProblems.Item(path + ".baseMeasures", i));
        }

        for (int i = 0; i < part.PerformanceMeasures.Length; i++)
        {
            problems.Has((object?)part.PerformanceMeasures[i], LawProblems.Item(path + ".performanceMeasures", i));
        }

        problems.Has(part.LargestPerformanceScore, path + ".largestPerformanceScore");
        problems.Has(part.RegistryPoints, path + ".registryPoints");
        problems.Has(part.RegistryBonus, path + ".registryBonus");
        for (int i = 0; i < part.RegistryMeasures.Length; i++)
        {
            problems.Has((object?)part.RegistryMeasures[i], LawProblems.Item(path + ".registryMeasures", i));
        }

        for (int i = 0; i < part.Bonuses.Length; i++)
        {
            problems.Has((object?)part.Bonuses[i], LawProblems.Item(path + ".bonuses", i));
        }
    }

    internal static void Check(PublicHealthObjective part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Points, path + ".points");
        problems.Has(part.MeasuresNeeded, path + ".measuresNeeded");
        for (int i = 0; i < part.Measures.Length; i++)
        {
            problems.Has((object?)part.Measures[i], LawProblems.Item(path + ".measures", i));
        }

        problems.Has(part.NeedsEngagementLevel, path + ".needsEngagementLevel");
        for (int i = 0; i < part.Suppressed.Length; i++)
        {
            problems.Has((object?)part.Suppressed[i], LawProblems.Item(path + ".suppressed", i));
        }
    }
}
