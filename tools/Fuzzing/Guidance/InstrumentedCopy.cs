using System.Diagnostics;
using SharpFuzz;

namespace Mips.Scoring.ReaderFuzzing.Guidance;

/// <summary>A copy of this program whose readers count their branches.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Instrumented = ["Mips.Scoring.Interop.dll", "Mips.Scoring.Tables.dll", "Mips.Scoring.Fhir.dll"];

    /// <summary>Makes it in a folder and runs it with the same arguments and one more.</summary>
    /// <returns>Its exit code.</returns>
    public static int Run(string folder, IEnumerable<string> arguments)
    {
        foreach (string path in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }

        foreach (string name in Instrumented)
        {
            Fuzzer.Instrument(Path.Combine(folder, name), static _ => true, Options.Value);
        }

        string program = Path.Combine(folder, Path.GetFileName(typeof(InstrumentedCopy).Assembly.Location));
        using Process process = Process.Start("dotnet", ["exec", program, .. arguments]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
