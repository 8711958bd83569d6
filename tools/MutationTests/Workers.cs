using System.Diagnostics;

namespace Mips.Scoring.MutationTests;

/// <summary>Runs tests of the damaged build, each call in a process of its own, so that nothing computed under one mutant is seen by another.</summary>
internal sealed class Workers(string worker)
{
    /// <summary>All classes with tests.</summary>
    public ImmutableArray<string> Classes() => [.. this.Run(TimeSpan.FromMinutes(2), "classes")!.Split('\n')];

    /// <summary>What a class meets without a mutant.</summary>
    /// <exception cref="InvalidOperationException">A test fails or does not end although no mutant runs.</exception>
    public Watched Watch(string testClass, int mutants)
    {
        string result = this.Run(TimeSpan.FromMinutes(30), "watch", $"{mutants}", testClass)
            ?? throw new InvalidOperationException($"{testClass} does not end without a mutant.");
        string[] parts = result.Split('\t');
        return parts[1] is ""
            ? new Watched(testClass, int.Parse(parts[0]), [.. parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)])
            : throw new InvalidOperationException($"Without a mutant this test fails: {parts[1]}");
    }

    /// <summary>Runs the classes in their order until a test fails or the time is over.</summary>
    public Verdict Try(Mutant mutant, ImmutableArray<string> classes, TimeSpan time)
    {
        if (classes.IsEmpty)
        {
            return new Verdict(mutant, Outcome.NotReached, "");
        }

        string list = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(list, classes);
            string? result = this.Run((time * 4) + TimeSpan.FromMinutes(1), "kill", $"{mutant.Number}", $"{(int)time.TotalSeconds}", list);
            return result?.Split('\t') is [var outcome, var test]
                ? new Verdict(mutant, Enum.Parse<Outcome>(outcome), test)
                : new Verdict(mutant, Outcome.Stopped, "");
        }
        finally
        {
            File.Delete(list);
        }
    }

    // The worker's answer, or null if it did not end in time or ended without one.
    private string? Run(TimeSpan limit, string command, params string[] arguments)
    {
        string result = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("dotnet", ["exec", worker, command, result, .. arguments])
            {
                WorkingDirectory = Path.GetDirectoryName(worker)!,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(limit))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return null;
            }

            string text = File.ReadAllText(result);
            return process.ExitCode == 0 && text is not "" ? text : null;
        }
        finally
        {
            File.Delete(result);
        }
    }
}

/// <summary>A test class without a mutant.</summary>
/// <param name="TestClass">Its full name.</param>
/// <param name="Milliseconds">How long its tests take.</param>
/// <param name="Met">The numbers of the mutants that it meets.</param>
internal sealed record Watched(string TestClass, int Milliseconds, ImmutableHashSet<int> Met);
