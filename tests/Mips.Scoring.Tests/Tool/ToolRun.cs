using System.Globalization;
using System.Text;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tests.Tool;

/// <summary>Runs the tool with a folder of its own.</summary>
public abstract class ToolRun : IDisposable
{
    private protected static readonly string[] Names = ["2024-aco", "2024-group", "2024-individual", "2025-mvp-group", "2025-small-practice", "2026-individual"];

    public static TheoryData<string> Bundled => [.. Names];

    protected string Folder { get; } = Directory.CreateTempSubdirectory("mips-scorecard-").FullName;

    public void Dispose()
    {
        Directory.Delete(this.Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Submission(string name) => Bundle(name, File.Exists(Bundle(name, "xml")) ? "xml" : "submission.json");

    protected static string Bundle(string name, string ending) => RepositoryFiles.Path($"src/Mips.Scoring.Tool/submissions/{name}.{ending}");

    private protected static Result Run(params string[] args) => RunWith(string.Empty, args);

    private protected static Result RunWith(string input, params string[] args)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using StringWriter error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using ToolConsole console = new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error };
        int exitCode = MipsCommand.Run(args, console);
        return new Result(exitCode, output.ToString(), error.ToString());
    }

    protected string Subgroup() => this.Write("subgroup.submission.json", """
        {
          "entityType": "subgroup", "entityId": "SG-1", "performanceYear": 2025,
          "measurementSets": [
            { "category": "quality", "submissionMethod": "electronicHealthRecord", "programName": "M0005",
              "measurements": [{ "measureId": "236", "value": { "performanceMet": 300, "performanceNotMet": 100, "eligiblePopulation": 400 } }] }
          ]
        }
        """);

    protected string Write(string name, string content)
    {
        string path = Path.Combine(this.Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private protected sealed record Result(int ExitCode, string Output, string Error);
}
