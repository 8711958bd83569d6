using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Requests;

/// <summary>§ 414.1380(c)(2)(i)(A)(1): "there is not at least one quality measure applicable and available to the clinician".</summary>
public sealed class ApplicableMeasureCheckTests
{
    private static readonly ReweightingGrant NoMeasure = new(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality);

    private static readonly ScoringRequest Group = new() { PerformanceYear = 2024, Participant = ParticipationSamples.Group, ReweightingGrants = [NoMeasure] };

    private static readonly QualityMeasureSubmission Scored = new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 612 };

    [Fact]
    public void A_scored_measure_contradicts_it()
    {
        RequestProblem problem = Assert.Single(Problems(Group with { Quality = [Scored] }));
        Assert.Equal((RequestProblemCode.ContradictsSubmission, "reweightingGrants[0].circumstance"), (problem.Code, problem.Path));
        Assert.Contains("measure 236", problem.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Measure 488 of PY2024, as an eCQM, is suppressed and leaves both sums; without a submission there is nothing to contradict.</summary>
    [Fact]
    public void A_measure_that_leaves_the_sums_does_not()
    {
        Assert.Empty(Problems(Group));
        Assert.Empty(Problems(Group with { Quality = [new("488", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(50m), Cases = 100 }] }));
    }

    /// <summary>§ 414.1365(e)(2)(i): (A)(1) is no ground in an MVP but for APM Entities, § 414.1317(b).</summary>
    [Theory]
    [InlineData(ParticipationOption.Group, 0)]
    [InlineData(ParticipationOption.ApmEntity, 1)]
    public void In_an_MVP_it_contradicts_nothing_but_for_APM_Entities(ParticipationOption option, int problems) =>
        Assert.Equal(problems, Problems(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group with { Option = option }) with { ReweightingGrants = [NoMeasure] }).Length);

    /// <summary>Whoever is reweighted by it has no submitted measure that is scored.</summary>
    [Property]
    public Property Law_quality_is_never_reweighted_by_it_beside_a_scored_measure() => Prop.ForAll(
        Gen.Choose(2017, ProgramYears.All.Max(year => year.PerformanceYear)).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) =>
        {
            ReferenceData data = CmsTables.For(year);
            ScoringRequest request = RequestGenerator.TraditionalMips(data, 1380, index) with { ReweightingGrants = [NoMeasure] };
            return Scorer.TryScore(request, data, out Scorecard? card, out ImmutableArray<RequestProblem> problems, Accepting.Placeholders)
                ? card.Weights.Quality is { State: CategoryWeightState.Reweighted or CategoryWeightState.WithoutWeight } && !card.Quality.Measures.Any(measure => measure.IsCounted)
                : problems.Single().Code == RequestProblemCode.ContradictsSubmission && !(request.Quality.IsEmpty && request.CahpsSurvey is null);
        });

    private static ImmutableArray<RequestProblem> Problems(ScoringRequest request) =>
        Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out _, out ImmutableArray<RequestProblem> problems, Accepting.Placeholders) ? [] : problems;
}
