using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Measures;

/// <summary>What is worked out once for all measures of a year gives what the rule gives for one measure alone.</summary>
public class ResolvedMeasuresTests
{
    private static readonly CollectionType[] Types = [.. Enum.GetValues<CollectionType>().Where(type => type != CollectionType.AdministrativeClaims)];

    private static readonly MeasuredPerformance[] Performances =
    [
        .. from rate in new decimal?[] { null, 0m, 2.5m, 55.5m, 99.99m, 100m, 250m }
           from cases in new[] { 0, 19, 20 }
           from completeness in new[] { 0m, 69.999999m, 75m, 100m }
           from hasEligibleCases in new[] { false, true }
           select new MeasuredPerformance(rate is { } known ? PerformanceRate.Of(known) : null, cases, new Percent(completeness), hasEligibleCases),
    ];

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Points_of_every_measure_are_those_of_the_measure_alone(int year)
    {
        ProgramYear law = ProgramYears.For(year);
        AssertAlike(year, law.Quality.MeasurePoints);
        AssertAlike(year, law.Quality.MeasurePoints with { LackOfBenchmark = new LackOfBenchmarkRules.Excluded { Incomplete = IncompleteExclusionReading.Excluded }, SevenPointCap = null });
    }

    private static void AssertAlike(int year, MeasurePointsRules rules)
    {
        ReferenceData data = CmsTables.For(year);
        ResolvedMeasures resolved = ResolvedMeasures.For(data, rules);
        for (int i = 0; i < data.QualityMeasuresById.Length; i++)
        {
            QualityMeasure measure = data.QualityMeasuresById[i];
            foreach (CollectionType type in Types)
            {
                Violations.None(Performances.SelectMany(one => new[] { false, true }.Where(small => Of(one, resolved, i, type, small)
                    != MeasureAchievementPoints.Of(one, measure, resolved.Benchmark(i, type), type, small, year, rules)).Select(small => $"{measure.Id} {type} {one} {small}")));
            }
        }
    }

    private static MeasurePoints Of(in MeasuredPerformance performance, ResolvedMeasures resolved, int measure, CollectionType type, bool smallPractice)
    {
        QualityMeasureFacts facts = resolved.Submitted(measure, type);
        FailedTests failed = facts.FailedBy(performance.Failed, performance.Cases, performance.CompletenessMillionths);
        return FirstFailedTest.IsNone(failed)
            ? MeasureAchievementPoints.Compared(performance.Rate.GetValueOrDefault(), facts, resolved)
            : resolved.PointsWithoutComparison(facts, FirstFailedTest.Of(failed), smallPractice);
    }
}
