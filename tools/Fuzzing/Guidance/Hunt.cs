using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Tests.Interop;

namespace Mips.Scoring.ReaderFuzzing.Guidance;

/// <summary>Damages files again and again; a file that takes a new branch is damaged further.</summary>
/// <param name="reader">Who reads them.</param>
/// <param name="branches">What they reach.</param>
/// <param name="found">The folder for files that break a promise.</param>
internal sealed class Hunt(FuzzedReader reader, BranchMap branches, string found)
{
    private const int PatienceInSeconds = 20;
    private const int LargestFile = 256 * 1024;

    private readonly List<byte[]> files = [];
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    /// <summary>The files that take branches of their own, the given ones first.</summary>
    public IReadOnlyList<byte[]> Files => this.files;

    /// <summary>How many files broke a promise in a way of their own.</summary>
    public int Broken => this.broken.Count;

    /// <summary>How many files were read.</summary>
    public long Read { get; private set; }

    /// <summary>Hunts for some time.</summary>
    public void Run(IEnumerable<byte[]> seeds, TimeSpan time, Random random)
    {
        foreach (byte[] seed in seeds)
        {
            this.Look(seed);
        }

        if (this.files.Count == 0)
        {
            this.files.Add([]);
        }

        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
        {
            byte[] damaged = Damage.Of(this.Choose(random), reader.Fragments, random);
            if (damaged.Length <= LargestFile)
            {
                this.Look(random.Next(8) == 0 ? Crossed(damaged, this.Choose(random), random) : damaged);
            }
        }
    }

    // The newest half as often as all: what was found last leads further.
    private byte[] Choose(Random random) => this.files[random.Next(2) == 0 ? random.Next(this.files.Count) : random.Next(this.files.Count / 2, this.files.Count)];

    private static byte[] Crossed(byte[] one, byte[] other, Random random) => [.. one.AsSpan(0, random.Next(one.Length + 1)), .. other.AsSpan(random.Next(other.Length + 1))];

    private void Look(byte[] file)
    {
        branches.Clear();
        using Timer patience = new(_ => this.GiveUp(file), null, TimeSpan.FromSeconds(PatienceInSeconds), Timeout.InfiniteTimeSpan);
        try
        {
            this.Read++;
            reader.ReadWithinBounds(file);
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or ThreadInterruptedException))
        {
            this.Keep(file, broken);
        }

        if (branches.IsNew())
        {
            this.files.Add(file);
        }
    }

    private void Keep(byte[] file, Exception exception)
    {
        // The same place is one fault, however many files reach it.
        string place = exception.GetType().Name + exception.StackTrace?.Split('\n')[0];
        if (this.broken.Add(place))
        {
            string path = this.Write(file);
            Console.Error.WriteLine($"{reader.Name}: {path}\n{exception}");
        }
    }

    private void GiveUp(byte[] file)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Name}: {this.Write(file)} is not read within {PatienceInSeconds} seconds"));
        Environment.Exit(1);
    }

    private string Write(byte[] file)
    {
        string folder = Directory.CreateDirectory(Path.Combine(found, reader.Name)).FullName;
        string path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(file))[..16]);
        File.WriteAllBytes(path, file);
        return path;
    }
}
