namespace Mips.Scoring.Numbers;

/// <summary>The shortest form of a decimal number: equal numbers are written equally, whatever zeros they carry at the end.</summary>
internal static class PlainDecimal
{
    private const decimal OneWithAllPlaces = 1.0000000000000000000000000000m;

    /// <summary>The same number without zeros at its end.</summary>
    /// <returns>For example 4263.147 of 4263.1470.</returns>
    public static decimal Of(decimal value) => value / OneWithAllPlaces;
}
