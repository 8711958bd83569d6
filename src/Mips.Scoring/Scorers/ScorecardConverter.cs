using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Scorers;

/// <summary>Refuses a scorecard to a plain serializer: its documented form is that of <c>ScorecardJson</c> in Mips.Scoring.Interop.</summary>
public sealed class ScorecardConverter : JsonConverter<Scorecard>
{
    private const string Advice = "A scorecard has a documented JSON form: write it with ScorecardJson.Write of Mips.Scoring.Interop.";

    /// <summary>Always refuses: a scorecard is computed, never read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    /// <inheritdoc/>
    public override Scorecard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A scorecard is not read from JSON: read the request and score it.");

    /// <summary>Always refuses.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Scorecard value, JsonSerializerOptions options) => throw new NotSupportedException(Advice);
}
