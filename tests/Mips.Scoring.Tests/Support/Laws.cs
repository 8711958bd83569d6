using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Mips.Scoring.Tests.Support;

/// <summary>
/// The laws' seed and number of runs: the same cases each time, so that a run can be repeated. The environment variables
/// <c>LAW_SEED</c> and <c>LAW_RUNS</c> ask for other cases, or more of them.
/// </summary>
internal static class Laws
{
    public const ulong Gamma = 0x9E37_79B9_7F4A_7C15;
    public static readonly ulong Seed = Setting("LAW_SEED", 414);
    public static readonly int Runs = (int)Setting("LAW_RUNS", 100);

    /// <summary>Checks a law inside an ordinary fact; a law that is a test of its own is a <c>[Property]</c>.</summary>
    public static void Hold(this Property law) => law.Hold(1);

    /// <summary>Checks a law of which each run checks many cases.</summary>
    public static void Hold(this Property law, int casesOfARun) =>
        law.Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(1, Runs / casesOfARun)).WithReplay(Seed, Gamma));

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { } stated ? ulong.Parse(stated, CultureInfo.InvariantCulture) : otherwise;
}
