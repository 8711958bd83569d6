using System.Text.Json;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>Reads values where a walk through a JSON file stands: null, with a problem, for a value of another type or outside what is possible.</summary>
internal static class JsonValues
{
    private const decimal Largest = 1_000_000_000m;
    private const int LengthOfDate = 10;

    public static string? String(this JsonCursor cursor)
    {
        if (cursor.Type is JsonTokenType.String)
        {
            return cursor.Text;
        }

        cursor.Wrong("a text in quotes");
        return null;
    }

    public static bool? Boolean(this JsonCursor cursor)
    {
        if (cursor.Type is JsonTokenType.True or JsonTokenType.False)
        {
            return cursor.Type == JsonTokenType.True;
        }

        cursor.Wrong("true or false");
        return null;
    }

    public static decimal? Decimal(this JsonCursor cursor)
    {
        if (cursor.Type != JsonTokenType.Number)
        {
            cursor.Wrong("a number");
            return null;
        }

        if ((ExactNumber.TryParse(cursor.Number, out decimal value) || ExactNumber.TryParse(cursor.Text, out value)) && Math.Abs(value) <= Largest)
        {
            return value;
        }

        cursor.Problems.Add(ImportProblemKind.OutOfRange, cursor.Here, cursor.Text, "must be between -1,000,000,000 and 1,000,000,000, with at most 28 digits");
        return null;
    }

    /// <summary>A whole number from 0.</summary>
    public static int? Count(this JsonCursor cursor)
    {
        if (ExactNumber.TryParse(cursor.Number, out int count))
        {
            return count;
        }

        if (cursor.Decimal() is not decimal value)
        {
            return null;
        }

        if (value >= 0m && decimal.Truncate(value) == value)
        {
            return (int)value;
        }

        cursor.Problems.Add(ImportProblemKind.OutOfRange, cursor.Here, cursor.Text, "must be a whole number of 0 or more");
        return null;
    }

    /// <summary>A number from 0, with or without decimals.</summary>
    public static decimal? Amount(this JsonCursor cursor)
    {
        if (cursor.Decimal() is not decimal value)
        {
            return null;
        }

        if (value >= 0m)
        {
            return value;
        }

        cursor.Problems.Add(ImportProblemKind.OutOfRange, cursor.Here, cursor.Text, "must be 0 or more");
        return null;
    }

    /// <summary>A calendar date, yyyy-MM-dd; a time after it is dropped.</summary>
    public static DateTime? Date(this JsonCursor cursor)
    {
        if (cursor.String() is not string text)
        {
            return null;
        }

        if ((text.Length == LengthOfDate || (text.Length > LengthOfDate && text[LengthOfDate] == 'T')) && Day(text) is DateTime date)
        {
            return date;
        }

        cursor.Problems.Add(ImportProblemKind.OutOfRange, cursor.Here, text, "must be a date like 2025-12-31");
        return null;
    }

    private static DateTime? Day(string text) =>
        text[4] == '-' && text[7] == '-'
        && Digits(text, 0, 4) is int year and > 0 && Digits(text, 5, 2) is int month and >= 1 and <= 12 && Digits(text, 8, 2) is int day and > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    private static int? Digits(string text, int from, int count)
    {
        int number = 0;
        for (int i = from; i < from + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return null;
            }

            number = (10 * number) + text[i] - '0';
        }

        return number;
    }

    /// <summary>One of a list of words.</summary>
    public static TWord? Word<TWord>(this JsonCursor cursor, IReadOnlyDictionary<string, TWord> words)
        where TWord : struct
    {
        if (cursor.String() is not string text)
        {
            return null;
        }

        if (words.TryGetValue(text, out TWord word))
        {
            return word;
        }

        cursor.Problems.Add(ImportProblemKind.Unknown, cursor.Here, text, "must be one of " + string.Join(", ", words.Keys));
        return null;
    }
}
