using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>No test measures the wall: a loaded machine would fail it. Work is counted instead, in bytes read, bytes allocated or steps.</summary>
public class NoClocksTests
{
    private static readonly string[] words = ["Stop" + "watch", ".Elap" + "sed", "Thread.Sl" + "eep", "Task.De" + "lay", "Cancel" + "After", "Time" + "out ="];

    [Fact]
    public void No_test_measures_time()
    {
        string tests = RepositoryFiles.Path("tests");
        IEnumerable<string> found = Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => words.Where(word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)).Select(word => $"{Path.GetRelativePath(tests, file)}: {word}"));

        Assert.Equal(["Mips.Scoring.Tests/Conventions/PureEngineTests.cs: " + words[0]], found);
    }
}
