namespace Mips.Scoring.Interop;

/// <summary>Turns the populations of an eCQM into counts. Population groups are told apart by the UUIDs of their populations.</summary>
internal sealed class QrdaQualityMeasure(ReferenceData data, ProblemList problems)
{
    // Rates are written with six decimal places.
    private const decimal RateTolerance = 0.0000011m;

    public QualityMeasureSubmission? Read(QrdaMeasure reported)
    {
        if (reported.Id is not string id || this.Find(id, reported) is not QualityMeasure measure)
        {
            return null;
        }

        QualityMeasureSubmission row = new(measure.Id, CollectionType.Ecqm) { EndToEndReported = true };
        EcqmPopulation[] groups = [.. data.Tables.EcqmPopulations.All.Where(group => group.MeasureId == measure.Id)];
        if (groups.Length == 0)
        {
            groups = [.. this.OnlyGroup(measure, reported)];
        }

        List<(EcqmPopulation Group, MeasureCounts Counts)> read = [];
        foreach (EcqmPopulation group in groups)
        {
            if (this.Counts(group, measure, reported) is MeasureCounts counts)
            {
                read.Add((group, counts));
            }
        }

        this.ReportStrangers(groups, reported);
        if (groups.Length == 0 || read.Count != groups.Length)
        {
            return null;
        }

        if (read.Sum(group => (long)group.Counts.EligiblePopulation) > int.MaxValue)
        {
            problems.Add(ImportProblemKind.OutOfRange, reported.Place, measure.Id, "the population groups have more than two billion cases together");
            return null;
        }

        return measure.Strata.IsEmpty || measure.MetricType == QualityMetricType.SinglePerformanceRate
            ? row with { Counts = Sum(read) }
            : row with { Strata = [.. read.Select(group => new StratumCounts(group.Group.Stratum ?? measure.Strata[0], group.Counts))] };
    }

    private QualityMeasure? Find(string id, QrdaMeasure reported)
    {
        QualityMeasure? measure = data.Tables.QualityMeasures.FirstOrDefault(candidate =>
            string.Equals(candidate.EcqmUuid, id, StringComparison.OrdinalIgnoreCase) || string.Equals(candidate.EcqmId, id, StringComparison.OrdinalIgnoreCase));
        if (measure is null)
        {
            bool published = data.Tables.QualityMeasures.Any(candidate => candidate.EcqmUuid is not null);
            problems.Add(
                ImportProblemKind.Unknown,
                reported.IdPlace,
                id,
                published ? $"not the version of an eCQM of PY{data.PerformanceYear}" : $"CMS has published no eCQM UUIDs for PY{data.PerformanceYear}; give the version-specific ID, for example CMS165v14");
        }

        return measure;
    }

    /// <summary>Without published population UUIDs a measure with one group can still be read.</summary>
    private IEnumerable<EcqmPopulation> OnlyGroup(QualityMeasure measure, QrdaMeasure reported)
    {
        string? Only(string code)
        {
            QrdaPopulation[] found = [.. reported.Populations.Where(population => population.Code == code)];
            return found.Length == 1 ? found[0].Uuid : null;
        }

        if (measure.MetricType == QualityMetricType.SinglePerformanceRate && Only("DENOM") is string denominator && Only("NUMER") is string numerator)
        {
            yield return new EcqmPopulation
            {
                MeasureId = measure.Id,
                EcqmUuid = reported.Id!,
                InitialPopulation = Only("IPOP") ?? string.Empty,
                Denominator = denominator,
                Numerator = numerator,
                DenominatorExclusion = Only("DENEX"),
                DenominatorException = Only("DENEXCEP"),
                NumeratorExclusion = Only("NUMEX"),
            };
            yield break;
        }

        problems.Add(ImportProblemKind.Unknown, reported.Place, measure.Id, "the populations of this measure cannot be told apart: CMS has published no UUIDs for them");
    }

