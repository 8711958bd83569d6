using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

public partial class PureEngineTests
{
    [Theory]
    [InlineData("double")]
    [InlineData("float")]
    [InlineData("Double")]
    [InlineData("Random")]
    [InlineData("Guid")]
    [InlineData("Environment")]
    [InlineData("File")]
    [InlineData("Directory")]
    [InlineData("Console")]
    [InlineData("Stopwatch")]
    [InlineData("Now")]
    [InlineData("UtcNow")]
    [InlineData("Today")]
    [InlineData("CurrentCulture")]
    [InlineData("CurrentUICulture")]
    [InlineData("dynamic")]
    [InlineData("HttpClient")]
    public void The_engine_knows_neither_floating_point_nor_the_outside_world(string banned) =>
        Violations.None(EngineSource.Files.Where(file => file.Tokens.Contains(banned) && !PutsTheCultureAside(file, banned)).Select(file => file.Path));

    /// <summary>The one place that reads the culture of the thread does so to print records without it.</summary>
    private static bool PutsTheCultureAside(SourceFile file, string banned) => banned == "CurrentCulture" && file.Path == "Values/InvariantText.cs";

    [Fact]
    public void Only_the_number_types_round()
    {
        string[] functions = ["Round", "Floor", "Ceiling", "Truncate"];
        IEnumerable<string> rounding = EngineSource.Files
            .Where(file => Enumerable.Range(2, file.Tokens.Length - 2).Any(i =>
                functions.Contains(file.Tokens[i]) && file.Tokens[i - 1] == "." && file.Tokens[i - 2] is ("decimal" or "Decimal" or "Math")))
            .Select(file => file.Room)
            .Distinct();
        Assert.Equal(["Numbers"], rounding);
    }

    [Fact]
    public void No_rule_names_a_year()
    {
        IEnumerable<string> years =
            from file in EngineSource.Files
            where file.IsRule
            from token in file.Tokens
            where int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 2015 and <= 2040
            select $"{file.Path}: {token}";
        Violations.None(years);
    }

    [Fact]
    public void Nothing_is_silenced_or_left_for_later()
    {
        string[] folders = ["src", "tests", "tools", "benchmarks"];
        IEnumerable<string> found =
            from folder in folders
            from path in Directory.EnumerateFiles(RepositoryFiles.Path(folder), "*.*", SearchOption.AllDirectories)
            where path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith("proj", StringComparison.Ordinal)
            where Path.GetFileName(path) != nameof(PureEngineTests) + ".cs"
            from line in File.ReadLines(path)
            where Silenced().IsMatch(line)
            select $"{Path.GetRelativePath(RepositoryFiles.Root, path)}: {line.Trim()}";
        Violations.None(found);
    }

    [GeneratedRegex(@"#pragma warning disable|<NoWarn>|SuppressMessage|NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|\bSkip = ")]
    private static partial Regex Silenced();
}
