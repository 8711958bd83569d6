using System.Globalization;

namespace Mips.Scoring.ReaderFuzzing.Readers;

/// <summary>A reader of files, and what has to hold whatever is in a file.</summary>
/// <param name="Name">The folder of its kept files in <c>tests/Corpus</c>.</param>
/// <param name="Fragments">What its files are made of, to be put where it does not belong.</param>
/// <param name="Read">Reads a file and throws if a promise does not hold.</param>
internal sealed record FuzzedReader(string Name, ImmutableArray<string> Fragments, Action<byte[]> Read)
{
    /// <summary>The most that reading one file may allocate.</summary>
    public const long MostAllocated = 100_000_000;

    /// <summary>Reads a file, and counts what it allocates.</summary>
    public void ReadWithinBounds(byte[] file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        this.Read(file);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Promise.Holds(allocated < MostAllocated, string.Create(CultureInfo.InvariantCulture, $"reading {file.Length} bytes allocates {allocated}"));
    }
}

/// <summary>What a reader promises.</summary>
internal static class Promise
{
    /// <summary>Throws if something does not hold.</summary>
    /// <exception cref="BrokenPromiseException">It does not.</exception>
    public static void Holds(bool something, string orElse)
    {
        if (!something)
        {
            throw new BrokenPromiseException(orElse);
        }
    }
}

/// <summary>A reader did not keep what it promises.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
