using Mips.Scoring.Site.Searching;

namespace Mips.Scoring.Site.Tests.Searching;

/// <summary>The search finds the page that answers, whatever words people have for it.</summary>
public sealed class SearchTests
{
    public static TheoryData<string, string> Asked
    {
        get
        {
            TheoryData<string, string> asked = [];
            foreach ((string question, string place) in Questions.All)
            {
                asked.Add(question, place);
            }

            return asked;
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_question_finds_its_page_among_the_first_three(string question, string place)
    {
        ImmutableArray<SearchTarget> found = TheBook.Instance.Index.Find(question);
        Assert.True(found.Take(Questions.First).Any(target => target.Place == place), $"{question}: {string.Join(", ", found.Take(6).Select(target => target.Place))}");
    }

    [Fact]
    public void Fifty_questions_are_asked() => Assert.True(Questions.All.Length >= 50);

    [Fact]
    public void Every_rule_is_found_by_its_title() => Assert.All(
        TheBook.Instance.Index.Targets.Where(target => target.Kind == "rule"),
        rule => Assert.Contains(rule, TheBook.Instance.Index.Find(rule.Title).Take(Questions.First)));

    [Fact]
    public void What_nobody_has_written_finds_nothing() => Assert.Empty(TheBook.Instance.Index.Find("zyzzyva"));

    [Theory]
    [InlineData("Measures", "measure")]
    [InlineData("Activities", "activity")]
    [InlineData("topped out", "topp,out")]
    [InlineData("414.1380(b)(1)", "414.1380,b,1")]
    [InlineData("class bonus", "class,bonus")]
    public void Words_are_compared_without_their_endings(string text, string words) => Assert.Equal(words.Split(','), SearchWords.Of(text));
}
