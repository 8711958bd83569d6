using System.Globalization;

namespace Mips.Scoring.Numbers;

/// <summary>Reads a number only if a decimal keeps its exact value, so that nothing is rounded to another number on the way in.</summary>
internal static class ExactNumber
{
    private const int Digits = 28;
    private const int LargestExponent = 1_000_000;

    public static bool TryParse(string? text, out decimal value)
    {
        value = 0m;
        return text is not null && IsExact(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a decimal keeps every digit of a number whose decimal separator is a point; what is no digit is passed over.</summary>
    public static bool IsExact(string text)
    {
        (int significant, int trailingZeros, int decimals) = (0, 0, 0);
        bool afterPoint = false;
        int index = 0;
        for (; index < text.Length && text[index] is not ('e' or 'E'); index++)
        {
            char digit = text[index];
            afterPoint |= digit == '.';
            if (digit is < '0' or > '9')
            {
                continue;
            }

            decimals += afterPoint ? 1 : 0;
            significant += significant > 0 || digit != '0' ? 1 : 0;
            trailingZeros = digit == '0' ? trailingZeros + 1 : 0;
        }

        return significant == 0 || (significant - trailingZeros <= Digits && decimals - trailingZeros - Exponent(text, index + 1) <= Digits);
    }

    private static int Exponent(string text, int start)
    {
        int exponent = 0;
        for (int index = start; index < text.Length; index++)
        {
            exponent = text[index] is >= '0' and <= '9' ? Math.Min(LargestExponent, (10 * exponent) + text[index] - '0') : exponent;
        }

        return start < text.Length && text[start] == '-' ? -exponent : exponent;
    }
}
