using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Fhir;

/// <summary>Turns the groups of a report into a row of a request.</summary>
internal sealed class QualityRow(QualityMeasure measure, CollectionType collectionType, ReferenceData data, ProblemList problems)
{
    public QualityMeasureSubmission? Read(SummaryReport report)
    {
        QualityMeasureSubmission row = new(measure.Id, collectionType) { EndToEndReported = collectionType == CollectionType.Ecqm };
        return measure.MetricType switch
        {
            QualityMetricType.NonProportion => this.Result(row, report),
            QualityMetricType.Cahps or QualityMetricType.CostScore => this.NotReported(report),
            _ => this.Counts(row, report),
        };
    }

    private QualityMeasureSubmission? Counts(QualityMeasureSubmission row, SummaryReport report)
    {
        ImmutableArray<MeasureRate> rates = MeasureRate.Of(measure, collectionType, data);
        if (GroupPairs.Of(rates, report.Groups) is not ImmutableArray<(MeasureRate Rate, ReportedGroup Group)> pairs)
        {
            string names = string.Join(", ", rates.Select(rate => rate.Stratum).OfType<string>());
            problems.Add(ImportProblemKind.Missing, report.Resource.At(".group"), measure.Id, FormattableString.Invariant($"the measure has {rates.Length} rates, the report {report.Groups.Length} groups") + (names.Length > 0 ? $": give a group for each of {names}" : string.Empty));
            return null;
        }

        List<(string? Stratum, MeasureCounts Counts)> read = [];
        foreach ((MeasureRate rate, ReportedGroup group) in pairs)
        {
            if (this.Counts(group, rate) is MeasureCounts counts)
            {
                read.Add((rate.Stratum, counts));
            }
        }

        if (read.Count != pairs.Length)
        {
            return null;
        }

        QualityMeasureSubmission? complete = EcqmCounts.Row(row, measure, read);
        if (complete is null)
        {
            problems.Add(ImportProblemKind.OutOfRange, report.Resource.At(".group"), measure.Id, "the groups have more than two billion cases together");
        }

        return complete;
    }

    private MeasureCounts? Counts(ReportedGroup group, MeasureRate rate)
    {
        if (group.Count(PopulationCodes.Denominator) is not int denominator || group.Count(PopulationCodes.Numerator) is not int numerator)
        {
            problems.Add(ImportProblemKind.Missing, group.Place, measure.Id, "a proportion needs the counts of its denominator and its numerator");
            return null;
        }

        if (rate.Published is EcqmPopulation published && Stranger(group, published) is string code)
        {
            problems.Add(ImportProblemKind.Unknown, group.Place, code, $"measure {measure.Id} has no such population in PY{data.PerformanceYear}");
            return null;
        }

        int exclusions = group.Count(PopulationCodes.DenominatorExclusion) ?? 0;
        int exceptions = group.Count(PopulationCodes.DenominatorException) ?? 0;
        int numeratorExclusions = group.Count(PopulationCodes.NumeratorExclusion) ?? 0;
        MeasureCounts? counts = EcqmCounts.Of(denominator, exclusions, exceptions, numerator, numeratorExclusions);
        if (counts is null)
        {
            problems.Add(ImportProblemKind.Contradiction, group.Place, measure.Id, EcqmCounts.Misfit(denominator, exclusions, exceptions, numerator, numeratorExclusions));
            return null;
        }

        this.CompareScore(group, EcqmCounts.Rate(counts));
        return counts;
    }

    // A population that the measure does not have changes the rate only where somebody is in it.
    private static string? Stranger(ReportedGroup group, EcqmPopulation published) => new[]
    {
        (PopulationCodes.DenominatorExclusion, published.DenominatorExclusion),
        (PopulationCodes.DenominatorException, published.DenominatorException),
        (PopulationCodes.NumeratorExclusion, published.NumeratorExclusion),
    }.FirstOrDefault(pair => pair.Item2 is null && group.Count(pair.Item1) > 0).Item1;

    // A score is a fraction, or a percentage where its unit says so or no fraction could be meant.
    private void CompareScore(ReportedGroup group, decimal rate)
    {
        if (group.Score is decimal score && !StatedRate.Agrees(score, group.Unit == "%" || score > 1m ? rate * 100m : rate))
        {
            problems.Add(ImportProblemKind.Contradiction, group.Resource.At(group.Path + ".measureScore"), FormattableString.Invariant($"{score}"), FormattableString.Invariant($"the counts give {rate:0.######}"));
        }
    }

    // A ratio or a continuous variable states its result; its cases are its denominator or its measure population, as in CMS's own interface.
    private QualityMeasureSubmission? Result(QualityMeasureSubmission row, SummaryReport report)
    {
        if (report.Groups is not [ReportedGroup group])
        {
            problems.Add(ImportProblemKind.Missing, report.Resource.At(".group"), measure.Id, "a ratio or continuous variable needs one group");
            return null;
        }

        if (group.Score is decimal score && (group.Count(PopulationCodes.MeasurePopulation) ?? group.Count(PopulationCodes.Denominator)) is int cases)
        {
            return row with { PerformanceRate = PerformanceRate.Of(score), Cases = cases };
        }

        problems.Add(ImportProblemKind.Missing, group.Place, measure.Id, "a ratio or continuous variable needs its measureScore and the count of its measure-population or denominator");
        return null;
    }

    private QualityMeasureSubmission? NotReported(SummaryReport report)
    {
        problems.Add(ImportProblemKind.Unknown, report.Resource.At(".measure"), measure.Id, "CMS calculates this measure itself, or a survey vendor reports it; it cannot be submitted as a MeasureReport");
        return null;
    }
}
