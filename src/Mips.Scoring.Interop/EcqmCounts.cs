using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>The counts of an eCQM's population groups, whichever form they came in.</summary>
internal static class EcqmCounts
{
    /// <summary>The counts of one group; null if they do not fit together. The rate is (NUMER − NUMEX) ÷ (DENOM − DENEX − DENEXCEP).</summary>
    public static MeasureCounts? Of(int denominator, int exclusions, int exceptions, int numerator, int numeratorExclusions)
    {
        int met = numerator - numeratorExclusions;
        long notMet = (long)denominator - exclusions - exceptions - met;
        return met < 0 || notMet < 0 ? null : new MeasureCounts { PerformanceMet = met, PerformanceNotMet = (int)notMet, Exclusions = exclusions, Exceptions = exceptions, EligiblePopulation = denominator };
    }

    /// <summary>What is wrong with counts that do not fit together.</summary>
    public static string Misfit(int denominator, int exclusions, int exceptions, int numerator, int numeratorExclusions) =>
        FormattableString.Invariant($"the counts do not fit: DENOM {denominator}, DENEX {exclusions}, DENEXCEP {exceptions}, NUMER {numerator}, NUMEX {numeratorExclusions}");

    /// <summary>The rate of counts as a fraction; 0 if nobody is in the performance denominator.</summary>
    public static decimal Rate(MeasureCounts counts) => Share(counts.PerformanceMet, (long)counts.PerformanceMet + counts.PerformanceNotMet) ?? 0m;

    /// <summary>A numerator over a denominator; null if nobody is in it.</summary>
    public static decimal? Share(int numerator, long denominator) => denominator == 0 ? null : numerator / (decimal)denominator;

    /// <summary>The row with the counts of all groups: added up for a measure with one rate, by stratum for one with several; null if they are more than a row can hold.</summary>
    public static QualityMeasureSubmission? Row(QualityMeasureSubmission row, QualityMeasure measure, IReadOnlyCollection<(string? Stratum, MeasureCounts Counts)> groups)
    {
        if (groups.Sum(group => (long)group.Counts.EligiblePopulation) > int.MaxValue)
        {
            return null;
        }

        return measure.Strata.IsEmpty || measure.MetricType == QualityMetricType.SinglePerformanceRate
            ? row with { Counts = Sum(groups.Select(group => group.Counts)) }
            : row with { Strata = Strata(measure, groups) };
    }

    // CMS publishes populations for one of the two strata of eCQM 370: a stratum without any has no patients, 0 of 0, as in CMS's own converter.
    private static ImmutableArray<StratumCounts> Strata(QualityMeasure measure, IReadOnlyCollection<(string? Stratum, MeasureCounts Counts)> groups) =>
        [.. measure.Strata.Select(stratum => new StratumCounts(stratum, Sum(groups.Where(group => (group.Stratum ?? measure.Strata[0]) == stratum).Select(group => group.Counts))))];

    private static MeasureCounts Sum(IEnumerable<MeasureCounts> counts)
    {
        (int met, int notMet, int exclusions, int exceptions, int eligible) = (0, 0, 0, 0, 0);
        foreach (MeasureCounts group in counts)
        {
            met += group.PerformanceMet;
            notMet += group.PerformanceNotMet;
            exclusions += group.Exclusions;
            exceptions += group.Exceptions;
            eligible += group.EligiblePopulation;
        }

        return new MeasureCounts { PerformanceMet = met, PerformanceNotMet = notMet, Exclusions = exclusions, Exceptions = exceptions, EligiblePopulation = eligible };
    }
}
