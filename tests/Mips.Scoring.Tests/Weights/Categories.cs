using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Tests.Weights;

/// <summary>Sets of categories as the rule pages write them: <c>Q C IA PI</c> or <c>none</c>.</summary>
internal static class Categories
{
    private static readonly (string Name, PerformanceCategories Category)[] all =
    [
        ("Q", PerformanceCategories.Quality),
        ("C", PerformanceCategories.Cost),
        ("IA", PerformanceCategories.ImprovementActivities),
        ("PI", PerformanceCategories.PromotingInteroperability),
    ];

    public static IEnumerable<PerformanceCategories> Subsets => Enumerable.Range(0, 16).Select(set => (PerformanceCategories)set);

    public static PerformanceCategories Set(string text) => text == "none"
        ? PerformanceCategories.None
        : text.Split(' ').Aggregate(PerformanceCategories.None, (set, name) => set | all.Single(each => each.Name == name).Category);

    public static string Text(PerformanceCategories set) => set == PerformanceCategories.None
        ? "none"
        : string.Join(' ', all.Where(each => set.HasFlag(each.Category)).Select(each => each.Name));

    /// <summary>The exceptions among the grounds that the rule pages write as <c>Circumstance:categories</c>, joined by plus signs.</summary>
    public static ImmutableArray<ReweightingGrant> Grants(string grounds) =>
    [
        .. from ground in grounds.Split(' ')
           where ground.Contains(':', StringComparison.Ordinal)
           let parts = ground.Split(':')
           select new ReweightingGrant(Enum.Parse<ReweightingCircumstance>(parts[0]), Set(parts[1].Replace('+', ' '))),
    ];

    /// <summary>A participant with the statuses among the grounds.</summary>
    public static Participant WithStatus(string option, string grounds) => new()
    {
        Option = Enum.Parse<ParticipationOption>(option),
        HospitalBased = grounds.Contains("HospitalBased", StringComparison.Ordinal),
        SmallPractice = grounds.Contains("SmallPractice", StringComparison.Ordinal),
        MipsApm = grounds.Contains("OtherMipsApm", StringComparison.Ordinal) ? MipsApm.Other : default,
    };

    /// <summary>A category for which data was submitted if it is in the set; cost is scored without a submission.</summary>
    public static CategoryOutcome Outcome(PerformanceCategories category, PerformanceCategories submitted) => category == PerformanceCategories.Cost
        ? new CategoryOutcome(false, new Percent(60m))
        : submitted.HasFlag(category) ? new CategoryOutcome(true, new Percent(80m)) : new CategoryOutcome(false, null);

    public static CategoryWeights Weigh(Participant participant, ImmutableArray<ReweightingGrant> grants, bool automatic, PerformanceCategories submitted, CategoryWeightRules rules) => CategoryWeighting.Of(
        participant,
        grants,
        automatic,
        Outcome(PerformanceCategories.Quality, submitted),
        Outcome(PerformanceCategories.Cost, submitted),
        Outcome(PerformanceCategories.ImprovementActivities, submitted),
        Outcome(PerformanceCategories.PromotingInteroperability, submitted),
        rules);
}
