using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>One quality measure through one collection type. <see cref="Points"/> is null if it leaves both sums.</summary>
internal sealed record OracleMeasure(string Id, CollectionType CollectionType)
{
    // (b)(1)(iv)(A), named in the final rule of 2018
    private static readonly string[] cappedIn2018 = ["021", "023", "052", "224", "262", "359"];

    public Fraction? Points { get; init; }

    /// <summary>The measure of a set for which it stands: 001SSP is 001.</summary>
    public string Member { get; init; } = Id;

    public bool IsOutcome { get; init; }

    public bool IsHighPriority { get; init; }

    public bool Complete { get; init; }

    public bool EnoughCases { get; init; }

    public bool Suppressed { get; init; }

    /// <summary>An outcome or patient experience measure: 2 bonus points instead of 1 (through PY2021).</summary>
    public bool OutcomeOrExperience { get; init; }

    /// <summary>A rate better than the worst possible, for the high priority bonus.</summary>
    public bool BetterThanWorst { get; init; }

    public bool EndToEnd { get; init; }

    public bool NoEligibleInstances { get; init; }

    public static OracleMeasure Of(QualityMeasureSubmission submission, ReferenceData data, OracleYear year, bool small) => Of(submission, data, year, small, capped: true);

    private static OracleMeasure Of(QualityMeasureSubmission submission, ReferenceData data, OracleYear year, bool small, bool capped)
    {
        QualityMeasure measure = data.FindQualityMeasure(submission.MeasureId)!;
        OracleRate rate = OracleRate.Of(submission, measure, year);
        // 414.1340(c): all of the sample of the CMS Web Interface.
        bool complete = rate.CompletenessPercent >= (submission.CollectionType == CollectionType.CmsWebInterface ? 100 : year.CompletenessPercent);

        // No case in the performance rate is too few cases, whatever another stratum has.
        bool enough = rate.Cases >= 20 && rate.Value is not null;
        bool suppressed = measure.SuppressedFor.Contains(submission.CollectionType);
        QualityBenchmark? benchmark = data.FindQualityBenchmark(submission.MeasureId, submission.CollectionType);
        return new(submission.MeasureId, submission.CollectionType)
        {
            IsOutcome = measure.IsOutcome,
            IsHighPriority = measure.IsHighPriority,
            Complete = complete,
            EnoughCases = enough,
            Suppressed = suppressed,
            NoEligibleInstances = rate.NoEligibleInstances,
            OutcomeOrExperience = measure.IsOutcome || measure.MeasureType == QualityMeasureType.PatientEngagementExperience,
            BetterThanWorst = rate.Value is Fraction value
                && (measure.IsInverse ? measure.MetricType == QualityMetricType.NonProportion || value < 100 : value > 0),
            EndToEnd = submission.EndToEndReported,
            Points = suppressed ? null : PointsOf(submission.CollectionType, measure, benchmark, rate.Value, complete, enough, small, capped, year),
        };
    }

    /// <summary>Points that the request states, taken as complete and with enough cases.</summary>
    public static IEnumerable<OracleMeasure> Stated(ScoringRequest request, ReferenceData data) =>
        from stated in request.StatedScores?.Measures ?? []
        let measure = data.FindQualityMeasure(stated.MeasureId)!
        select new OracleMeasure(stated.MeasureId, stated.CollectionType)
        {
            IsOutcome = measure.IsOutcome,
            IsHighPriority = measure.IsHighPriority,
            Complete = true,
            EnoughCases = true,
            Points = stated.Points,
        };

    /// <summary>414.1367(c)(1)(i), (ii): without benchmark or case minimum it leaves both sums, if it is complete (CMS's 2025 guide; 91 FR 44045); no cap.</summary>
    public static OracleMeasure OfApp(QualityMeasureSubmission submission, ReferenceData data, OracleYear year, bool small)
    {
        OracleMeasure measure = Of(submission, data, year, small, capped: false);
        bool excluded = measure.Complete && (!measure.EnoughCases || data.FindQualityBenchmark(submission.MeasureId, submission.CollectionType) is null);
        return excluded ? measure with { Points = null } : measure;
    }

