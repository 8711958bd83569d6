using Mips.Scoring.Interop;
using Mips.Scoring.Tables;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Libraries;

/// <summary>Reads sets of tables where their libraries can run.</summary>
internal static class TableSets
{
    /// <summary>Reads the CSV files of a set.</summary>
    /// <param name="place">The place that messages name.</param>
    /// <param name="files">The files by name, each opened when it is read.</param>
    public static FileContent ReadTables(string place, IEnumerable<KeyValuePair<string, Func<Stream>>> files) => Content(place, RequestTables.ReadCsv(files));

    /// <summary>Reads a workbook, a sheet for each table.</summary>
    /// <param name="place">The place that messages name.</param>
    /// <param name="workbook">The file.</param>
    public static FileContent ReadWorkbook(string place, Stream workbook) => Content(place, RequestTables.ReadXlsx(workbook));

    /// <summary>Writes requests as the CSV files of a set.</summary>
    /// <param name="requests">The requests, each a participant.</param>
    /// <param name="open">Opens the file of a name.</param>
    public static void WriteTables(IEnumerable<NamedRequest> requests, Func<string, Stream> open) => RequestTables.WriteCsv(Submissions(requests), open);

    /// <summary>Writes requests as a workbook.</summary>
    /// <param name="requests">The requests, each a participant.</param>
    /// <param name="workbook">The file.</param>
    public static void WriteWorkbook(IEnumerable<NamedRequest> requests, Stream workbook) => RequestTables.WriteXlsx(Submissions(requests), workbook);

    /// <summary>Writes an empty set with explanations.</summary>
    /// <param name="wish">What it is to have rows for.</param>
    /// <param name="place">A folder or a workbook.</param>
    /// <returns>Why it was not written; null if it was.</returns>
    /// <exception cref="UnwritableException">The place cannot be written to.</exception>
    public static string? Begin(TableWish wish, string place)
    {
        TableTemplate? template = wish switch
        {
            { Mvp: string mvp } => TableTemplate.ForMvp(wish.Data, mvp),
            { MeasureSet: string set } => TableTemplate.ForMeasureSet(wish.Data, set),
            { Measures.IsEmpty: false } => TableTemplate.ForMeasures(wish.Data, wish.Measures),
            _ => TableTemplate.Empty(wish.Data),
        };
        if (template is null)
        {
            return $"{place}: PY{wish.Data.PerformanceYear} has nothing to report of what is asked for; nothing was written";
        }

        TableTemplate laidOut = wish.Layout == TableLayout.Wide ? template.Wide() : template;
        TableFiles.Write(place, laidOut.WriteCsv, laidOut.WriteXlsx);
        return null;
    }

    private static ImmutableArray<TableSubmission> Submissions(IEnumerable<NamedRequest> requests)
    {
        UniqueNames names = new();
        return [.. requests.Select(named => new TableSubmission { Participant = names.Of(named.Name), Entity = named.Entity, Request = named.Request })];
    }

    private static FileContent Content(string place, TablesImport import)
    {
        IEnumerable<Finding> findings = import.Problems.Select(problem => FindingOf(place, problem));
        return new(import.Submissions.Select(Part), [.. import.FurtherProblems > 0 ? findings.Append(new Finding(place, IsError: true, FormattableString.Invariant($"and {import.FurtherProblems} more"))) : findings])
        {
            StatesHoldings = true,
        };
    }

    private static SubmittedPart Part(TableSubmission submission) => new(
        submission.Participant,
        new ImportedSubmission
        {
            Program = Pathway.NameOf(submission.Request),
            Entity = submission.Entity,
            Request = submission.Request,
            LeftOut = [.. submission.LeftOut.Select(problem => problem.ToRequestProblem())],
        })
    {
        Locate = problem => submission.Locate(problem).ToString(),
        Charges = submission.Charges?.AllowedCharges,
    };

    private static Finding FindingOf(string place, TableProblem problem) => new(place, problem.IsError, problem.ToString())
    {
        Code = problem.Kind.ToString(),
        Path = problem.ToRequestProblem().Path,
        Value = problem.Value,
    };
}
