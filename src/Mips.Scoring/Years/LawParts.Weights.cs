// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(CategoryWeightRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.General, path + ".general");
        problems.Has(part.SmallPractice, path + ".smallPractice");
        problems.Has(part.Apm, path + ".apm");
        problems.Has(part.ApmScoringStandard, path + ".apmScoringStandard");
        problems.Has(part.NotScoredForAnyone, path + ".notScoredForAnyone");
        problems.Has(part.NotScoredForApmEntities, path + ".notScoredForApmEntities");
        problems.Has(part.AveragedForApmEntities, path + ".averagedForApmEntities");
        problems.Sign(part.ApmQualityReportingCredit, path + ".apmQualityReportingCredit");
        problems.Has(part.CostWithoutScore, path + ".costWithoutScore");
        problems.Has(part.QualityWithoutScore, path + ".qualityWithoutScore");
        Check(part.Grants, path + ".grants", ref problems);
        Check(part.AutomaticExtremeAndUncontrollableCircumstances, path + ".automaticExtremeAndUncontrollableCircumstances", ref problems);
        Check(part.PromotingInteroperability, path + ".promotingInteroperability", ref problems);
    }

    internal static void Check(GrantRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Available.Length; i++)
        {
            problems.Has((object?)part.Available[i], LawProblems.Item(path + ".available", i));
        }

        problems.Has(part.ApmEntityApplication, path + ".apmEntityApplication");
    }

    internal static void Check(AutomaticExtremeAndUncontrollableCircumstancesRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Categories, path + ".categories");
        problems.Has(part.Affected, path + ".affected");
    }

    internal static void Check(PromotingInteroperabilityReweightingRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Statuses.Length; i++)
        {
            problems.Has((object?)part.Statuses[i], LawProblems.Item(path + ".statuses", i));
        }

        for (int i = 0; i < part.ClinicianTypes.Length; i++)
        {
            problems.Has((object?)part.ClinicianTypes[i], LawProblems.Item(path + ".clinicianTypes", i));
        }

        problems.Has(part.EveryClinicianQualifies, path + ".everyClinicianQualifies");
    }
}
