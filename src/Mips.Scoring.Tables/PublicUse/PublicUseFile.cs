using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Tables.PublicUse;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tables;

/// <summary>Reads CMS's public use files of MIPS (Quality Payment Program Experience, CSV) and computes every result in them again.</summary>
/// <remarks>
/// The file is read row by row and nothing of a row is kept, so that memory does not grow with the file. The layouts of PY2017–2021, PY2022 and
/// PY2023 on are known; columns may stand in any order, and of those only what a recomputation uses has to be there. <c>docs/public-use.md</c> names them.
/// </remarks>
public static class PublicUseFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file: UTF-8, with headings. It is not closed.</param>
    /// <param name="file">What problems call the file.</param>
    /// <param name="law">The law of the performance year of the file, which the file does not say itself.</param>
    /// <param name="examples">How many examples to keep of each disagreement, at least 0.</param>
    /// <param name="limits">How much to read; if null <see cref="TableLimits.Default"/>, but for bytes, of which there may be any number.</param>
    /// <param name="cancellation">Ends reading before the next row.</param>
    /// <returns>The results, computed again, with all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream, the name or the law is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="examples"/> is negative.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static PublicUseImport Read(Stream stream, string file, ProgramYear law, int examples = 5, TableLimits? limits = null, CancellationToken cancellation = default)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        _ = file ?? throw new ArgumentNullException(nameof(file));
        _ = law ?? throw new ArgumentNullException(nameof(law));
        limits ??= TableLimits.Default with { Bytes = long.MaxValue };
        using CsvCells cells = new(stream, limits);
        PublicUseRows rows = new(cells, file, law, limits, cancellation);
        Recomputation? found = rows.ReadHeadings() ? Recomputation.Of(rows.Read(), law, PublicUseUnits.Of(law.PerformanceYear), examples) : null;
        return new PublicUseImport { Recomputation = found, UnknownColumns = rows.UnknownColumns, Problems = rows.Problems.All, FurtherProblems = rows.Problems.Further };
    }
}
