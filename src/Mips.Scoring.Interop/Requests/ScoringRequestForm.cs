using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>The form of <c>docs/schemas/scoring-request.schema.json</c>: names in camel case, numbers exact, nothing that is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(ExactDecimalConverter)])]
[JsonSerializable(typeof(ScoringRequest))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(decimal?))]
internal sealed partial class ScoringRequestForm : JsonSerializerContext;
