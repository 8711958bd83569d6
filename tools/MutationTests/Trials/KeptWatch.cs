using System.Globalization;
using System.Security.Cryptography;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>What the classes of the last run in a folder met, as long as the tests and the damaged engine are the same: <c>watched.tsv</c>.</summary>
/// <param name="folder">The folder of the run.</param>
/// <param name="testFolder">The folder with the built tests and the damaged engine.</param>
internal sealed class KeptWatch(string folder, string testFolder)
{
    private static readonly string[] Watched = ["Mips.Scoring.dll", "Mips.Scoring.Tests.dll"];

    private readonly string path = Path.Combine(folder, "watched.tsv");
    private readonly string stamp = string.Join('\t', Watched.Select(name => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(testFolder, name))))));

    /// <summary>The classes that were watched; null if something has changed since.</summary>
    public ImmutableArray<WatchedClass>? Read()
    {
        if (!File.Exists(this.path) || File.ReadLines(this.path).First() != this.stamp)
        {
            return null;
        }

        return [.. File.ReadLines(this.path).Skip(1).Select(line => line.Split('\t')).Select(columns => new WatchedClass(columns[0], Number(columns[1]), [.. columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)]))];
    }

    /// <summary>Keeps them.</summary>
    public void Write(ImmutableArray<WatchedClass> classes) =>
        File.WriteAllLines(this.path, [this.stamp, .. classes.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.TestClass}\t{one.Milliseconds}\t{string.Join(' ', one.Met)}"))]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
