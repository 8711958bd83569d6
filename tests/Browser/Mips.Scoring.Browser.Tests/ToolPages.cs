using Mips.Scoring.Tests.Tool;

namespace Mips.Scoring.Browser.Tests;

/// <summary>The pages that the tool writes and prints, one of each kind: folders with their index, a practice, planning answers, a public use file.</summary>
internal sealed class ToolPages : ToolRun
{
    private const string Roster = "npi,name,joined\n1234567893,Doe,\n1111111111,Roe,2024-11-02\n";

    private const string PublicUse =
        "provider key,final score,payment adjustment percentage,complex patient bonus,quality category score,quality category weight,promoting interoperability (pi) category score,"
        + "promoting interoperability (pi) category weight,improvement activities (ia) category score,improvement activities (ia) category weight,cost category score,cost category weight\n"
        + "000475122,77.03,0.18,0,95.71,0.4,0,0,40,0.3,29.16,0.3\n000000001,78.03,0.27,0,95.71,0.4,0,0,40,0.3,29.16,0.3\n";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Made = new(() =>
    {
        using ToolPages run = new();
        return run.Make();
    });

    public static IReadOnlyDictionary<string, string> All => Made.Value;

    private Dictionary<string, string> Make()
    {
        string cards = this.Written("score", Path.GetDirectoryName(Submission("2024-group"))!, "--estimate", "--depth", "everything", "--practice", "Lakeside Family Medicine, P.C.", "--charges", "412345.67", "--form", "html", "csv");
        string practice = this.Written("practice", this.Write("roster.csv", Roster), Submission("2024-group"));
        string report = Path.Combine(this.Folder, "report.html");
        Run("puf", this.Write("puf.csv", PublicUse), "--year", "2023", "--out", report);
        Dictionary<string, string> pages = new(StringComparer.Ordinal)
        {
            ["tool index of a folder"] = File.ReadAllText(Path.Combine(cards, "index.html")),
            ["tool everything about a group"] = Read(cards, "2024-group*"),
            ["tool everything in a running year"] = Read(cards, "2026-individual*"),
            ["tool practice"] = Read(practice, "practice.html"),
            ["tool at a glance"] = Read(practice, "at-a-glance.html"),
            ["tool public use"] = File.ReadAllText(report),
        };
        foreach (string command in new[] { "plan", "choices", "best", "range", "outlook", "maximum", "eligible", "years" })
        {
            pages.Add("tool " + command, Run(command, Submission("2024-group"), "--form", "html").Output);
        }

        return pages;
    }

    private string Written(string command, params string[] args)
    {
        string folder = Path.Combine(this.Folder, command) + Path.DirectorySeparatorChar;
        Result result = Run([command, .. args, "--out", folder]);
        return result.ExitCode == 0 ? folder : throw new InvalidOperationException(result.Error);
    }

    private static string Read(string folder, string pattern) => File.ReadAllText(Directory.GetFiles(folder, Path.GetFileNameWithoutExtension(pattern) + "*.html")[0]);
}
