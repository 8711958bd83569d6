using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>The words of the scorecard's JSON form are promised: they may grow, but none may be renamed or removed.</summary>
public class ScorecardFormTests
{
    [Fact]
    public void Every_word_of_the_schema_is_still_written()
    {
        string[][] enums = [.. typeof(Scorecard).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic).Select(WordsOf)];

        List<string> broken = [.. new JsonSchema("scorecard").Words().Where(words => !enums.Any(known => words.All(known.Contains))).Select(words => string.Join(", ", words))];

        Assert.True(broken.Count == 0, "No enum has all of these words of docs/schemas/scorecard.schema.json any more; renaming breaks the promised form:\n" + string.Join("\n", broken));
    }

    private static string[] WordsOf(Type type) => [.. Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
}
