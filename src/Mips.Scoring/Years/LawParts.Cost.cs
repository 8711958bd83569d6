// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.Cost;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(CostRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.IsScored, path + ".isScored");
        Check(part.BenchmarkMethod, path + ".benchmarkMethod", ref problems);
        Check(part.DecilePoints, path + ".decilePoints", ref problems);
        problems.Has(part.MaximumPoints, path + ".maximumPoints");
        for (int i = 0; i < part.CaseMinimums.Length; i++)
        {
            problems.Has((object?)part.CaseMinimums[i], LawProblems.Item(path + ".caseMinimums", i));
        }

        for (int i = 0; i < part.GroupOnlyMeasures.Length; i++)
        {
            problems.Has((object?)part.GroupOnlyMeasures[i], LawProblems.Item(path + ".groupOnlyMeasures", i));
        }

        for (int i = 0; i < part.SuppressedMeasures.Length; i++)
        {
            problems.Has((object?)part.SuppressedMeasures[i], LawProblems.Item(path + ".suppressedMeasures", i));
        }

        problems.Has(part.ExcludesSuppressedMeasures, path + ".excludesSuppressedMeasures");
        if (part.InformationalMeasures is not null)
        {
            Check(part.InformationalMeasures, path + ".informationalMeasures", ref problems);
        }

        problems.Has(part.MaximumImprovement, path + ".maximumImprovement");
    }

    internal static void Check(CostBenchmarkMethod part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is CostBenchmarkMethod.MedianAndStandardDeviation medianAndStandardDeviation)
        {
            Check(medianAndStandardDeviation, path, ref problems);
        }

        if (part is CostBenchmarkMethod.Deciles deciles)
        {
            Check(deciles, path, ref problems);
        }
    }

    internal static void Check(InformationalCostMeasures part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.FirstPerformanceYear, path + ".firstPerformanceYear");
        problems.Has(part.Years, path + ".years");
    }

    internal static void Check(CostBenchmarkMethod.MedianAndStandardDeviation part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.StandardDeviationsAboveMedian.Length; i++)
        {
            problems.Has((object?)part.StandardDeviationsAboveMedian[i], LawProblems.Item(path + ".standardDeviationsAboveMedian", i));
        }
    }

    internal static void Check(CostBenchmarkMethod.Deciles part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }
    }
}
