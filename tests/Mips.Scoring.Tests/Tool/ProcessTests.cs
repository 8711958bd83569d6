using System.Diagnostics;
using System.Globalization;

namespace Mips.Scoring.Tests.Tool;

/// <summary>The tool as a process of its own: pipes that are closed and runs that are stopped end with a message and leave nothing half-written.</summary>
public class ProcessTests : ToolRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_closed_pipe_ends_with_a_message()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string folder = this.Many(60);
        (int exitCode, string said) = this.Shell($"{Tool} score '{folder}' --depth everything 2>'{this.Folder}/said' | head -c 10 >/dev/null; echo ${{PIPESTATUS[0]}}");

        Assert.Equal((0, "2"), (exitCode, said.Trim()));
        Assert.StartsWith("standard output: cannot be written: ", File.ReadAllText(Path.Combine(this.Folder, "said")), StringComparison.Ordinal);
    }

    // A job in the background ignores the signal, and so does what it starts. The shell complains of a locale that the machine does not have.
    [Fact]
    public void Interrupting_ends_with_130_and_leaves_nothing_half_written()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string folder = this.Many(2_000);
        using Process run = Process.Start(new ProcessStartInfo("bash", ["-c", $"exec env --default-signal=INT {Tool} score '{folder}' --out '{this.Folder}/cards.json' --out '{this.Folder}/cards.txt'"]) { RedirectStandardError = true, Environment = { ["LC_ALL"] = "C" } })!;
        SpinWait.SpinUntil(() => Directory.GetFiles(this.Folder, ".*.part").Length == 2 || run.HasExited, Patience);
        Process.Start("kill", ["-INT", run.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        string said = run.StandardError.ReadToEnd();

        Assert.True(run.WaitForExit(Patience));
        Assert.Equal((130, "stopped; files that were not complete are not there\n"), (run.ExitCode, said));
        Assert.Empty(Directory.GetFiles(this.Folder));
    }

    private static string Tool => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "mips.dll")}'";

    private string Many(int files)
    {
        (string submission, string holdings) = (File.ReadAllText(Submission("2025-small-practice")), File.ReadAllText(Bundle("2025-small-practice", "holdings.json")));
        for (int index = 0; index < files; index++)
        {
            this.Write(FormattableString.Invariant($"in/{index:0000}.submission.json"), submission);
            this.Write(FormattableString.Invariant($"in/{index:0000}.holdings.json"), holdings);
        }

        return Path.Combine(this.Folder, "in");
    }

    private (int ExitCode, string Output) Shell(string command)
    {
        using Process shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, WorkingDirectory = this.Folder })!;
        string output = shell.StandardOutput.ReadToEnd();
        Assert.True(shell.WaitForExit(Patience));
        return (shell.ExitCode, output);
    }
}
