using Mips.Scoring.Numbers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class BestSubmissionTests
{
    private const int MostRows = 8;

    [Property]
    public Property No_subset_of_the_candidates_scores_higher() => Prop.ForAll(YearsAndIndexes.All, facts =>
    {
        ReferenceData data = CmsTables.For(facts.Year);
        ScoringRequest candidates = Candidates(data, facts.Index);
        BestSubmission best = BestSubmission.Of(candidates, data, Accepting.Placeholders);
        decimal highest = Subsets(candidates).Max(some => Scorer.Score(some, data, Accepting.Placeholders).FinalScore);
        return best.Best.FinalScore == highest && best.IsOptimal
            ? true
            : throw new InvalidOperationException($"PY{facts.Year}, {facts.Index}, {candidates.ReportingOption}: {best.Best.FinalScore}, a subset has {highest}");
    });

    /// <summary>Up to twelve candidates: every subset of them, with all and without any other category.</summary>
    [Theory]
    [InlineData(2025, 3, 12)]
    [InlineData(2024, 5, 11)]
    [InlineData(2026, 8, 10)]
    public void The_best_of_twelve_is_that_of_exhaustive_search(int year, int index, int candidates)
    {
        ReferenceData data = CmsTables.For(year);
        Dice dice = new(year, index);
        QualityMeasureSubmission[] rows = [.. data.Tables.QualityMeasures
            .Where(measure => measure.Programs.Contains("mips") && measure.MetricType == QualityMetricType.SinglePerformanceRate && measure.CollectionTypes.Contains(CollectionType.MipsCqm))
            .OrderBy(_ => dice.Between(0, 1_000_000))
            .Take(candidates)
            .Select(measure => new QualityMeasureSubmission(measure.Id, CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(dice.Between(0, 100)), Cases = dice.Between(10, 60), DataCompleteness = dice.Chance(15) ? 60m : 100m })];
        ScoringRequest all = QualityData.Request(year, rows).Small();
        BestSubmission best = BestSubmission.Of(all, data, Accepting.Placeholders);
        Assert.True(best.IsOptimal);
        Assert.Equal(Enumerable.Range(0, 1 << rows.Length).Max(set => Scorer.Score(all with { Quality = Some(all.Quality, set) }, data, Accepting.Placeholders).FinalScore), best.Best.FinalScore);
    }

    [Fact]
    public void Less_is_more_sometimes() =>
        Assert.Contains(Enumerable.Range(0, 150), index => BestSubmission.Of(Candidates(CmsTables.For(2025), index), CmsTables.For(2025), Accepting.Placeholders).LessIsMore);

    // Measure 002 alone is a specialty set of one claims measure; reporting 001 beside it makes two measures required.
    [Fact]
    public void A_measure_that_ends_a_small_specialty_set_is_left_out()
    {
        ReferenceData data = QualityData.Data(2025, [QualityData.Measure("001"), QualityData.Measure("002")], [], [QualityData.Cluster("Set", CollectionType.PartBClaims, MeasureClusterKind.SpecialtySet, "002")]);
        ScoringRequest candidates = QualityData.Request(2025, QualityData.Submit("001", 30m, CollectionType.PartBClaims), QualityData.Submit("002", 95m, CollectionType.PartBClaims)).Small();
        BestSubmission best = BestSubmission.Of(candidates, data);
        Assert.Equal(0, Assert.Single(best.LeftOutQuality));
        Assert.True(best.LessIsMore);
        Assert.Equal(100m, best.Best.Quality.Score!.Value.Value);
    }

    [Fact]
    public void Nothing_is_left_out_without_a_gain()
    {
        ReferenceData data = QualityData.Data(2025, [.. Enumerable.Range(1, 9).Select(i => QualityData.Measure($"00{i}"))]);
        BestSubmission best = BestSubmission.Of(QualityData.Request(2025, [.. Enumerable.Range(1, 9).Select(i => QualityData.Submit($"00{i}", i * 10m))]), data);
        Assert.Empty(best.LeftOutQuality);
        Assert.Equal(PerformanceCategories.None, best.LeftOutCategories);
        Assert.False(best.LessIsMore);
    }

    [Fact]
    public void Thirty_candidates_are_searched_to_the_end()
    {
        ReferenceData data = CmsTables.For(2025);
        QualityMeasureSubmission[] rows = [.. data.Tables.QualityMeasures
            .Where(measure => measure.Programs.Contains("mips"))
            .SelectMany(measure => measure.CollectionTypes.Where(type => type is CollectionType.MipsCqm or CollectionType.Ecqm or CollectionType.PartBClaims), (measure, type) => (measure, type))
            .Take(30)
            .Select((one, i) => new QualityMeasureSubmission(one.measure.Id, one.type) { PerformanceRate = PerformanceRate.Of(30m + (i * 2)), Cases = 15 + i, DataCompleteness = i % 7 == 0 ? 60m : 100m })];
        BestSubmission best = BestSubmission.Of(QualityData.Request(2025, rows).Small(), data, Accepting.Placeholders);
        Assert.True(best.IsOptimal);
        Assert.Equal(best.QualityBound, best.Best.Quality.Score);
    }

    private static ScoringRequest Candidates(ReferenceData data, int index)
    {
        ScoringRequest request = data.PerformanceYear >= 2023 && index % 3 == 0 ? RequestGenerator.MipsValuePathway(data, 57, index)
            : data.PerformanceYear >= 2021 && index % 7 == 0 ? RequestGenerator.ApmPerformancePathway(data, 57, index)
            : RequestGenerator.TraditionalMips(data, 57, index);
        return request with
        {
            Quality = [.. request.Quality.Take(MostRows)],
            ImprovementActivities = [.. request.ImprovementActivities.Take(2)],
            PromotingInteroperability = [.. request.PromotingInteroperability.Take(1)],
        };
    }

    private static IEnumerable<ScoringRequest> Subsets(ScoringRequest all) =>
        from quality in Enumerable.Range(0, 1 << all.Quality.Length)
        from activities in Enumerable.Range(0, 1 << all.ImprovementActivities.Length)
        from interoperability in Enumerable.Range(0, 1 << all.PromotingInteroperability.Length)
        from survey in quality == 0 && all.CahpsSurvey is not null ? [true, false] : new[] { true }
        select all with
        {
            Quality = Some(all.Quality, quality),
            CahpsSurvey = survey ? all.CahpsSurvey : null,
            ImprovementActivities = Some(all.ImprovementActivities, activities),
            PromotingInteroperability = Some(all.PromotingInteroperability, interoperability),
        };

    private static ImmutableArray<T> Some<T>(ImmutableArray<T> all, int set) => [.. all.Where((_, i) => ((set >> i) & 1) == 1)];
}
