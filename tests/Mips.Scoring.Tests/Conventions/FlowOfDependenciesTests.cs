using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Conventions;

public class FlowOfDependenciesTests
{
    internal static readonly string[] Flow =
    [
        "Numbers", "ReferenceData", "Requests", "Eligibility", "Measures", "Quality", "Cost", "ImprovementActivities", "PromotingInteroperability",
        "FacilityBased", "Weights", "FinalScores", "Payment", "Years", "Scorecards", "WhyNot", "Differences", "Explanations", "TargetedReviews", "Batch",
    ];

    private static readonly string[] Categories = ["Quality", "Cost", "ImprovementActivities", "PromotingInteroperability"];

    [Fact]
    public void Every_folder_has_its_place_in_the_flow() =>
        Violations.None(EngineSource.Files.Select(file => file.Stage).Distinct().Except(Flow));

    [Fact]
    public void A_type_never_mentions_a_type_of_a_later_folder()
    {
        ILookup<string, string> stagesOfTypes = EngineSource.Files
            .SelectMany(file => file.DeclaredTypes().Intersect(TopLevelTypes()).Select(type => (Type: type, file.Stage)))
            .ToLookup(pair => pair.Type, pair => pair.Stage, StringComparer.Ordinal);
        string[] violations = [..
            from file in EngineSource.Files
            from type in stagesOfTypes
            where type.All(stage => !MayMention(file.Stage, stage)) && file.MentionsType(type.Key)
            select $"{file.Path} mentions {type.Key} of {type.First()}"];
        Violations.None(violations);
    }

    [Theory]
    [InlineData("class A { Later x; }", true)]
    [InlineData("class A { int Later { get; } }", false)]
    [InlineData("class A { int x = y.Later; }", false)]
    [InlineData("class A { // Later\n }", false)]
    [InlineData("class A { string s = \"Later\"; }", false)]
    [InlineData("class A { string s = $\"Later {Later.Text}\"; }", true)]
    [InlineData("class A { int x = Later.Of(1); }", true)]
    [InlineData("class A { ImmutableArray<Later> x; }", true)]
    [InlineData("class A { static Citation Later = null; object x = F(Later); }", false)]
    [InlineData("enum A { First, Later, Last }", false)]
    public void A_mention_is_a_use_of_the_type(string code, bool mention) =>
        Assert.Equal(mention, new SourceFile("A.cs", EngineSource.Tokens(code)).MentionsType("Later"));

    private static bool MayMention(string from, string to) =>
        Array.IndexOf(Flow, to) <= Array.IndexOf(Flow, from) && (from == to || !Categories.Contains(from) || !Categories.Contains(to));

    private static IEnumerable<string> TopLevelTypes() =>
        typeof(ScoringRequest).Assembly.GetTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]);
}
