using System.Globalization;
using BenchmarkDotNet.Running;
using Mips.Scoring.Benchmarks;
using Mips.Scoring.Benchmarks.Batches;
using Mips.Scoring.Benchmarks.Exactness;
using Mips.Scoring.Benchmarks.Population;

if (args is ["exactness", var requests, ..])
{
    int seed = args is [_, _, var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 414;
    return ExactnessRun.Run(int.Parse(requests, CultureInfo.InvariantCulture), seed);
}

if (args is ["population", ..])
{
    return PopulationRun.Run(args is [_, var clinicians, ..] ? int.Parse(clinicians, CultureInfo.InvariantCulture) : 20_000);
}

if (args is ["ratios", ..])
{
    return RatioRun.Run();
}

BenchmarkSwitcher.FromAssembly(typeof(TypicalSubmission).Assembly).Run(args);
return 0;