    private MeasureCounts? Counts(EcqmPopulation group, QualityMeasure measure, QrdaMeasure reported)
    {
        int? denominator = this.Count(reported, "DENOM", group.Denominator, true);
        int? numerator = this.Count(reported, "NUMER", group.Numerator, true);
        int exclusions = this.Count(reported, "DENEX", group.DenominatorExclusion, false) ?? 0;
        int exceptions = this.Count(reported, "DENEXCEP", group.DenominatorException, false) ?? 0;
        int numeratorExclusions = this.Count(reported, "NUMEX", group.NumeratorExclusion, false) ?? 0;
        if (denominator is not int eligible || numerator is not int met)
        {
            return null;
        }

        // The rate is (NUMER − NUMEX) ÷ (DENOM − DENEX − DENEXCEP).
        met -= numeratorExclusions;
        long notMet = (long)eligible - exclusions - exceptions - met;
        if (met < 0 || notMet < 0)
        {
            problems.Add(ImportProblemKind.Contradiction, reported.Place, measure.Id, $"the counts do not fit: DENOM {eligible}, DENEX {exclusions}, DENEXCEP {exceptions}, NUMER {numerator}, NUMEX {numeratorExclusions}");
            return null;
        }

        MeasureCounts counts = new() { PerformanceMet = met, PerformanceNotMet = (int)notMet, Exclusions = exclusions, Exceptions = exceptions, EligiblePopulation = eligible };
        this.CompareRate(counts, group.Numerator, reported);
        return counts;
    }

    private void CompareRate(MeasureCounts counts, string numeratorUuid, QrdaMeasure reported)
    {
        long denominator = (long)counts.PerformanceMet + counts.PerformanceNotMet;
        foreach (QrdaRate rate in reported.Rates.Where(rate => rate.NumeratorUuid == numeratorUuid))
        {
            decimal expected = denominator == 0 ? 0m : counts.PerformanceMet / (decimal)denominator;
            if (Math.Abs(rate.Rate - expected) > RateTolerance)
            {
                problems.Add(ImportProblemKind.Contradiction, rate.Place, FormattableString.Invariant($"{rate.Rate}"), FormattableString.Invariant($"the counts give {expected:0.######}"));
            }
        }
    }

    private int? Count(QrdaMeasure reported, string code, string? uuid, bool required)
    {
        if (uuid is null)
        {
            return null;
        }

        QrdaPopulation[] found = [.. reported.Populations.Where(population => population.Code == code && population.Uuid == uuid)];
        if (found.Length == 0 && required)
        {
            problems.Add(ImportProblemKind.Missing, reported.Place, uuid, $"the population {code} is missing");
        }

        foreach (QrdaPopulation again in found.Skip(1))
        {
            problems.Add(ImportProblemKind.Duplicate, again.Place, uuid, $"the population {code} occurs twice; the first was read");
        }

        return found.Length == 0 ? null : found[0].Count;
    }

    private void ReportStrangers(EcqmPopulation[] groups, QrdaMeasure reported)
    {
        HashSet<string?> known = [.. groups.SelectMany(group => new[] { group.InitialPopulation, group.Denominator, group.Numerator, group.DenominatorExclusion, group.DenominatorException, group.NumeratorExclusion })];
        foreach (QrdaPopulation population in reported.Populations.Where(population => groups.Length > 0 && population.Code is not ("IPOP" or "IPP") && !known.Contains(population.Uuid)))
        {
            problems.Add(ImportProblemKind.Unknown, population.Place, population.Uuid, $"not a population {population.Code} of this version of the measure");
        }
    }

    private static MeasureCounts Sum(List<(EcqmPopulation Group, MeasureCounts Counts)> groups) => new()
    {
        PerformanceMet = groups.Sum(group => group.Counts.PerformanceMet),
        PerformanceNotMet = groups.Sum(group => group.Counts.PerformanceNotMet),
        Exclusions = groups.Sum(group => group.Counts.Exclusions),
        Exceptions = groups.Sum(group => group.Counts.Exceptions),
        EligiblePopulation = groups.Sum(group => group.Counts.EligiblePopulation),
    };
}
