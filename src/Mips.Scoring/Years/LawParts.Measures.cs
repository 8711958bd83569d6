// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(MeasurePointsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.PerformanceRates, path + ".performanceRates", ref problems);
        Check(part.DecilePoints, path + ".decilePoints", ref problems);
        Check(part.DataCompleteness, path + ".dataCompleteness", ref problems);
        Check(part.CaseMinimum, path + ".caseMinimum", ref problems);
        for (int i = 0; i < part.AdministrativeClaimsMinimums.Length; i++)
        {
            problems.Has((object?)part.AdministrativeClaimsMinimums[i], LawProblems.Item(path + ".administrativeClaimsMinimums", i));
        }

        Check(part.LackOfBenchmark, path + ".lackOfBenchmark", ref problems);
        Check(part.Cahps, path + ".cahps", ref problems);
        problems.Has(part.ExcludesSuppressedMeasures, path + ".excludesSuppressedMeasures");
        for (int i = 0; i < part.SuppressedMeasures.Length; i++)
        {
            problems.Has((object?)part.SuppressedMeasures[i], LawProblems.Item(path + ".suppressedMeasures", i));
        }

        if (part.FlatBenchmarks is not null)
        {
            Check(part.FlatBenchmarks, path + ".flatBenchmarks", ref problems);
        }

        if (part.NewMeasures is not null)
        {
            Check(part.NewMeasures, path + ".newMeasures", ref problems);
        }

        if (part.SevenPointCap is not null)
        {
            Check(part.SevenPointCap, path + ".sevenPointCap", ref problems);
        }
    }

    internal static void Check(DecilePointsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Minimum, path + ".minimum");
        problems.Has(part.Places, path + ".places");
    }

    internal static void Check(PerformanceRateRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Places, path + ".places");
    }

    internal static void Check(DataCompletenessRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MinimumPercent, path + ".minimumPercent");
        problems.Has(part.WebInterfaceMinimumPercent, path + ".webInterfaceMinimumPercent");
        problems.Has(part.IncompletePoints, path + ".incompletePoints");
        problems.Has(part.SmallPracticeIncompletePoints, path + ".smallPracticeIncompletePoints");
        problems.Has(part.WebInterfaceIncompletePoints, path + ".webInterfaceIncompletePoints");
    }

    internal static void Check(CaseMinimumRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Cases, path + ".cases");
    }

    internal static void Check(LackOfBenchmarkRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is LackOfBenchmarkRules.Excluded excluded)
        {
            Check(excluded, path, ref problems);
        }

        if (part is LackOfBenchmarkRules.FixedPoints fixedPoints)
        {
            Check(fixedPoints, path, ref problems);
        }
    }

    internal static void Check(CahpsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MeasureId, path + ".measureId");
    }

    internal static void Check(FlatBenchmarkRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.CollectionTypes, path + ".collectionTypes");
    }

    internal static void Check(NewMeasureRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.FirstYear, path + ".firstYear");
        problems.Has(part.SecondYear, path + ".secondYear");
    }

    internal static void Check(SevenPointCapRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is SevenPointCapRules.ConsecutiveYears consecutiveYears)
        {
            Check(consecutiveYears, path, ref problems);
        }

        if (part is SevenPointCapRules.NamedMeasures namedMeasures)
        {
            Check(namedMeasures, path, ref problems);
        }

        problems.Has(part.Cap, path + ".cap");
    }

    internal static void Check(LackOfBenchmarkRules.Excluded part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }
    }

    internal static void Check(LackOfBenchmarkRules.FixedPoints part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Points, path + ".points");
        problems.Has(part.SmallPracticePoints, path + ".smallPracticePoints");
    }

    internal static void Check(SevenPointCapRules.ConsecutiveYears part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Cap, path + ".cap");
    }

    internal static void Check(SevenPointCapRules.NamedMeasures part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MeasureIds, path + ".measureIds");
        problems.Has(part.Cap, path + ".cap");
    }
}
