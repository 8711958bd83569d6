using FsCheck.Xunit;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>A batch has the mean of a CAHPS for MIPS survey that <see cref="CahpsPoints"/> has, or says that it does not know it.</summary>
public class BatchSurveyTests
{
    private const int HundredthsOfAPercent = 10_001;
    private const int MillionthsPerHundredth = 10_000;
    private const int FewUnknown = 10;

    [Property(MaxTest = 500)]
    public void The_mean_is_that_of_the_rule(int year, bool roundsEach, int[] results)
    {
        ProgramYear law = ProgramYears.All[Math.Abs(year % ProgramYears.All.Length)];
        SurveyMeasure[] measures = [new("without", null), .. MeasuresOf(law.PerformanceYear)];
        MeasurePointsRules rules = law.Quality.MeasurePoints;
        rules = rules with { Cahps = rules.Cahps with { Rounding = roundsEach ? CahpsRoundingReading.EachMeasureAndTheMean : CahpsRoundingReading.OnceAtTheMean } };
        SurveyRow[] rows = [.. results.Select((result, i) => new SurveyRow(Rate(Math.Abs(result % HundredthsOfAPercent)), (short)(i % measures.Length)))];
        SummarySurveyMeasureScore[] scores = [.. rows.Select(row => new SummarySurveyMeasureScore(measures[row.Measure].Id, row.Rate, measures[row.Measure].Benchmark, 0, Points.Zero))];

        if (new BatchSurvey(measures, rules).TryMean(rows, out Points? mean))
        {
            Assert.Equal(CahpsPoints.Of(scores, rules), mean);
        }
    }

    /// <summary>The same result of every measure, in hundredths of a percent: a mean that lies that near to half a unit is rare.</summary>
    [Fact]
    public void Nearly_every_mean_is_known()
    {
        SurveyMeasure[] measures = MeasuresOf(2024);
        BatchSurvey survey = new(measures, ProgramYears.For(2024).Quality.MeasurePoints);

        Assert.NotEmpty(measures);
        Assert.InRange(Enumerable.Range(0, HundredthsOfAPercent).Count(rate => survey.TryMean(RowsOf(rate), out _)), HundredthsOfAPercent - FewUnknown, HundredthsOfAPercent);

        SurveyRow[] RowsOf(int rate) => [.. measures.Select((_, i) => new SurveyRow(Rate(rate), (short)i))];
    }

    private static SurveyMeasure[] MeasuresOf(int year) =>
        [.. CmsTables.For(year).Tables.QualityBenchmarks.Where(benchmark => benchmark.CollectionType == CollectionType.CahpsSurvey).Select(benchmark => new SurveyMeasure(benchmark.MeasureId, benchmark))];

    private static PerformanceRate Rate(int hundredths) => PerformanceRate.FromMillionths((long)hundredths * MillionthsPerHundredth);
}
