using System.Runtime.InteropServices;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What a line is before it is decided which measures count: it follows from the tests that the measure fails and from whether it leaves both sums, and is worked out once for each combination.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineStart(LineMarks Marks, QualityMeasureDisposition Disposition)
{
    private const int Tests = 128;
    private static readonly LineStart[] all = ValueArray.OfNumbers(2 * Tests, static i => Find((FailedTests)(i % Tests), i >= Tests));

    /// <summary>A measure that is compared with its benchmark.</summary>
    public static LineStart Compared => new(
        LineMarks.HasData | LineMarks.CanCount | LineMarks.HasCompleteData | LineMarks.IsComplete | LineMarks.HasEnoughCases, QualityMeasureDisposition.NotAmongTheBest);

    public static LineStart Of(FailedTests failed, bool isExcluded) => all[isExcluded ? (int)failed + Tests : (int)failed];

    private static LineStart Find(FailedTests failed, bool isExcluded)
    {
        bool hasData = (failed & FailedTests.EligibleCases) == 0;
        bool isComplete = (failed & FailedTests.Completeness) == 0;
        bool isSuppressed = FirstFailedTest.Of(failed) == MeasurePointsGround.Suppressed;
        return new(
            If(hasData, LineMarks.HasData)
            | If(!isExcluded, LineMarks.CanCount)
            | If(hasData && isComplete, LineMarks.HasCompleteData)
            | If(isSuppressed, LineMarks.IsSuppressed)
            | If(isComplete, LineMarks.IsComplete)
            | If((failed & FailedTests.CaseMinimum) == 0, LineMarks.HasEnoughCases),
            !isExcluded ? QualityMeasureDisposition.NotAmongTheBest
            : isSuppressed ? QualityMeasureDisposition.Suppressed
            : hasData ? QualityMeasureDisposition.Excluded
            : QualityMeasureDisposition.NoEligibleCases);
    }

    private static LineMarks If(bool yes, LineMarks mark) => yes ? mark : LineMarks.None;
}
