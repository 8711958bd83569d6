using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tests.Interop.FieldText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>QRDA III and QPP JSON with the same counts give the same rate, points, cases and completeness, for every eCQM of every year.</summary>
public class EcqmFormsLawsTests
{
    private static readonly int[] Years = [.. Enumerable.Range(2017, 9)];

    public static TheoryData<int> AllYears => [.. Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Both_forms_give_the_same_scorecard(int year)
    {
        ReferenceData data = CmsTables.For(year);
        (QualityMeasure Measure, EcqmPopulation[] Groups)[] ecqms = [.. Ecqms(data)];
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Random random = new(seed);
            StringBuilder entries = new();
            List<string> sets = [];
            foreach ((QualityMeasure measure, EcqmPopulation[] groups) in ecqms)
            {
                MeasureCounts[] drawn = [.. groups.Select(group => Draw(random, group))];
                entries.Append(Entry(groups, drawn));
                sets.Add(Set("electronicHealthRecord", measure.Id, Value(measure, groups, drawn)));
            }

            return Card(Qrda(year, entries.ToString()), data) == Card(Qpp(year, string.Join(",", sets)), data);
        }).Hold();
    }

    [Fact]
    public void All_eCQMs_with_published_populations_are_among_them() => Assert.Equal(439, Years.Sum(year => Ecqms(CmsTables.For(year)).Count()));

    private static IEnumerable<(QualityMeasure Measure, EcqmPopulation[] Groups)> Ecqms(ReferenceData data)
    {
        ILookup<string, EcqmPopulation> published = data.Tables.EcqmPopulations.All.ToLookup(group => group.MeasureId);
        return data.Tables.QualityMeasures.Where(measure => published.Contains(measure.Id)).Select(measure => (measure, published[measure.Id].ToArray()));
    }

    private static MeasureCounts Draw(Random random, EcqmPopulation group)
    {
        int Some(bool has) => has ? random.Next(30) : 0;
        (int met, int notMet) = (random.Next(200), random.Next(200));
        (int exclusions, int exceptions) = (Some(group.DenominatorExclusion is not null), Some(group.DenominatorException is not null));
        return new MeasureCounts { PerformanceMet = met, PerformanceNotMet = notMet, Exclusions = exclusions, Exceptions = exceptions, EligiblePopulation = met + notMet + exclusions + exceptions };
    }

    private static string Entry(EcqmPopulation[] groups, MeasureCounts[] drawn) =>
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

    private static string Value(QualityMeasure measure, EcqmPopulation[] groups, MeasureCounts[] drawn) => measure.MetricType == QualityMetricType.SinglePerformanceRate
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

    private static string Card(string text, ReferenceData data)
    {
        SubmissionImport import = Read(text);
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
