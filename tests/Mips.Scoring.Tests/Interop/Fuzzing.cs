using System.Globalization;
using Mips.Scoring.ReaderFuzzing.Readers;

namespace Mips.Scoring.Tests.Interop;

/// <summary>
/// Damages good files at random and feeds them to an importer. A few seconds in every test run; set the environment variable
/// MIPS_FUZZ_SECONDS for longer. A failure names the seed that repeats it.
/// </summary>
internal static class Fuzzing
{
    private const int FilesPerRun = 1_500;

    public static void Run(IReadOnlyList<byte[]> files, FuzzedReader reader)
    {
        long until = Environment.TickCount64 + (1_000L * int.Parse(Environment.GetEnvironmentVariable("MIPS_FUZZ_SECONDS") ?? "0", CultureInfo.InvariantCulture));
        for (int seed = 0; seed < FilesPerRun || Environment.TickCount64 < until; seed++)
        {
            byte[] damaged = Damage.Of(files[seed % files.Count], reader.Fragments, new Random(seed));
            try
            {
                reader.ReadWithinBounds(damaged);
            }
            catch (Exception broken) when (broken is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}: {broken}");
            }
        }
    }
}
