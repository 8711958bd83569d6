using System.Text.Json;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Nation;

/// <summary>The scaling factors of a law over a whole nation, as JSON hands them on.</summary>
/// <param name="Law">The name of the law.</param>
/// <param name="ScalingFactor">The scaling factor of positive adjustments, 0 to 3.</param>
/// <param name="AdditionalScalingFactor">The scaling factor of the additional adjustment, 0 to 1; 0 in a year without it.</param>
/// <param name="Balance">Whether both sides are equal.</param>
public sealed record NationFactors(string Law, decimal ScalingFactor, decimal AdditionalScalingFactor, BudgetBalance Balance)
{
    /// <summary>The factors of several laws as JSON.</summary>
    /// <param name="factors">The factors.</param>
    /// <returns>A JSON array on one line.</returns>
    public static string ToJson(ImmutableArray<NationFactors> factors) => JsonSerializer.Serialize(factors, NationForm.Default.ImmutableArrayNationFactors);

    /// <summary>Reads factors.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <returns>The factors of each law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It has another form.</exception>
    public static ImmutableArray<NationFactors> Parse(string json) => JsonSerializer.Deserialize(json, NationForm.Default.ImmutableArrayNationFactors);

    internal BudgetNeutralFactors ToFactors() => new() { ScalingFactor = this.ScalingFactor, AdditionalScalingFactor = this.AdditionalScalingFactor, Balance = this.Balance };
}
