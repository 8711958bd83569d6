using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Site.Tests.Searching;

/// <summary>The questions that people ask, each with the page that answers it.</summary>
internal static class Questions
{
    /// <summary>How far down the answer may stand.</summary>
    public const int First = 3;

    public static ImmutableArray<(string Question, string Place)> All { get; } =
    [
        .. from line in File.ReadLines(RepositoryFiles.Path("tests/Mips.Scoring.Site.Tests/Searching/questions.txt"))
           where line.Length > 0 && !line.StartsWith('#')
           let parts = line.Split(" | ")
           let anchor = parts[1].Split('#')
           select (parts[0], $"{anchor[0]}.html{(anchor.Length > 1 ? "#" + anchor[1] : string.Empty)}"),
    ];
}