    // The mean of the points of the summary survey measures that have a benchmark; rounded once.
    public static OracleMeasure? OfSurvey(CahpsSurvey? survey, ReferenceData data, OracleYear year, bool small)
    {
        if (survey is not { MetSamplingMinimum: true })
        {
            return null;
        }

        // Too few answers: below a case minimum, (b)(1)(i)(A).
        if (survey.WithoutResult)
        {
            return new("321", CollectionType.CahpsSurvey) { IsHighPriority = true, Complete = true, Points = small ? 3 : year.PointsWithoutBenchmark };
        }

        List<Fraction> points = [.. survey.SummarySurveyMeasures
            .Select(s => (s.PerformanceRate, Benchmark: data.FindQualityBenchmark(s.MeasureId, CollectionType.CahpsSurvey)))
            .Where(s => s.Benchmark is not null)
            .Select(s => Fraction.Max(year.LowestPoints, Position(s.Benchmark!.Bounds, s.PerformanceRate.ToDecimal())))];
        return new("321", CollectionType.CahpsSurvey)
        {
            IsHighPriority = true,
            OutcomeOrExperience = true,
            BetterThanWorst = true,
            Complete = true,
            EnoughCases = true,
            Points = points.Count > 0 ? (points.Total() / points.Count).HalfUp(year.PointPlaces) : small ? 3 : year.PointsWithoutBenchmark,
        };
    }

    // 414.1380(b)(1)(i)(A)(2)(ii): without benchmark or case minimum it leaves both sums.
    public static OracleMeasure OfClaims(AdministrativeClaimsResult result, Participant participant, ReferenceData data, OracleYear year)
    {
        bool individual = participant.Option == ParticipationOption.Individual;
        bool enough = !result.Suppressed && result.MeasureId switch
        {
            "458" => !individual && result.Cases >= 200 && participant.Clinicians >= 16,
            "479" => !individual && result.Cases >= 200 && participant.Clinicians >= 16,
            "480" => result.Cases >= 25,
            "484" or "MCC1" => !individual && result.Cases >= 18 && participant.Clinicians >= 16,
            "492" => !individual && result.Cases >= 21 && participant.HasCardiologist,
            _ => throw new InvalidOperationException(result.MeasureId),
        };
        QualityBenchmark? benchmark = data.FindQualityBenchmark(result.MeasureId, CollectionType.AdministrativeClaims);
        Fraction? points = enough && benchmark is not null
            ? Fraction.Max(year.LowestPoints, Position(benchmark.Bounds, result.PerformanceRate.ToDecimal())).HalfUp(year.PointPlaces)
            : null;
        return new(result.MeasureId, CollectionType.AdministrativeClaims) { Complete = true, EnoughCases = enough, Points = points };
    }

    private static Fraction? PointsOf(
        CollectionType type, QualityMeasure measure, QualityBenchmark? benchmark, Fraction? rate, bool complete, bool enough, bool small, bool mayBeCapped, OracleYear year)
    {
        bool webInterface = type == CollectionType.CmsWebInterface;
        int yearInMips = year.NewMeasureFloors ? year.Year - measure.FirstPerformanceYear + 1 : int.MaxValue;

        // (b)(1)(i)(B)
        if (!complete)
        {
            return webInterface ? 0 : small ? 3 : year.PointsWithoutCompleteData;
        }

        // (b)(1)(i)(A)
        if (benchmark is null || !enough)
        {
            return webInterface ? null
                : yearInMips == 1 ? 7
                : yearInMips == 2 ? 5
                : small ? 3
                : year.PointsWithoutBenchmark;
        }

        // (b)(1)(i), (C), (iv)
        int lowest = yearInMips == 1 ? 7 : yearInMips == 2 ? 5 : year.LowestPoints;
        bool capped = year.Year == 2018 ? cappedIn2018.Contains(measure.Id) && benchmark.IsToppedOut : year.Year >= 2019 && benchmark.HasSevenPointCap;
        int highest = capped && mayBeCapped && !webInterface ? 7 : 10;
        if (year.ZeroRateEarnsNothing && rate == 0 && !benchmark.Bounds.IsInverse)
        {
            return 0;
        }

        Fraction points = Fraction.Max(lowest, Position(benchmark.Bounds, rate!.Value)).HalfUp(year.PointPlaces);
        return Fraction.Min(highest, points);
    }

    /// <summary>Decile plus the share of the decile that was passed; 0 below the lowest published decile.</summary>
    public static Fraction Position(DecileBounds bounds, Fraction rate)
    {
        Fraction Bound(int decile) => bounds[decile].ToDecimal();
        bool Reached(int decile) => bounds.IsInverse ? rate <= Bound(decile) : rate >= Bound(decile);

        int highest = Enumerable.Range(bounds.FirstDecile, 11 - bounds.FirstDecile).LastOrDefault(Reached);
        return highest switch
        {
            0 => 0,
            10 => 10,
            int d => d + ((rate - Bound(d)) / (Bound(d + 1) - Bound(d))),
        };
    }
}
