using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Requests;

/// <summary>What can be wrong with the figures of one quality submission.</summary>
internal static class QualitySubmissionCheck
{
    /// <summary>Checks the figures; without a measure that can be reported this way, those that need none.</summary>
    public static void CheckFigures(QualityMeasureSubmission submission, int index, QualityMeasure? measure, int mostCases, decimal mostRate, ref RequestProblems problems)
    {
        RequestPath path = new("quality", index);
        CheckPercent(path, "dataCompleteness", submission.DataCompleteness, ref problems);
        int forms = (submission.PerformanceRate is null ? 0 : 1) + (submission.Counts is null ? 0 : 1) + (submission.Strata.IsEmpty ? 0 : 1);
        if (forms > 1 || (forms == 0 && submission.Cases != 0))
        {
            problems.Add(RequestProblemCode.OtherFiguresNeeded, path.ToString(), submission.MeasureId, "give one of: performanceRate with cases, counts, or strata");
            return;
        }

        if (submission.Counts is { } counts)
        {
            CheckCounts(path, counts, mostCases, ref problems);
            if (measure is not null)
            {
                CheckSingleRate(path, measure, ref problems);
            }
        }
        else if (submission.Strata.IsEmpty)
        {
            CheckStatedRate(path, submission, measure, mostCases, mostRate, ref problems);
        }
        else if (measure is not null)
        {
            CheckStrata(path, submission, measure, mostCases, mostRate, ref problems);
        }
    }

    public static void CheckPercent(RequestPath path, string field, decimal? value, ref RequestProblems problems)
    {
        if (StatedFigure.IsPlain(value, StatedFigure.MostPercent))
        {
            return;
        }

        if (value is < 0m or > 100m)
        {
            problems.Add(RequestProblemCode.OutOfRange, path.Field(field), value, "a percentage is 0 to 100");
        }

        if (StatedFigure.IsTooSmall(value))
        {
            problems.Add(RequestProblemCode.OutOfRange, path.Field(field), value, StatedFigure.Right);
        }
    }

    public static void CheckRange(RequestPath path, string field, int value, int most, ref RequestProblems problems)
    {
        if (value < 0 || value > most)
        {
            problems.Add(RequestProblemCode.OutOfRange, path.Field(field), value, $"is 0 to {most}");
        }
    }

    private static void CheckStatedRate(RequestPath path, QualityMeasureSubmission submission, QualityMeasure? measure, int mostCases, decimal mostRate, ref RequestProblems problems)
    {
        if (submission.Cases is not { } cases)
        {
            problems.Add(RequestProblemCode.Missing, path.Field("cases"), null, "is needed with a performanceRate: the case minimum is compared with it", Citation.Cfr("414.1380(b)(1)(iii)"));
        }
        else
        {
            CheckRange(path, "cases", cases, mostCases, ref problems);
        }

        CheckRate(path, submission.PerformanceRate, measure, mostRate, ref problems);
    }

    private static void CheckRate(RequestPath path, PerformanceRate? rate, QualityMeasure? measure, decimal mostRate, ref RequestProblems problems)
    {
        bool proportion = measure is { MetricType: not (QualityMetricType.NonProportion or QualityMetricType.CostScore) };
        if (rate is { } value && (proportion ? value < PerformanceRate.Zero || value > PerformanceRate.Hundred : value.ToDecimal() < -mostRate || value.ToDecimal() > mostRate))
        {
            problems.Add(RequestProblemCode.OutOfRange, path.Field("performanceRate"), value, proportion ? $"measure {measure!.Id} is a proportion: 0 to 100" : "is at most 100 million either way");
        }
    }

    private static void CheckSingleRate(RequestPath path, QualityMeasure measure, ref RequestProblems problems)
    {
        if (measure.MetricType == QualityMetricType.NonProportion)
        {
            problems.Add(RequestProblemCode.OtherFiguresNeeded, path.Field("counts"), measure.Id, "the measure is not a proportion; give performanceRate and cases");
        }
        else if (measure.StrataAlgorithm is not null)
        {
            problems.Add(RequestProblemCode.OtherFiguresNeeded, path.Field("counts"), measure.Id, $"the measure has several rates; give strata: {string.Join(", ", measure.Strata)}");
        }
    }

