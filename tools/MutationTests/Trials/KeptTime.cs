using System.Diagnostics;
using System.Globalization;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>How long the runs in one folder took together, by the clock and by the processors: <c>time.tsv</c>.</summary>
/// <param name="folder">The folder of the runs.</param>
internal sealed class KeptTime(string folder)
{
    private static long ticksOfWorkers;

    private readonly string path = Path.Combine(folder, "time.tsv");
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>Adds the processor time of a worker that is about to end.</summary>
    public static void Add(Process worker) => Interlocked.Add(ref ticksOfWorkers, worker.TotalProcessorTime.Ticks);

    /// <summary>Adds this run to those before it.</summary>
    /// <returns>All together.</returns>
    public (TimeSpan Clock, TimeSpan Processors) Write()
    {
        TimeSpan own = Process.GetCurrentProcess().TotalProcessorTime;
        (TimeSpan clock, TimeSpan processors) = this.Read();
        (TimeSpan Clock, TimeSpan Processors) all = (clock + this.watch.Elapsed, processors + own + TimeSpan.FromTicks(Interlocked.Read(ref ticksOfWorkers)));
        File.WriteAllText(this.path, string.Create(CultureInfo.InvariantCulture, $"{all.Clock.TotalSeconds:0}\t{all.Processors.TotalSeconds:0}\n"));
        return all;
    }

    private (TimeSpan Clock, TimeSpan Processors) Read()
    {
        if (!File.Exists(this.path))
        {
            return default;
        }

        double[] seconds = [.. File.ReadAllText(this.path).Split('\t').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        return (TimeSpan.FromSeconds(seconds[0]), TimeSpan.FromSeconds(seconds[1]));
    }
}
