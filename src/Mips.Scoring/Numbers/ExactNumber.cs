using System.Globalization;

namespace Mips.Scoring.Numbers;

/// <summary>Reads a number only if a decimal keeps its exact value, so that nothing is rounded to another number on the way in.</summary>
internal static class ExactNumber
{
    private const int Digits = 28;
    private const int LargestExponent = 1_000_000;
    private const int DigitsOfInt = 9;
    private const int DigitsOfLong = 18;
    private const int LongestPlain = DigitsOfLong + 2;

    public static bool TryParse(string? text, out decimal value)
    {
        value = 0m;
        return text is not null && (TryParsePlain(text, out value) || (IsExact(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)));
    }

    /// <summary>Reads the plain form that most numbers have: digits, at most 18, with or without a sign and a point. False for any other form, which may be a number too.</summary>
    public static bool TryParse(ReadOnlySpan<byte> digits, out decimal value)
    {
        value = 0m;
        bool isNegative = digits.Length > 0 && digits[0] == '-';
        long number = 0;
        int read = 0;
        int point = -1;
        for (int i = isNegative ? 1 : 0; i < digits.Length; i++)
        {
            if (digits[i] == '.' && point < 0 && read > 0)
            {
                point = read;
            }
            else if (digits[i] is >= (byte)'0' and <= (byte)'9' && read < DigitsOfLong)
            {
                number = (number * 10) + digits[i] - '0';
                read++;
            }
            else
            {
                return false;
            }
        }

        if (read == 0 || point == read || (isNegative && number == 0))
        {
            return false;
        }

        value = new decimal(unchecked((int)number), (int)(number >> 32), 0, isNegative, (byte)(point < 0 ? 0 : read - point));
        return true;
    }

    /// <summary>Reads the plain form of a count: at most 9 digits and nothing else. False for any other form, which may be a count too.</summary>
    public static bool TryParse(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = unchecked((value * 10) + digit - '0');
        }

        return digits.Length is > 0 and <= DigitsOfInt;
    }

    // What is no ASCII is no digit either.
    private static bool TryParsePlain(string text, out decimal value)
    {
        Span<byte> digits = stackalloc byte[LongestPlain];
        int length = Math.Min(text.Length, LongestPlain);
        for (int i = 0; i < length; i++)
        {
            digits[i] = text[i] <= sbyte.MaxValue ? (byte)text[i] : (byte)0;
        }

        value = 0m;
        return text.Length <= LongestPlain && TryParse(digits.Slice(0, length), out value);
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