    private static void CheckCounts(RequestPath path, MeasureCounts counts, int mostCases, ref RequestProblems problems)
    {
        int before = problems.Count;
        CheckRange(path, "counts.performanceMet", counts.PerformanceMet, mostCases, ref problems);
        CheckRange(path, "counts.performanceNotMet", counts.PerformanceNotMet, mostCases, ref problems);
        CheckRange(path, "counts.exclusions", counts.Exclusions, mostCases, ref problems);
        CheckRange(path, "counts.exceptions", counts.Exceptions, mostCases, ref problems);
        CheckRange(path, "counts.eligiblePopulation", counts.EligiblePopulation, mostCases, ref problems);
        if (problems.Count == before && counts.PerformanceMet + counts.PerformanceNotMet + counts.Exclusions + counts.Exceptions > counts.EligiblePopulation)
        {
            problems.Add(
                RequestProblemCode.CountsDoNotAddUp,
                path.Field("counts.eligiblePopulation"),
                counts.EligiblePopulation,
                "performanceMet, performanceNotMet, exclusions and exceptions together are at most the eligible population");
        }
    }

    private static void CheckStrata(RequestPath path, QualityMeasureSubmission submission, QualityMeasure measure, int mostCases, decimal mostRate, ref RequestProblems problems)
    {
        if (measure.StrataAlgorithm is not { } algorithm)
        {
            problems.Add(RequestProblemCode.OtherFiguresNeeded, path.Field("strata"), measure.Id, "the measure has one rate; give performanceRate with cases, or counts");
            return;
        }

        EarlierRows<StratumCounts> earlier = new(submission.Strata, static stratum => new(stratum?.Stratum));
        for (int i = 0; i < submission.Strata.Length; i++)
        {
            StratumCounts? stratum = submission.Strata[i];
            RequestPath at = path.Inner("strata", i);
            if (stratum?.Stratum is null || !measure.Strata.Contains(stratum.Stratum))
            {
                problems.Add(RequestProblemCode.UnknownStratum, at.Field("stratum"), stratum?.Stratum, $"not a stratum of measure {measure.Id}: {string.Join(", ", measure.Strata)}");
            }
            else if (stratum.Counts is null)
            {
                problems.Add(RequestProblemCode.Missing, at.Field("counts"), null, "the counts are missing");
            }
            else
            {
                CheckCounts(at, stratum.Counts, mostCases, ref problems);
                CheckRate(at, stratum.PerformanceRate, measure, mostRate, ref problems);
                CheckStratumOnce(at, stratum.Stratum, earlier.PlaceBefore(i), ref problems);
            }
        }

        foreach (string name in measure.Strata)
        {
            if (IsNeeded(name, algorithm, measure) && !Has(submission.Strata, name))
            {
                problems.Add(RequestProblemCode.Missing, path.Field("strata"), name, "the stratum is missing");
            }
        }
    }

    private static void CheckStratumOnce(RequestPath path, string stratum, int earlier, ref RequestProblems problems)
    {
        if (earlier >= 0)
        {
            problems.Add(RequestProblemCode.Duplicate, path.Field("stratum"), stratum, $"was already given as strata[{earlier}]");
        }
    }

    private static bool IsNeeded(string name, StrataAlgorithm algorithm, QualityMeasure measure) => algorithm switch
    {
        StrataAlgorithm.OverallStratumOnly => name == QualityMeasure.OverallStratum,
        StrataAlgorithm.Split => name == measure.ReportingStratum || name == measure.PerformanceStratum,
        _ => true,
    };

    private static bool Has(ImmutableArray<StratumCounts> strata, string name)
    {
        foreach (StratumCounts? stratum in strata)
        {
            if (string.Equals(stratum?.Stratum, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
