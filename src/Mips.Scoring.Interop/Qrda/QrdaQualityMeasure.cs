using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>Turns the populations of an eCQM into counts. Population groups are told apart by the UUIDs of their populations.</summary>
internal sealed class QrdaQualityMeasure(ReferenceData data, Func<int, ReferenceData?> dataOf, ProblemList problems)
{
    private readonly EcqmFinder finder = new(data, dataOf, problems);

    public QualityMeasureSubmission? Read(QrdaMeasure reported)
    {
        if (reported.Id is null || this.finder.Find(reported.Ids, reported.IdPlace) is not QualityMeasure measure)
        {
            return null;
        }

        QualityMeasureSubmission row = new(measure.Id, CollectionType.Ecqm) { EndToEndReported = true };
        List<EcqmPopulation> groups = this.PublishedGroups(measure.Id);
        if (groups.Count == 0)
        {
            groups = [.. this.OnlyGroup(measure, reported)];
        }

        if (!this.HasEveryPopulation(groups, reported))
        {
            return null;
        }

        List<(string? Stratum, MeasureCounts Counts)> read = [];
        foreach (EcqmPopulation group in groups)
        {
            if (this.Counts(group, measure, reported) is MeasureCounts counts)
            {
                read.Add((group.Stratum, counts));
            }
        }

        this.ReportStrangers(groups, reported);
        if (groups.Count == 0 || read.Count != groups.Count)
        {
            return null;
        }

        QualityMeasureSubmission? complete = EcqmCounts.Row(row, measure, read);
        if (complete is null)
        {
            problems.Add(ImportProblemKind.OutOfRange, reported.Place, measure.Id, "the population groups have more than two billion cases together");
        }

        return complete;
    }

    private List<EcqmPopulation> PublishedGroups(string measureId)
    {
        List<EcqmPopulation> groups = [];
        foreach (EcqmPopulation group in data.Tables.EcqmPopulations.All)
        {
            if (group.MeasureId == measureId)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    // Missing populations are one cause, and one line.
    private bool HasEveryPopulation(List<EcqmPopulation> groups, QrdaMeasure reported)
    {
        List<string> missing = [];
        foreach (EcqmPopulation group in groups)
        {
            AddIfMissing("DENOM", group.Denominator, group.Stratum, reported, missing);
            AddIfMissing("NUMER", group.Numerator, group.Stratum, reported, missing);
        }

        if (missing.Count > 0)
        {
            problems.Add(ImportProblemKind.Missing, reported.Place, groups[0].MeasureId, $"populations are missing: {string.Join(", ", missing)}");
        }

        return missing.Count == 0;
    }

    private static void AddIfMissing(string code, string uuid, string? stratum, QrdaMeasure reported, List<string> missing)
    {
        foreach (QrdaPopulation population in reported.Populations)
        {
            if (population.Is(code, uuid))
            {
                return;
            }
        }

        missing.Add(stratum is null ? $"{code} ({uuid})" : $"{code} of {stratum} ({uuid})");
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
        int? denominator = this.Count(reported, "DENOM", group.Denominator);
        int? numerator = this.Count(reported, "NUMER", group.Numerator);
        int exclusions = this.Count(reported, "DENEX", group.DenominatorExclusion) ?? 0;
        int exceptions = this.Count(reported, "DENEXCEP", group.DenominatorException) ?? 0;
        int numeratorExclusions = this.Count(reported, "NUMEX", group.NumeratorExclusion) ?? 0;
        if (denominator is not int eligible || numerator is not int reached)
        {
            return null;
        }

        MeasureCounts? counts = EcqmCounts.Of(eligible, exclusions, exceptions, reached, numeratorExclusions);
        if (counts is null)
        {
            problems.Add(ImportProblemKind.Contradiction, reported.Place, measure.Id, EcqmCounts.Misfit(eligible, exclusions, exceptions, reached, numeratorExclusions));
            return null;
        }

        this.CompareRate(counts, group.Numerator, reported);
        return counts;
    }

    private void CompareRate(MeasureCounts counts, string numeratorUuid, QrdaMeasure reported)
    {
        decimal expected = EcqmCounts.Rate(counts);
        foreach (QrdaRate rate in reported.Rates)
        {
            if (rate.NumeratorUuid == numeratorUuid && !StatedRate.Agrees(rate.Rate, expected))
            {
                problems.Add(ImportProblemKind.Contradiction, rate.Place, FormattableString.Invariant($"{rate.Rate}"), FormattableString.Invariant($"the counts give {expected:0.######}"));
            }
        }
    }

    private int? Count(QrdaMeasure reported, string code, string? uuid)
    {
        if (uuid is null)
        {
            return null;
        }

        QrdaPopulation? first = null;
        foreach (QrdaPopulation population in reported.Populations)
        {
            bool isSame = population.Is(code, uuid);
            if (isSame && first is not null)
            {
                problems.Add(ImportProblemKind.Duplicate, population.Place, uuid, $"the population {code} occurs twice; the first was read");
            }

            first ??= isSame ? population : null;
        }

        return first?.Count;
    }

    private void ReportStrangers(List<EcqmPopulation> groups, QrdaMeasure reported)
    {
        foreach (QrdaPopulation population in reported.Populations)
        {
            if (groups.Count > 0 && population.Code is not ("IPOP" or "IPP") && !IsOfAny(groups, population.Uuid))
            {
                problems.Add(ImportProblemKind.Unknown, population.Place, population.Uuid, $"not a population {population.Code} of this version of the measure");
            }
        }
    }

    private static bool IsOfAny(List<EcqmPopulation> groups, string? uuid)
    {
        foreach (EcqmPopulation group in groups)
        {
            if (IsOf(group, uuid))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(EcqmPopulation group, string? uuid) =>
        uuid == group.InitialPopulation || uuid == group.Denominator || uuid == group.Numerator
        || uuid == group.DenominatorExclusion || uuid == group.DenominatorException || uuid == group.NumeratorExclusion;
}
