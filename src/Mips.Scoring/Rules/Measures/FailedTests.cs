using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The tests that a submitted measure fails. All are made, one bit each: which ones fail cannot be foretold, and a jump for each would cost more than the test.</summary>
[Flags]
internal enum FailedTests : byte
{
    /// <summary>It is compared with its benchmark.</summary>
    None = 0,

    /// <summary>It was submitted as 0 of 0.</summary>
    EligibleCases = 1,

    /// <summary>CMS suppressed it for the collection type.</summary>
    Suppression = 2,

    /// <summary>It misses the data completeness requirement.</summary>
    Completeness = 4,

    /// <summary>It has no benchmark.</summary>
    Benchmark = 8,

    /// <summary>It has too few cases.</summary>
    CaseMinimum = 16,

    /// <summary>No case entered its rate.</summary>
    Rate = 32,

    /// <summary>No test but their order: a lack of benchmark or cases excludes a measure before its completeness is tested.</summary>
    LackGoesFirst = 64,
}

/// <summary>The first test that a measure fails, which decides what it earns. § 414.1380(b)(1)(i).</summary>
internal static class FirstFailedTest
{
    private const int All = 128;
    private static readonly MeasurePointsGround[] grounds = ValueArray.OfNumbers(All, static failed => Find((FailedTests)failed));

    public static MeasurePointsGround Of(FailedTests failed) => grounds[(int)failed];

    /// <summary>Whether no test failed, so that the measure is compared with its benchmark.</summary>
    public static bool IsNone(FailedTests failed) => (failed & ~FailedTests.LackGoesFirst) == 0;

    private static MeasurePointsGround Find(FailedTests failed)
    {
        bool Fails(FailedTests test) => (failed & test) != 0;

        return Fails(FailedTests.EligibleCases) ? MeasurePointsGround.NoEligibleCases
            : Fails(FailedTests.Suppression) ? MeasurePointsGround.Suppressed
            : Fails(FailedTests.LackGoesFirst) && Fails(FailedTests.Benchmark) ? MeasurePointsGround.NoBenchmark
            : Fails(FailedTests.LackGoesFirst) && Fails(FailedTests.CaseMinimum) ? MeasurePointsGround.BelowCaseMinimum
            : Fails(FailedTests.Completeness) ? MeasurePointsGround.IncompleteData
            : Fails(FailedTests.Benchmark) ? MeasurePointsGround.NoBenchmark
            : Fails(FailedTests.CaseMinimum) ? MeasurePointsGround.BelowCaseMinimum
            : Fails(FailedTests.Rate) ? MeasurePointsGround.NoPerformanceRate
            : MeasurePointsGround.Benchmark;
    }
}
