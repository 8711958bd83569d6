using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The tests that a cost measure fails. All are made, one bit each: which ones fail cannot be foretold, and a jump for each would cost more than the test.</summary>
[Flags]
internal enum FailedCostTests : byte
{
    /// <summary>It is scored.</summary>
    None = 0,

    /// <summary>It is not in the participant's MVP.</summary>
    Mvp = 1,

    /// <summary>CMS scores nobody on cost in the year.</summary>
    Category = 2,

    /// <summary>It is new and only informs.</summary>
    Information = 4,

    /// <summary>CMS suppressed it, or the participant's result.</summary>
    Suppression = 8,

    /// <summary>It has no benchmark.</summary>
    Benchmark = 16,

    /// <summary>It is calculated for groups only.</summary>
    Groups = 32,

    /// <summary>It has too few cases.</summary>
    CaseMinimum = 64,
}

/// <summary>The first test that a cost measure fails, which decides what becomes of it. § 414.1380(b)(2).</summary>
internal static class FirstFailedCostTest
{
    private const int All = 128;
    private static readonly CostMeasureDisposition[] dispositions = ValueArray.OfNumbers(All, static failed => Find((FailedCostTests)failed));

    public static CostMeasureDisposition Of(FailedCostTests failed) => dispositions[(int)failed];

    /// <summary>The test that a measure fails whoever is scored, if this is what becomes of it.</summary>
    public static FailedCostTests TestOf(CostMeasureDisposition exclusion) => exclusion switch
    {
        CostMeasureDisposition.NotInMvp => FailedCostTests.Mvp,
        CostMeasureDisposition.CategoryNotScored => FailedCostTests.Category,
        CostMeasureDisposition.Informational => FailedCostTests.Information,
        CostMeasureDisposition.Suppressed => FailedCostTests.Suppression,
        CostMeasureDisposition.NoBenchmark => FailedCostTests.Benchmark,
        CostMeasureDisposition.GroupsOnly => FailedCostTests.Groups,
        CostMeasureDisposition.BelowCaseMinimum => FailedCostTests.CaseMinimum,
        _ => FailedCostTests.None,
    };

    private static CostMeasureDisposition Find(FailedCostTests failed)
    {
        bool Fails(FailedCostTests test) => (failed & test) != 0;

        return Fails(FailedCostTests.Mvp) ? CostMeasureDisposition.NotInMvp
            : Fails(FailedCostTests.Category) ? CostMeasureDisposition.CategoryNotScored
            : Fails(FailedCostTests.Information) ? CostMeasureDisposition.Informational
            : Fails(FailedCostTests.Suppression) ? CostMeasureDisposition.Suppressed
            : Fails(FailedCostTests.Benchmark) ? CostMeasureDisposition.NoBenchmark
            : Fails(FailedCostTests.Groups) ? CostMeasureDisposition.GroupsOnly
            : Fails(FailedCostTests.CaseMinimum) ? CostMeasureDisposition.BelowCaseMinimum
            : CostMeasureDisposition.Scored;
    }
}
