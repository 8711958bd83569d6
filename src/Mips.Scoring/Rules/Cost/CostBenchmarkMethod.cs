using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>How the deciles of a cost benchmark are set, § 414.1380(b)(2). Newest first. Partial points are linear inside a decile under both.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(MedianAndStandardDeviation), "medianAndStandardDeviation")]
[JsonDerivedType(typeof(Deciles), "deciles")]
public abstract record CostBenchmarkMethod
{
    private CostBenchmarkMethod()
    {
    }

    /// <summary>The kind of benchmark that the method makes.</summary>
    [JsonIgnore]
    public abstract BenchmarkKind Kind { get; }

    /// <summary>
    /// From PY2024: cut-offs at the median plus or minus multiples of the standard deviation.
    /// The median lies in the middle of decile 7 and earns 7.5 points, one tenth of the performance threshold.
    /// </summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record MedianAndStandardDeviation : CostBenchmarkMethod
    {
        private readonly EquatableArray<Cited<decimal>> standardDeviationsAboveMedian;

        /// <summary>For deciles 1 to 10, how many standard deviations above the median the decile starts, seen from the worst side.</summary>
        [JsonConverter(typeof(CitedDecimalsConverter))]
        public required ImmutableArray<Cited<decimal>> StandardDeviationsAboveMedian { get => this.standardDeviationsAboveMedian; init => this.standardDeviationsAboveMedian = value; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override BenchmarkKind Kind => BenchmarkKind.StandardDeviation;

        /// <summary>The cut-offs of a measure.</summary>
        /// <param name="median">The median cost of the performance period.</param>
        /// <param name="standardDeviation">The standard deviation of the costs, $0 or more.</param>
        /// <returns>The bounds of deciles 1 to 10.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="standardDeviation"/> is negative.</exception>
        public CostBounds CutOffs(Dollars median, Dollars standardDeviation)
        {
            if (standardDeviation < Dollars.Zero)
            {
                throw new ArgumentOutOfRangeException(nameof(standardDeviation), standardDeviation, "A standard deviation is at least 0.");
            }

            return new CostBounds([.. this.StandardDeviationsAboveMedian.Select(multiple => median + (multiple.Value * standardDeviation))]);
        }
    }

    /// <summary>Through PY2023: the deciles of the costs of the performance period.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Deciles : CostBenchmarkMethod
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override BenchmarkKind Kind => BenchmarkKind.Percentile;
    }
}
