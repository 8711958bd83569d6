using System.Text.Json;
using Mips.Scoring.Answers.Glances;

namespace Mips.Scoring.Interop;

/// <summary>Counts of a glance as JSON, so that parts of a nation can be counted in processes of their own: the same counts give the same bytes.</summary>
/// <remarks>A form for this library's own processes: read it with the version that wrote it, or a later one with the same <see cref="FormVersion"/>.</remarks>
public static class GlanceCountsJson
{
    /// <summary>The version of the form, written as <c>formVersion</c>.</summary>
    public const string FormVersion = "1.0";

    private static readonly string[] Kinds = ["finalScore", "quality", "cost", "improvementActivities", "promotingInteroperability"];

    /// <summary>Writes counts as UTF-8.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public static byte[] ToUtf8(GlanceCounts counts)
    {
        _ = counts ?? throw new ArgumentNullException(nameof(counts));
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("formVersion", FormVersion);
            json.WriteNumber("performanceYear", counts.PerformanceYear);
            json.Rows("groups", counts.ToGroups(), Group);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads counts.</summary>
    /// <param name="utf8">The bytes that <see cref="ToUtf8"/> wrote.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="JsonException">The bytes are not of this form and version.</exception>
    public static GlanceCounts Read(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        try
        {
            JsonElement root = document.RootElement;
            return root.GetProperty("formVersion").GetString() == FormVersion
                ? GlanceCounts.Of(root.GetProperty("performanceYear").GetInt32(), [.. root.GetProperty("groups").EnumerateArray().Select(Group)])
                : throw new JsonException($"The counts are not of form {FormVersion}.");
        }
        catch (Exception other) when (other is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException("These are no counts of a glance.", other);
        }
    }

    private static void Group(Utf8JsonWriter json, GlanceGroupCounts group)
    {
        json.WriteStartArray("bands");
        foreach (long band in group.Bands)
        {
            json.WriteNumberValue(band);
        }

        json.WriteEndArray();
        json.WriteNumber("withoutSubmission", group.WithoutSubmission);
        json.Number("smallestAdjustment", group.SmallestAdjustmentPercent);
        json.Number("largestAdjustment", group.LargestAdjustmentPercent);
        json.WriteNumber("withCharges", group.WithCharges);
        json.WriteNumber("chargesInCents", group.ChargesInCents);
        json.WriteNumber("increaseInCents", group.IncreaseInCents);
        json.WriteNumber("decreaseInCents", group.DecreaseInCents);
        for (int kind = 0; kind < Kinds.Length; kind++)
        {
            json.WriteStartArray(Kinds[kind]);
            foreach (KeyValuePair<int, long> score in group.Scores[kind])
            {
                json.WriteStartArray();
                json.WriteNumberValue(score.Key);
                json.WriteNumberValue(score.Value);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    private static GlanceGroupCounts Group(JsonElement group) => new()
    {
        Bands = [.. group.GetProperty("bands").EnumerateArray().Select(band => band.GetInt64())],
        WithoutSubmission = group.GetProperty("withoutSubmission").GetInt64(),
        SmallestAdjustmentPercent = Number(group.GetProperty("smallestAdjustment")),
        LargestAdjustmentPercent = Number(group.GetProperty("largestAdjustment")),
        WithCharges = group.GetProperty("withCharges").GetInt64(),
        ChargesInCents = group.GetProperty("chargesInCents").GetInt64(),
        IncreaseInCents = group.GetProperty("increaseInCents").GetInt64(),
        DecreaseInCents = group.GetProperty("decreaseInCents").GetInt64(),
        Scores = [.. Kinds.Select(kind => group.GetProperty(kind).EnumerateArray().Select(score => new KeyValuePair<int, long>(score[0].GetInt32(), score[1].GetInt64())).ToImmutableArray())],
    };

    private static decimal? Number(JsonElement number) => number.ValueKind == JsonValueKind.Null ? null : number.GetDecimal();
}
