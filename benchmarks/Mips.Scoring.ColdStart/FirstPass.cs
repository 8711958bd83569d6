using System.Globalization;
using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.CmsData;
using Mips.Scoring.Years;

namespace Mips.Scoring.ColdStart;

/// <summary>The first pass over a batch of traditional MIPS in a new process, and the least of those of the next seconds.</summary>
internal static class FirstPass
{
    private const int Clinicians = 10_000;
    private const int SteadyMilliseconds = 6_000;

    public static Step[] Run()
    {
        ReferenceData data = CmsTables.For(2024);
        ProgramYear law = ProgramYears.For(2024);
        ScoringRequest[] requests = [.. NationalPopulation.GenerateTraditional(data, Clinicians, 2024)];
        Batch? batch = null;
        Step built = Step.Of("requests into a batch", () => batch = Build(data, requests));
        BatchRow[] rows = new BatchRow[Clinicians];
        Step first = Step.Of("first pass", () => batch!.Score(law, rows));
        Step second = Step.Of("second pass", () => batch!.Score(law, rows));
        Step steady = second;
        for (long end = Environment.TickCount64 + SteadyMilliseconds; Environment.TickCount64 < end;)
        {
            Step pass = Step.Of("steady pass", () => batch!.Score(law, rows));
            steady = pass.Milliseconds < steady.Milliseconds ? pass : steady;
        }

        return [built, first, second, steady];
    }

    /// <summary>What the first pass took, against the steady one.</summary>
    public static string Ratio(Step[] steps) => string.Create(CultureInfo.InvariantCulture, $"The first pass takes {steps[1].Milliseconds / steps[^1].Milliseconds:0.0} times the steady one.");

    private static Batch Build(ReferenceData data, ScoringRequest[] requests)
    {
        BatchBuilder builder = BatchBuilder.For(data);
        foreach (ScoringRequest request in requests)
        {
            builder.Add(request);
        }

        return builder.Build();
    }
}
