namespace Mips.Scoring.Interop;

/// <summary>Scorecards in the shape of CMS's Quality Payment Program Experience public use file: one row each, measures side by side.</summary>
/// <remarks>
/// Columns, order, units and decimals are those of the PY2024 file: weights as fractions, improvement activities out of 40, measure points with
/// one decimal, Promoting Interoperability points cut to whole numbers, the best measures first. What no scorecard holds (state, specialty,
/// patients, charges) is blank.
/// </remarks>
public static class PublicUseCsv
{
    /// <summary>Writes a header and one row for each submission.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, IEnumerable<ScoredSubmission> submissions) => ScorecardCsv.PublicUse(output).AddAll(submissions);
}
