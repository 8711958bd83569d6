using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Planning;

/// <summary>Something whose outcome is not known, with the likelihood of each. A closed family.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(Patients), "patients")]
[JsonDerivedType(typeof(Claims), "claims")]
[JsonDerivedType(typeof(Cost), "cost")]
public abstract record Uncertainty
{
    private Uncertainty()
    {
    }

    /// <summary>The CMS ID of the measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>The patients of a submitted quality measure with counts who are still to come: all are reported, and how many meet it follows from how many have (beta-binomial, every true rate as likely as any other before).</summary>
    public sealed record Patients : Uncertainty
    {
        /// <summary>The collection type.</summary>
        public required CollectionType CollectionType { get; init; }

        /// <summary>How many patients, 0 to 10,000.</summary>
        public required int Remaining { get; init; }
    }

    /// <summary>The result of an administrative claims measure of the request, one of stated ones.</summary>
    public sealed record Claims : Uncertainty
    {
        private readonly EquatableArray<LikelyResult> results;

        /// <summary>The results and how likely each is against the others; at least one.</summary>
        public required ImmutableArray<LikelyResult> Results { get => this.results; init => this.results = value; }
    }

    /// <summary>The result of a cost measure of the request, one of stated ones.</summary>
    public sealed record Cost : Uncertainty
    {
        private readonly EquatableArray<LikelyResult> results;

        /// <summary>The costs in dollars and how likely each is against the others; at least one.</summary>
        public required ImmutableArray<LikelyResult> Results { get => this.results; init => this.results = value; }
    }
}

/// <summary>A result with its likelihood.</summary>
/// <param name="Result">In the unit of the measure.</param>
/// <param name="Cases">The cases, at least 1.</param>
/// <param name="Weight">How likely it is against the others, above 0.</param>
public readonly record struct LikelyResult(PerformanceRate Result, int Cases, decimal Weight)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(LikelyResult), this.PrintMembers);
}
