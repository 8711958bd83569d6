using System.Text.Json;
using System.Text.Json.Nodes;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Generators;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What holds of a document that was written, whatever its form: it is read without an error as what the writer says, and whatever it does not state is named.</summary>
internal static class WrittenForms
{
    public static readonly SubmittingEntity Somebody = new() { Option = ParticipationOption.Group, TaxpayerIdentificationNumber = "000123456", NationalProviderIdentifier = "0123456789", EntityId = "SG-00000001" };

    /// <summary>A valid request of the year: traditional MIPS, an MVP or the APM Performance Pathway.</summary>
    public static ScoringRequest Request(int year, int seed, int index)
    {
        ReferenceData data = CmsTables.For(year);
        return (index % 3) switch
        {
            1 when year >= 2023 => RequestGenerator.MipsValuePathway(data, seed, index),
            2 when year >= 2021 => RequestGenerator.ApmPerformancePathway(data, seed, index),
            _ => RequestGenerator.TraditionalMips(data, seed, index),
        };
    }

    /// <summary>All eCQMs of the year with published populations, with counts that are complete.</summary>
    public static ScoringRequest Ecqms(ReferenceData data, Random random) => new()
    {
        PerformanceYear = data.PerformanceYear,
        Participant = new Participant { Option = ParticipationOption.Group },
        Quality = [.. EcqmForms.Ecqms(data).Select(ecqm => Row(ecqm.Measure, ecqm.Groups, random))],
    };

    /// <summary>The eCQMs that have several population groups behind a rate: a request has their sum, and forms with populations want each.</summary>
    public static string[] SumsOfGroups(ReferenceData data) =>
    [
        .. EcqmForms.Ecqms(data)
            .Where(ecqm => ecqm.Groups.GroupBy(group => ecqm.Measure.MetricType == QualityMetricType.SinglePerformanceRate ? null : group.Stratum).Any(rate => rate.Count() > 1))
            .Select(ecqm => ecqm.Measure.Id),
    ];

    /// <summary>The quality measures that a form had no place for.</summary>
    public static IEnumerable<string?> WithoutPlace(WrittenSubmission written) =>
        written.Unwritten.Where(fact => fact.Reason == UnwrittenReason.NoPlace && fact.Path.StartsWith("quality", StringComparison.Ordinal)).Select(fact => fact.Value);

    /// <summary>Checks a document: written, read, compared with the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="read">Reads what was written.</param>
    public static WrittenSubmission Check(ScoringRequest request, Func<Stream, WrittenSubmission> write, Func<Stream, SubmissionImport> read)
    {
        using MemoryStream document = new();
        WrittenSubmission written = write(document);
        if (!written.IsWritten)
        {
            Assert.Equal(0, document.Length);
            Assert.Contains(written.Unwritten, fact => fact.IsLost);
            return written;
        }

        document.Position = 0;
        SubmissionImport import = read(document);
        Assert.Empty(import.Problems);
        Assert.Equal(written.Request, Assert.Single(import.Submissions).Request);
        Assert.Empty(Unnamed(request, written));
        Assert.Equal(written.IsWhole, Same(request, written.Request!));
        CheckScore(request, written.Request!);
        return written;
    }

    /// <summary>What was written of a request, as text.</summary>
    public static string Text(Func<Stream, WrittenSubmission> write)
    {
        using MemoryStream document = new();
        Assert.True(write(document).IsWritten);
        return System.Text.Encoding.UTF8.GetString(document.ToArray());
    }

    private static QualityMeasureSubmission Row(QualityMeasure measure, EcqmPopulation[] groups, Random random)
    {
        QualityMeasureSubmission row = new(measure.Id, CollectionType.Ecqm) { EndToEndReported = true };
        return measure.Strata.IsEmpty || measure.MetricType == QualityMetricType.SinglePerformanceRate
            ? row with { Counts = EcqmForms.Draw(random, groups[0]) }
            : row with { Strata = [.. measure.Strata.Select(stratum => new StratumCounts(stratum, Drawn(measure, groups, stratum, random)))] };
    }

    private static MeasureCounts Drawn(QualityMeasure measure, EcqmPopulation[] groups, string stratum, Random random) =>
        Array.Find(groups, group => (group.Stratum ?? measure.Strata[0]) == stratum) is EcqmPopulation group ? EcqmForms.Draw(random, group) : new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 };

    // Every field that is not what it was is named, and of the lists every row.
    private static IEnumerable<string> Unnamed(ScoringRequest request, WrittenSubmission written)
    {
        JsonObject before = Json(request);
        JsonObject after = Json(written.Request!);
        return before.Select(field => field.Key).Union(after.Select(field => field.Key))
            .SelectMany(field => before[field] is JsonArray rows && after[field] is JsonArray kept ? Rows(field, rows, kept) : Json(before[field]) == Json(after[field]) ? [] : [field])
            .Select(JsonNamingPolicy.CamelCase.ConvertName)
            .Where(path => !written.Unwritten.Any(fact => fact.IsLost && (fact.Path.Split('.')[0] == path || path.StartsWith(fact.Path + "[", StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Rows(string field, JsonArray rows, JsonArray kept)
    {
        HashSet<string> written = [.. kept.Select(Json)];
        return rows.Select((row, index) => (Row: Json(row), Path: $"{field}[{index}]")).Where(row => !written.Contains(row.Row)).Select(row => row.Path)
            .Concat(kept.Count > rows.Count ? [field] : []);
    }

    private static bool Same(ScoringRequest request, ScoringRequest written) =>
        Json(Json(Ordered(request))) == Json(Json(Ordered(written)));

    private static ScoringRequest Ordered(ScoringRequest request) => request with { Quality = [.. request.Quality.OrderBy(row => row.MeasureId, StringComparer.Ordinal).ThenBy(row => row.CollectionType)] };

    // What is stated less closely changes no score: the rows as they were written and as they had been give the same.
    private static void CheckScore(ScoringRequest request, ScoringRequest written)
    {
        ReferenceData data = CmsTables.For(request.PerformanceYear);
        ScoringRequest asWritten = written with { Participant = request.Participant };
        ScoringRequest asRequested = asWritten with
        {
            Quality = [.. written.Quality.Select(row => request.Quality.First(original => (original.MeasureId, original.CollectionType) == (row.MeasureId, row.CollectionType)))],
            ImprovementActivities = [.. written.ImprovementActivities.Select(row => request.ImprovementActivities.First(original => original.ActivityId == row.ActivityId))],
        };
        bool isValid = Scorer.TryScore(asWritten, data, out Scorecard? card, out _);
        Assert.Equal(isValid, Scorer.TryScore(asRequested, data, out Scorecard? other, out _));
        Assert.Equal(other?.FinalScore, card?.FinalScore);
        if (isValid)
        {
            Assert.Equal(Lines(other!), Lines(card!));
        }
    }

    private static string Lines(Scorecard card) => string.Join("\n", new[] { card.Quality.Score, card.ImprovementActivities.Score, card.PromotingInteroperability.Score }.Select(score => $"{score}"))
        + string.Join("\n", card.Quality.Measures.Select(line => $"{line.Measure.Id} {line.CollectionType} {line.Points} {line.DataCompleteness} {line.Cases} {line.PerformanceRate}"));

    private static JsonObject Json(ScoringRequest request) => JsonSerializer.SerializeToNode(request)!.AsObject();

    private static string Json(JsonNode? node) => node?.ToJsonString() ?? "null";
}
