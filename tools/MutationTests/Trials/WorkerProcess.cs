using System.Diagnostics;
using System.Globalization;
using Mips.Scoring.MutationTests.Worker;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>A process that has loaded the damaged engine and the tests, and runs what it is told.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;

    /// <summary>Starts one in the folder of the tests.</summary>
    public WorkerProcess(string testFolder)
    {
        string assembly = Path.Combine(testFolder, Path.GetFileName(typeof(WorkerProcess).Assembly.Location));
        this.process = Process.Start(new ProcessStartInfo("dotnet", ["exec", assembly, WorkerCommand])
        {
            WorkingDirectory = testFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        this.process.ErrorDataReceived += static (_, _) => { };
        this.process.BeginErrorReadLine();
    }

    /// <summary>The argument with which this program is such a process.</summary>
    public const string WorkerCommand = "worker";

    /// <summary>All classes with tests.</summary>
    public ImmutableArray<string> Classes() => [.. (this.Ask(WorkerProgram.Classes, TimeSpan.FromMinutes(2)) ?? throw Silent("the list of classes")).Split('\t')];

    /// <summary>What a class meets without a mutant.</summary>
    /// <exception cref="InvalidOperationException">A test fails or does not end although no mutant runs.</exception>
    public WatchedClass Watch(string testClass, int mutants)
    {
        string[] parts = (this.Ask(string.Create(CultureInfo.InvariantCulture, $"{WorkerProgram.Watch}\t{mutants}\t{testClass}"), TimeSpan.FromMinutes(10)) ?? throw Silent(testClass)).Split('\t');
        return parts[1] is ""
            ? new WatchedClass(testClass, int.Parse(parts[0], CultureInfo.InvariantCulture), [.. parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))])
            : throw new InvalidOperationException($"Without a mutant this test fails: {parts[1]}");
    }

    /// <summary>Runs classes in their order under a mutant until a test fails or the time is over.</summary>
    /// <param name="how"><see cref="WorkerProgram.Try"/> or <see cref="WorkerProgram.TryAlone"/>.</param>
    /// <param name="mutant">Its number.</param>
    /// <param name="classes">The classes with the milliseconds that each takes.</param>
    /// <param name="time">The time for all.</param>
    /// <returns>The end with class and test; null if a test did not end or the process did.</returns>
    public (Outcome Outcome, string TestClass, string Test)? Try(string how, int mutant, ImmutableArray<(string TestClass, int Milliseconds)> classes, TimeSpan time)
    {
        var milliseconds = classes.ToDictionary(one => one.TestClass, one => one.Milliseconds, StringComparer.Ordinal);
        string? answer = this.Ask(string.Create(CultureInfo.InvariantCulture, $"{how}\t{mutant}\t{(int)time.TotalSeconds}\t{string.Join('\t', classes.Select(one => one.TestClass))}"), Patience(0));
        while (answer?.Split('\t') is [WorkerProgram.At, var testClass])
        {
            answer = this.Read(Patience(milliseconds[testClass]));
        }

        return answer?.Split('\t') is [var outcome, var killer, var test] ? (Enum.Parse<Outcome>(outcome), killer, test) : null;
    }

    public void Dispose()
    {
        if (!this.process.HasExited)
        {
            KeptTime.Add(this.process);
            this.process.Kill(entireProcessTree: true);
        }

        this.process.WaitForExit();
        this.process.Dispose();
    }

    // A class under a mutant may take much longer than without, on a machine that does other things too.
    private static TimeSpan Patience(int milliseconds) => TimeSpan.FromSeconds(30) + TimeSpan.FromMilliseconds(8L * milliseconds);

    private static InvalidOperationException Silent(string what) => new($"The worker gives no answer to {what}.");

    private string? Ask(string question, TimeSpan patience)
    {
        try
        {
            this.process.StandardInput.WriteLine(question);
            this.process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The process has ended: there is no answer.
            return null;
        }

        return this.Read(patience);
    }

    private string? Read(TimeSpan patience)
    {
        Task<string?> line = this.process.StandardOutput.ReadLineAsync();
        return line.Wait(patience) ? line.Result : null;
    }
}

/// <summary>A test class without a mutant.</summary>
/// <param name="TestClass">Its full name.</param>
/// <param name="Milliseconds">How long its tests take.</param>
/// <param name="Met">The numbers of the mutants that it meets.</param>
internal sealed record WatchedClass(string TestClass, int Milliseconds, ImmutableHashSet<int> Met);
