using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Libraries;

namespace Mips.Scoring.Tool.Input;

/// <summary>A submission wherever it comes from: a file, standard input, a folder of tables, or the bundle.</summary>
/// <param name="name">The name that its scorecard is shown by.</param>
/// <param name="place">The place that messages name.</param>
internal abstract class InputSource(string name, string place)
{
    public const string Holdings = ".holdings.json";
    public const string Published = ".published.json";
    public const string EndingsInFolders = ".xml, .json, .ndjson or .xlsx";
    private const string Submission = ".submission.json";
    private const string OpenInExcel = "~$";
    private static readonly string[] Endings = [".xml", ".json", ".ndjson", ".xlsx"];

    /// <summary>The name that its scorecard is shown by: for a file of a folder its way from there.</summary>
    public string Name { get; } = name;

    /// <summary>The place that messages name.</summary>
    public string Place { get; } = place;

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public abstract Stream Open();

    /// <summary>What lies beside it under the same name with another ending, such as <see cref="Holdings"/>; null if there is nothing.</summary>
    public abstract InputSource? Beside(string ending);

    /// <summary>Reads what it submits, in whatever form it does.</summary>
    /// <param name="years">CMS's data.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="InvalidDataException">This build of the tool does not read its form.</exception>
    public virtual FileContent Read(CmsYears years)
    {
        using Stream file = this.Open();
        byte[] start = new byte[InputForms.Beginning];
        int length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        using ReplayedStream whole = new(start, length, file);
        return InputForms.Of(start.AsSpan(0, length)) switch
        {
            InputForm.Fhir => FileContent.Of(this.Place, FhirReports.Read(whole, years.DataOf)),
            InputForm.Workbook => TableSets.ReadWorkbook(this.Place, whole),
            _ => FileContent.Of(this.Place, SubmissionFile.Read(whole, years.DataOf)),
        };
    }

    /// <summary>Whether a file of a folder is a submission by its name: others are what lies beside one, or what another program keeps for itself.</summary>
    public static bool IsSubmission(string file) =>
        Array.Exists(Endings, ending => EndsWith(file, ending)) && !EndsWith(file, Holdings) && !EndsWith(file, Published) && !file.StartsWith(OpenInExcel, StringComparison.Ordinal);

    /// <summary>The name of what lies beside a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ending">The ending in the place of its own, such as <see cref="Holdings"/>.</param>
    public static string WithEnding(string path, string ending) =>
        EndsWith(path, Submission) ? path[..^Submission.Length] + ending : Path.ChangeExtension(path, null) + ending;

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
