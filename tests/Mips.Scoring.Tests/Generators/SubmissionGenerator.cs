using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Generators;

/// <summary>One quality submission: a rate with cases, counts, or the counts of strata.</summary>
internal static class SubmissionGenerator
{
    public static QualityMeasureSubmission Submission(Dice dice, ReferenceData data, QualityMeasure measure, CollectionType type)
    {
        bool proportion = measure.MetricType != QualityMetricType.NonProportion;
        QualityBenchmark? benchmark = data.FindQualityBenchmark(measure.Id, type);
        decimal rate = RateGenerator.Rate(dice, benchmark, proportion);
        QualityMeasureSubmission submission = new(measure.Id, type) { EndToEndReported = data.PerformanceYear <= 2021 && dice.Chance(30) };
        decimal limit = data.PerformanceYear == 2017 ? 50m : data.PerformanceYear <= 2019 ? 60m : data.PerformanceYear <= 2023 ? 70m : 75m;
        if (type == CollectionType.CmsWebInterface)
        {
            // All of CMS's sample, rarely less.
            return submission with { PerformanceRate = PerformanceRate.Of(rate), Cases = dice.Pick(19, 20, 100, 248, 248, 248), DataCompleteness = dice.Chance(6) ? 99.99m : dice.Pick<decimal?>(null, 100m) };
        }

        bool manyRates = measure.StrataAlgorithm is not null && !measure.Strata.IsEmpty;
        if (proportion && manyRates && dice.Chance(70))
        {
            return submission with { Strata = [.. measure.Strata.Select(s => Stratum(dice, measure, s, rate, limit))] };
        }

        if (proportion && !manyRates && dice.Chance(50))
        {
            return submission with { Counts = Counts(dice, rate, limit) };
        }

        return submission with
        {
            PerformanceRate = PerformanceRate.Of(rate),
            Cases = dice.Pick(1, 19, 20, 21, 100, 100, 100, 1000),
            DataCompleteness = dice.Pick<decimal?>(null, null, null, 100m, limit, limit - 0.01m, limit + 0.01m, 50m),
        };
    }

    private static StratumCounts Stratum(Dice dice, QualityMeasure measure, string name, decimal rate, decimal limit)
    {
        MeasureCounts counts = Counts(dice, dice.Chance(60) ? rate : dice.Decimal(0, 100, 2), limit);
        bool own = measure.MetricType == QualityMetricType.RegistryMultiPerformanceRate && counts.PerformanceMet + counts.PerformanceNotMet > 0;
        return new(name, counts) { PerformanceRate = own && dice.Chance(50) ? PerformanceRate.Of(Math.Round(100m * counts.PerformanceMet / (counts.PerformanceMet + counts.PerformanceNotMet), 2)) : null };
    }

    private static MeasureCounts Counts(Dice dice, decimal rate, decimal limit)
    {
        if (dice.Chance(4))
        {
            return new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 };
        }

        int cases = dice.Pick(19, 20, 21, 30, 40, 100, 200, 600, 700, 10_000);
        int met = (int)Math.Clamp(Math.Round(cases * rate / 100m), 0m, cases);
        int excluded = dice.Pick(0, 0, 1, 5);
        int exceptions = dice.Pick(0, 0, 2);
        int reported = cases + excluded + exceptions;
        int atLimit = (int)(reported * 100m / limit);
        int eligible = dice.Pick(reported, reported, reported, Math.Max(reported, atLimit), atLimit + 1, reported * 2);
        return new() { PerformanceMet = met, PerformanceNotMet = cases - met, Exclusions = excluded, Exceptions = exceptions, EligiblePopulation = eligible };
    }
}
