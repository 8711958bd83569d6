using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>The words of the scorecard's JSON form are promised: an enum that is renamed or grows must be noticed.</summary>
public class ScorecardFormTests
{
    [Fact]
    public void The_schema_lists_the_words_of_every_enum()
    {
        HashSet<string> enums = [.. typeof(Scorecard).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic).Select(type => Key(Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name[1..])))];

        List<string> strangers = [.. new JsonSchema("scorecard").Words().Select(Key).Where(words => !enums.Contains(words))];

        Assert.True(strangers.Count == 0, "These lists of words in docs/schemas/scorecard.schema.json match no enum:\n" + string.Join("\n", strangers));
    }

    private static string Key(IEnumerable<string> words) => string.Join(" ", words);
}
