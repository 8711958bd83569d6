using Mips.Scoring.Numbers;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Scorecards;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>One page of each kind, for those who look at them: a reader of an outline, and a browser.</summary>
internal static class HtmlPages
{
    public static readonly HtmlExplanationOptions Options = new()
    {
        Practice = "Lakeside Family Medicine, P.C.",
        Date = new DateTime(2026, 11, 29),
        Charges = Dollars.Of(412_345.67m),
        ScalingFactor = 0.1167m,
        RulePages = "docs/rules/{page}.md",
    };

    public static readonly Scorecard Mvp = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group));

    public static readonly ScoringRequest SmallPractice = new()
    {
        PerformanceYear = 2025,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true },
        Quality =
        [
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(0.714m), Cases = 412 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 1_204, DataCompleteness = 62.5m },
            new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88.00m), Cases = 18 },
        ],
        AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(2.9m), Cases = 24 }],
        ImprovementActivities = [new("IA_BE_4")],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }, new("MSPB_1") { Cost = Dollars.Of(20_000m), Cases = 34 }],
        PatientPopulation = new() { HccRiskScore = new(1.6m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m }, DualProportion = new(0.1m) { Mean = 0.2m, StandardDeviation = 0.1m, Median = 0.15m } },
    };

    /// <summary>With a rate that looks like a fraction, a measure that was left out, and a placeholder benchmark of cost.</summary>
    public static readonly Scorecard Estimate = Scorer.Score(SmallPractice with { PerformanceYear = 2026 }, CmsTables.For(2026), new() { Placeholders = PlaceholderBenchmarks.Accepted })
        .WithLeftOut([new(RequestProblemCode.UnknownMeasure, "measurementSets[1].measurements[3]", "317", "There is no measure 317 in PY2026.")]);

    public static readonly Scorecard FirstYear = ParticipationSamples.Score(new()
    {
        PerformanceYear = 2017,
        Participant = new() { Option = ParticipationOption.Individual, Clinicians = 3, SmallPractice = true },
        Quality = [new("236", CollectionType.PartBClaims) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 212, DataCompleteness = 66m }, new("130", CollectionType.PartBClaims) { PerformanceRate = PerformanceRate.Of(98m), Cases = 300 }],
        ImprovementActivities = [new("IA_BE_4")],
    });

    public static readonly FacilityBasedScorecard Facility = FacilityBasedScorer.Score(
        new ScoringRequest { PerformanceYear = 2024, Participant = ParticipationSamples.Individual with { FacilityBased = true }, ImprovementActivities = [new("IA_BE_4")] },
        CmsTables.For(2024),
        60m,
        new FacilityPercentiles(2024, [new(1, 0m, 20m, 30m), new(50, 40m, 70m, 60m), new(90, 80m, 95m, 90m)]));

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["MVP group beside published values"] = Explanation.Of(Mvp, ExplanationDepth.Everything).ToHtml(Options with { Published = new() { FinalScore = Mvp.FinalScore, Quality = 71.02m, CostWeight = 30m } }),
        ["MVP group without options"] = Explanation.Of(Mvp).ToHtml(),
        ["APM Entity"] = Explanation.Of(ParticipationSamples.Score(ParticipationSamples.App(ParticipationSamples.Entity)), ExplanationDepth.Everything).ToHtml(Options),
        ["facility-based clinician"] = Explanation.Of(Facility, ExplanationDepth.Measures).ToHtml(Options),
        ["estimate with warnings"] = Explanation.Of(Estimate, ExplanationDepth.Everything).ToHtml(Options with { ScalingFactor = null }),
        ["PY2017"] = Explanation.Of(FirstYear, ExplanationDepth.Everything).ToHtml(Options with { AdditionalScalingFactor = 0.5m }),
        ["categories"] = Explanation.Of(FirstYear, ExplanationDepth.Categories).ToHtml(),
        ["difference"] = Explanation.Of(ScorecardDifference.Between(Mvp, FirstYear)).ToHtml(Options),
        ["attribution"] = Explanation.Of(Attribution.Of([Mvp])).ToHtml(Options),
    };
}
