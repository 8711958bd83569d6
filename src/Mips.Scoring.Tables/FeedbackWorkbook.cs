using Mips.Scoring.Interop;

namespace Mips.Scoring.Tables;

/// <summary>The lists of a practice's feedback as a workbook (XLSX).</summary>
public static class FeedbackWorkbook
{
    /// <summary>Writes lists, one sheet each, every cell a text, so that leading zeros stay and nothing is a formula.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="workbook">The file. It is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(IEnumerable<FeedbackList> lists, Stream workbook)
    {
        _ = lists ?? throw new ArgumentNullException(nameof(lists));
        _ = workbook ?? throw new ArgumentNullException(nameof(workbook));
        XlsxTables.Write(workbook, lists.Select(list => (list.Name, Rows(list))));
    }

    private static IEnumerable<string?[]> Rows(FeedbackList list)
    {
        yield return [.. list.Columns];
        foreach (ImmutableArray<string> row in list.Rows)
        {
            yield return [.. row];
        }
    }
}
