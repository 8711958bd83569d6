using System.Globalization;

namespace Mips.Scoring.Tests.Interop;

/// <summary>
/// Damages good files at random and feeds them to an importer. A few seconds in every test run; set the environment variable
/// MIPS_FUZZ_SECONDS for longer. A failure names the seed that repeats it.
/// </summary>
internal static class Fuzzing
{
    private const int FilesPerRun = 1_500;
    private const long MostAllocated = 100_000_000;

    public static void Run(IReadOnlyList<byte[]> files, IReadOnlyList<string> fragments, Action<byte[]> import)
    {
        long until = Environment.TickCount64 + (1_000L * int.Parse(Environment.GetEnvironmentVariable("MIPS_FUZZ_SECONDS") ?? "0", CultureInfo.InvariantCulture));
        for (int seed = 0; seed < FilesPerRun || Environment.TickCount64 < until; seed++)
        {
            byte[] damaged = Damage(files[seed % files.Count], fragments, new Random(seed));
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                import(damaged);
            }
            catch (Exception unexpected) when (unexpected is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}: {unexpected}");
            }

            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated < MostAllocated, $"Seed {seed} allocated {allocated} bytes.");
        }
    }

    private static byte[] Damage(byte[] file, IReadOnlyList<string> fragments, Random random)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(fragments[random.Next(fragments.Count)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
