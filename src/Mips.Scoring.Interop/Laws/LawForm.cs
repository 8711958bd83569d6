using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>The form of a law in JSON: every parameter with its citation, names in camel case, numbers exact.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [typeof(ExactDecimalConverter)])]
[JsonSerializable(typeof(ProgramYear))]
[JsonSerializable(typeof(Cited<decimal>))]
[JsonSerializable(typeof(ImmutableArray<Cited<decimal>>))]
internal sealed partial class LawForm : JsonSerializerContext;
