using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>What a value that does not fit should have been.</summary>
internal static class JsonWords
{
    /// <summary>What a value of a type looks like; null where its converter says so better.</summary>
    public static string? Expected(Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        return value == typeof(string) ? "a text in quotes"
            : value == typeof(bool) ? "true or false"
            : value == typeof(int) ? "a whole number of at most 2,147,483,647"
            : value == typeof(DateTime) ? "a date like 2025-12-31"
            : null;
    }

    public static ImportProblemKind KindOf(JsonTokenType token, Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        return token == JsonTokenType.String && value.IsEnum ? ImportProblemKind.Unknown
            : token == JsonTokenType.String && value == typeof(DateTime) ? ImportProblemKind.OutOfRange
            : token == JsonTokenType.Number && !value.IsEnum && value != typeof(string) && value != typeof(bool) && value != typeof(DateTime) ? ImportProblemKind.OutOfRange
            : ImportProblemKind.WrongType;
    }
}
