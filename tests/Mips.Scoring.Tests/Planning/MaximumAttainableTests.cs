using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class MaximumAttainableTests
{
    // Six measures: 10 + 10 + 10 + 7 (cap) + 0 (no benchmark) + 10 (lower is better) of 60.
    [Fact]
    public void A_set_tops_out_where_caps_and_missing_benchmarks_leave_it()
    {
        QualityMeasure[] measures = [.. Enumerable.Range(1, 6).Select(i => QualityData.Measure($"00{i}", i == 1 ? QualityMeasureType.Outcome : QualityMeasureType.Process) with { IsInverse = i == 6 })];
        ReferenceData data = QualityData.Data(
            2026,
            measures,
            [QualityData.Benchmark("004", CollectionType.MipsCqm, cap: true), QualityData.Benchmark("006", CollectionType.MipsCqm, QualityData.Bounds(90, 80, 70, 60, 50, 40, 30, 20, 10, 0))],
            [],
            "005");
        MaximumAttainable most = MaximumAttainable.Of(QualityData.Request(2026, [.. measures.Select(measure => QualityData.Submit(measure.Id, 50m, cases: 1))]), data);
        Assert.Equal([10m, 10m, 10m, 7m, 0m, 10m], most.Measures.Select(measure => measure.Points.ToDecimal()));
        Assert.Equal([MeasureLimit.None, MeasureLimit.None, MeasureLimit.None, MeasureLimit.SevenPointCap, MeasureLimit.NoBenchmark, MeasureLimit.None], most.Measures.Select(measure => measure.Limit));
        Assert.Equal(new Percent(4700m / 60m), most.Quality);
    }

    [Fact]
    public void No_performance_of_the_same_measures_scores_higher()
    {
        ReferenceData data = CmsTables.For(2025);
        foreach (int index in Enumerable.Range(0, 200))
        {
            ScoringRequest request = Generators.RequestGenerator.TraditionalMips(data, 91, index) with { PriorYear = null };
            MaximumAttainable most = MaximumAttainable.Of(request, data, Accepting.Placeholders);
            Assert.True(Scorer.Score(request, data, Accepting.Placeholders).Quality.Score <= most.Quality || most.Quality is null, $"{index}");
        }
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Every_MVP_has_a_maximum(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Participant group = new() { Option = ParticipationOption.Group, Clinicians = 40 };
        foreach (Mvp mvp in data.Tables.Mvps)
        {
            MaximumAttainable most = MaximumAttainable.OfMvp(mvp.Id, group, data);
            Assert.DoesNotContain(most.Measures, measure => measure.CollectionType == CollectionType.PartBClaims || measure.Limit == MeasureLimit.NotPartOfTheSet);
            Assert.InRange(most.Quality!.Value.Value, 0m, 100m);
        }
    }

    [Fact]
    public void An_MVP_has_to_be_one_of_the_year() =>
        Assert.Throws<ArgumentException>(() => MaximumAttainable.OfMvp("X", new() { Option = ParticipationOption.Individual }, CmsTables.For(2025)));
}
