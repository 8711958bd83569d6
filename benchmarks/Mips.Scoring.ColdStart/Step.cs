using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Mips.Scoring.ColdStart;

/// <summary>What one step of a new process took.</summary>
/// <param name="Name">The step.</param>
/// <param name="Milliseconds">Processor time of all threads.</param>
/// <param name="Clock">Milliseconds on the clock.</param>
/// <param name="Compiling">Milliseconds of the clock in which methods were compiled.</param>
/// <param name="Methods">The methods that were compiled.</param>
internal readonly record struct Step(string Name, double Milliseconds, double Clock, double Compiling, long Methods)
{
    public const string Headings = "step                    | processor | clock  |compiling|methods";

    public static Step Of(string name, Action action)
    {
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan spent = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        action();
        TimeSpan clock = Stopwatch.GetElapsedTime(start);
        spent = Environment.CpuUsage.TotalTime - spent;
        return new(name, spent.TotalMilliseconds, clock.TotalMilliseconds, (JitInfo.GetCompilationTime() - compiling).TotalMilliseconds, JitInfo.GetCompiledMethodCount() - methods);
    }

    public static Step Median(Step[] runs)
    {
        int middle = runs.Length / 2;
        return new(
            runs[0].Name,
            runs.Select(static run => run.Milliseconds).Order().ElementAt(middle),
            runs.Select(static run => run.Clock).Order().ElementAt(middle),
            runs.Select(static run => run.Compiling).Order().ElementAt(middle),
            runs.Select(static run => run.Methods).Order().ElementAt(middle));
    }

    public static Step FromLine(string line)
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        double[] numbers = [.. cells.Skip(1).Select(static cell => double.Parse(cell.Split(' ')[0], CultureInfo.InvariantCulture))];
        return new(cells[0], numbers[0], numbers[1], numbers[2], (long)numbers[3]);
    }

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{this.Name,-24}|{this.Milliseconds,8:0.0} ms|{this.Clock,8:0.0}|{this.Compiling,9:0.0}|{this.Methods,7}");
}
