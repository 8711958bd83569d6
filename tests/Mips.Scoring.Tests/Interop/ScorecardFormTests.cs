using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Requests;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Scorecards;
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

    [Theory]
    [MemberData(nameof(YearsThatOffer.TraditionalMips), MemberType = typeof(YearsThatOffer))]
    public void Every_scorecard_follows_the_schema(int year)
    {
        ReferenceData data = CmsTables.For(year);

        Assert.All(Enumerable.Range(0, 20), index => Assert.Empty(Violations(Scorer.Score(RequestGenerator.TraditionalMips(data, 7, index), data, Accepting.Placeholders))));
    }

    [Theory]
    [MemberData(nameof(YearsThatOffer.MipsValuePathways), MemberType = typeof(YearsThatOffer))]
    public void Every_scorecard_of_an_MVP_follows_the_schema(int year)
    {
        ReferenceData data = CmsTables.For(year);

        Assert.All(Enumerable.Range(0, 20), index => Assert.Empty(Violations(MvpScorer.Score(RequestGenerator.MipsValuePathway(data, 7, index), data, Accepting.Placeholders))));
    }

    [Theory]
    [MemberData(nameof(YearsThatOffer.TheApmPerformancePathway), MemberType = typeof(YearsThatOffer))]
    public void Every_scorecard_of_the_APM_Performance_Pathway_follows_the_schema(int year)
    {
        ReferenceData data = CmsTables.For(year);

        Assert.All(Enumerable.Range(0, 20), index => Assert.Empty(Violations(AppScorer.Score(RequestGenerator.ApmPerformancePathway(data, 7, index), data, Accepting.Placeholders))));
    }

    [Fact]
    public void An_APM_Entity_s_scorecard_with_its_averages_follows_the_schema()
    {
        ScoringRequest app = ParticipationSamples.App(ParticipationSamples.Entity);
        Scorecard group = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group));
        Scorecard entity = ApmEntityScorer.Score(app with { PromotingInteroperability = [] }, [new() { Group = group }, new()], CmsTables.For(app.PerformanceYear));

        Assert.NotNull(entity.ApmEntity!.PromotingInteroperability);
        Assert.Empty(Violations(group));
        Assert.Empty(Violations(entity));
    }

    private static List<string> Violations(Scorecard card)
    {
        string written = WrittenJson.Of(json => ScorecardJson.Write(card, json, scalingFactor: 0.5m));
        return new JsonSchema("scorecard").Violations(written);
    }

    private static string[] WordsOf(Type type) => [.. Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
}
