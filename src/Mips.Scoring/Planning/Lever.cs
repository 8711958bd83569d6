using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Planning;

/// <summary>One figure that could be changed, and the smallest value of it that reaches a target alone.</summary>
/// <remarks>Found by scoring changed requests. <see cref="After"/> is the scorecard of the value, or of the farthest value where none reaches the target.</remarks>
public sealed record Lever
{
    private readonly EquatableArray<string> examples;

    /// <summary>Which figure.</summary>
    public required LeverKind Kind { get; init; }

    /// <summary>The ID of the measure; null for improvement activities.</summary>
    public string? Id { get; init; }

    /// <summary>The collection type of a submitted quality measure; otherwise null.</summary>
    public CollectionType? CollectionType { get; init; }

    /// <summary>The place of the changed row in its list of the request, from 0; -1 without one.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The value it has.</summary>
    public required decimal From { get; init; }

    /// <summary>The value nearest to <see cref="From"/> that reaches the target, every other figure unchanged; null if none does.</summary>
    public required decimal? To { get; init; }

    /// <summary>The farthest value that was tried: the best rate, all remaining patients, the full denominator.</summary>
    public required decimal Limit { get; init; }

    /// <summary>For improvement activities: the activities that were added, as examples of their weight.</summary>
    public ImmutableArray<string> Examples { get => this.examples; init => this.examples = value; }

    /// <summary>Whether the figure reaches the target alone.</summary>
    public bool Reaches => this.To is not null;

    /// <summary>The scorecard at <see cref="To"/>; at <see cref="Limit"/> if the figure does not reach the target.</summary>
    public required Scorecard After { get; init; }

    /// <summary>The kind of figure, its measure and its values, the same in every culture.</summary>
    /// <returns>For example <c>QualityPatients 236: 0 to 12</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{this.Kind}{(this.Id is null ? string.Empty : " " + this.Id)}: {this.From:0.######} ")
        + (this.To is { } to ? FormattableString.Invariant($"to {to:0.######}") : FormattableString.Invariant($"not even at {this.Limit:0.######}"));
}

/// <summary>The figures that a lever changes.</summary>
[JsonConverter(typeof(EnumNameConverter<LeverKind>))]
public enum LeverKind
{
    /// <summary>The performance rate of a submitted quality measure, in its unit.</summary>
    QualityRate,

    /// <summary>Patients of a submitted quality measure who meet it: further ones, or of the remaining ones if their number is stated. All are reported.</summary>
    QualityPatients,

    /// <summary>The cases of a submitted quality measure below its minimum, at the same rate.</summary>
    QualityCases,

    /// <summary>The data completeness of a submitted quality measure below its minimum, percent, at the same rate.</summary>
    QualityCompleteness,

    /// <summary>The rate of a summary survey measure.</summary>
    SurveyMeasureRate,

    /// <summary>The result of an administrative claims measure, in the unit of its benchmark.</summary>
    AdministrativeClaimsRate,

    /// <summary>The cost of a cost measure, dollars.</summary>
    Cost,

    /// <summary>Further improvement activities.</summary>
    ImprovementActivities,

    /// <summary>The numerator of a measure of the Promoting Interoperability submission that counts.</summary>
    InteroperabilityNumerator,
}
