using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Rows about the lines of a scorecard, one for each.</summary>
internal static class ExplanationRows
{
    public static ImmutableArray<ExplanationRow> Of<TLine>(ImmutableArray<TLine> lines, Func<TLine, ExplanationRow> row) => ImmutableArrays.Over(ValueArray.Of(lines, row));
}
