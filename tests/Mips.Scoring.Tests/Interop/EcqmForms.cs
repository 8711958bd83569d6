using System.Text;
using System.Text.Json;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Interop;

/// <summary>All eCQMs of a year with counts drawn at random, in each form, and the scorecard that must be the same whichever form is read.</summary>
internal static class EcqmForms
{
    /// <summary>The eCQMs with published populations.</summary>
    public static IEnumerable<(QualityMeasure Measure, EcqmPopulation[] Groups)> Ecqms(ReferenceData data)
    {
        ILookup<string, EcqmPopulation> published = data.Tables.EcqmPopulations.All.ToLookup(group => group.MeasureId);
        return data.Tables.QualityMeasures.Where(measure => published.Contains(measure.Id)).Select(measure => (measure, published[measure.Id].ToArray()));
    }

    /// <summary>Counts that fit together, with exclusions and exceptions where the group has them.</summary>
    public static MeasureCounts Draw(Random random, EcqmPopulation group)
    {
        int Some(bool has) => has ? random.Next(30) : 0;
        (int met, int notMet) = (random.Next(200), random.Next(200));
        (int exclusions, int exceptions) = (Some(group.DenominatorExclusion is not null), Some(group.DenominatorException is not null));
        return new MeasureCounts { PerformanceMet = met, PerformanceNotMet = notMet, Exclusions = exclusions, Exceptions = exceptions, EligiblePopulation = met + notMet + exclusions + exceptions };
    }

    /// <summary>The measure in QRDA III.</summary>
    public static string Entry(EcqmPopulation[] groups, MeasureCounts[] drawn) =>
        QrdaText.Measure(groups[0].EcqmUuid, [.. groups.Zip(drawn).SelectMany(pair => Populations(pair.First, pair.Second))]);

    private static IEnumerable<string> Populations(EcqmPopulation group, MeasureCounts counts)
    {
        yield return QrdaText.Population("DENOM", counts.EligiblePopulation, group.Denominator);
        yield return QrdaText.Population("NUMER", counts.PerformanceMet, group.Numerator);
        if (group.DenominatorExclusion is string exclusion)
        {
            yield return QrdaText.Population("DENEX", counts.Exclusions, exclusion);
        }

        if (group.DenominatorException is string exception)
        {
            yield return QrdaText.Population("DENEXCEP", counts.Exceptions, exception);
        }
    }

    /// <summary>The value of the measure in QPP JSON.</summary>
    public static string Value(QualityMeasure measure, EcqmPopulation[] groups, MeasureCounts[] drawn) => measure.MetricType == QualityMetricType.SinglePerformanceRate
        ? $$"""{ {{Numbers(drawn)}}, "isEndToEndReported": true }"""
        : $$"""{ "isEndToEndReported": true, "strata": [{{string.Join(",", measure.Strata.Select(stratum => $$"""{ "stratum": "{{stratum}}", {{Numbers(drawn.Where((_, index) => (groups[index].Stratum ?? measure.Strata[0]) == stratum))}} }"""))}}] }""";

    private static string Numbers(IEnumerable<MeasureCounts> counts)
    {
        MeasureCounts[] all = [.. counts];
        return $"""
            "performanceMet": {all.Sum(one => one.PerformanceMet)}, "performanceNotMet": {all.Sum(one => one.PerformanceNotMet)}, "eligiblePopulationExclusion": {all.Sum(one => one.Exclusions)},
            "eligiblePopulationException": {all.Sum(one => one.Exceptions)}, "eligiblePopulation": {all.Sum(one => one.EligiblePopulation)}
            """;
    }

    /// <summary>Rows and scorecard of a submission that was read without any problem; measures of MVPs only are not scored.</summary>
    public static string Card(SubmissionImport import, ReferenceData data)
    {
        Assert.Empty(import.Problems);
        ScoringRequest request = Assert.Single(import.Submissions).Request;
        Scorecard card = Scorer.Score(request with { Quality = [.. request.Quality.Where(row => data.FindQualityMeasure(row.MeasureId)!.Programs is var programs && (programs.IsEmpty || programs.Contains("mips")))] }, data);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            ScorecardJson.Write(card, json);
        }

        return string.Join("\n", request.Quality.Select(Row)) + Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Row(QualityMeasureSubmission row) => $"{row.MeasureId} {row.CollectionType} {row.EndToEndReported} {row.Counts} {string.Join(";", row.Strata)}";
}
