using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>A type never depends on a type of a later station of the flow, whatever the source text looks like: what the compiler wrote is read.</summary>
public class FlowOfDependenciesTests
{
    private const string Root = "Mips.Scoring";

    /// <summary>The stations in the order of the flow. The door's types stand where they are used: words of the data, the request, the scorer with its card.</summary>
    private static readonly ImmutableArray<string> Flow =
    [
        "Values", "Numbers", "Citations", "Reference", "Requests",
        "Rules.Eligibility", "Rules.Measures", "Rules.Quality", "Rules.Cost", "Rules.ImprovementActivities", "Rules.PromotingInteroperability",
        "Rules.FacilityBased", "Rules.Weights", "Rules.FinalScores", "Rules.Payment", "Years", "Registers", "Scorers", "SharedSavings",
        "Answers.Shortfalls", "Answers.Differences", "Answers.Glances", "Answers.Practices", "Answers.Recomputations", "Answers.Explanations", "Answers.TargetedReviews", "Batches", "Planning",
    ];

    private static readonly string[] Categories = ["Rules.Quality", "Rules.Cost", "Rules.ImprovementActivities", "Rules.PromotingInteroperability"];

    private static readonly string[] DoorOfReference = ["ReferenceData", "CollectionType", "DataVersion"];

    private static readonly string[] DoorOfScorers = ["Scorer", "ScoringOptions", "PlaceholderBenchmarks", "Scorecard"];

    private static readonly Architecture Engine = new ArchLoader().LoadAssembly(typeof(Scorer).Assembly).Build();

    internal static string[] RoomsInOrder { get; } = [.. Flow.Select(station => station.Split('.')[^1])];

    private static IEnumerable<IType> Types => Engine.Types.Where(type => IsOurs(type) && !type.FullName.Contains("<PrivateImplementationDetails>", StringComparison.Ordinal));

    [Fact]
    public void Every_namespace_has_its_place_in_the_flow() => Violations.None(Types.Select(StationOf).Distinct().Except(Flow));

    [Fact]
    public void A_type_never_depends_on_a_type_of_a_later_station() => Violations.None(
        (from type in Types
         from dependency in type.Dependencies
         where IsOurs(dependency.Target) && !MayDepend(StationOf(type), StationOf(dependency.Target))
         select $"{type.FullName} of {StationOf(type)} depends on {dependency.Target.FullName} of {StationOf(dependency.Target)}").Distinct());

    [Fact]
    public void Folder_and_namespace_agree() => Violations.None(
        from file in EngineSource.Files
        where !file.Tokens.Contains("namespace") || string.Concat(file.Tokens.SkipWhile(token => token != "namespace").Skip(1).TakeWhile(token => token != ";")) != file.Namespace
        select $"{file.Path}: the namespace is not {file.Namespace}");

    /// <summary>The law that the two tests above rest on: a dependency that points against the stream is seen.</summary>
    [Theory]
    [InlineData("Rules.Measures", "Rules.Quality", false)]
    [InlineData("Rules.Quality", "Rules.Measures", true)]
    [InlineData("Rules.Quality", "Rules.Cost", false)]
    [InlineData("Rules.Cost", "Rules.Quality", false)]
    [InlineData("Rules.Cost", "Rules.Cost", true)]
    [InlineData("Requests", "Scorers", false)]
    public void A_station_may_depend_on_earlier_stations_only(string from, string to, bool may) => Assert.Equal(may, MayDepend(from, to));

    [Fact]
    public void Dependencies_inside_methods_are_seen() =>
        Assert.Contains(Types.Single(type => type.FullName == $"{Root}.Scorer").Dependencies, dependency => IsOurs(dependency.Target) && StationOf(dependency.Target) == "Years");

    private static bool IsOurs(IType type) => type is not GenericParameter && (type.Namespace.FullName == Root || type.Namespace.FullName.StartsWith(Root + ".", StringComparison.Ordinal));

    private static string StationOf(IType type)
    {
        string name = type.FullName[(Root.Length + 1)..].Split('+', '/', '`')[0];
        return type.Namespace.FullName switch
        {
            Root when DoorOfReference.Contains(name) => "Reference",
            Root when DoorOfScorers.Contains(name) => "Scorers",
            Root => "Requests",
            Root + ".Answers.Explanations.Drawings" or Root + ".Answers.Explanations.Pages" => "Answers.Explanations",
            string room => room[(Root.Length + 1)..],
        };
    }

    private static bool MayDepend(string from, string to) =>
        Flow.IndexOf(to) <= Flow.IndexOf(from) && (from == to || !Categories.Contains(from) || !Categories.Contains(to));
}
