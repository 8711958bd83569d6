using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Rules.Weights;

/// <summary>A table of weights in JSON: its rows as <see cref="WeightRowConverter"/> has them, the standard weights first.</summary>
public sealed class WeightTableConverter : JsonConverter<WeightTable>
{
    private static readonly WeightRowConverter Each = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">No array of rows, or one that is no table: weights that do not sum to 100, or two rows for the same categories.</exception>
    public override WeightTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array of weights is expected, each as \"30/30/15/25\".");
        }

        ImmutableArray<WeightRow>.Builder rows = ImmutableArray.CreateBuilder<WeightRow>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rows.Add(Each.Read(ref reader, typeof(WeightRow), options));
        }

        try
        {
            return new(rows.ToImmutable());
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WeightTable value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = value ?? throw new ArgumentNullException(nameof(value));
        writer.WriteStartArray();
        foreach (WeightRow row in value.Rows)
        {
            Each.Write(writer, row, options);
        }

        writer.WriteEndArray();
    }
}

/// <summary>A row of weights in JSON: quality, cost, improvement activities and Promoting Interoperability in this order, such as <c>30/30/15/25</c>.</summary>
public sealed class WeightRowConverter : JsonConverter<WeightRow>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Not four whole numbers between slashes.</exception>
    public override WeightRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string[] parts = reader.TokenType == JsonTokenType.String ? reader.GetString()!.Split('/') : [];
        int[] weights = [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int weight) ? weight : -1)];
        return weights.Length == 4 && weights.All(weight => weight is >= 0 and <= 100)
            ? new(weights[0], weights[1], weights[2], weights[3])
            : throw new JsonException("Four weights are expected: quality, cost, improvement activities and Promoting Interoperability, such as \"30/30/15/25\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WeightRow value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.ToString());
}
