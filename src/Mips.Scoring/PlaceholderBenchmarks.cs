using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>What to do with benchmarks that CMS publishes as placeholders until it has the performance period's data.</summary>
[JsonConverter(typeof(EnumNameConverter<PlaceholderBenchmarks>))]
public enum PlaceholderBenchmarks
{
    /// <summary>A claims or cost result that would be compared with one is a problem of the request.</summary>
    Refused,

    /// <summary>They are used, and the scorecard is an estimate.</summary>
    Accepted,
}
