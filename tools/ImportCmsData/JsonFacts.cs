using System.Text.Json;
using System.Text.RegularExpressions;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Reads facts from CMS's JSON, where a field can be absent or null.</summary>
internal static partial class JsonFacts
{
    internal static string Text(this JsonElement row, string field) =>
        row.OptionalText(field) ?? throw new FormatException($"A row has no '{field}': {row}");

    internal static string? OptionalText(this JsonElement row, string field) =>
        row.Field(field) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A title on one line, without the doubled spaces and line ends of CMS's files.</summary>
    internal static string Title(this JsonElement row) => Spaces().Replace(row.Text("title"), " ").Trim();

    internal static int Int(this JsonElement row, string field) => row.GetProperty(field).GetInt32();

    internal static Dollars? OptionalDollars(this JsonElement row, string field) => row.OptionalNumber(field) is { } amount ? Dollars.Of(amount) : null;

    internal static decimal? OptionalNumber(this JsonElement row, string field) =>
        row.Field(field) is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;

    internal static bool Flag(this JsonElement row, string field) => row.Field(field) is { ValueKind: JsonValueKind.True };

    internal static bool? OptionalFlag(this JsonElement row, string field) => row.Field(field)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>A list of texts; one text alone (exclusions in 2018 to 2020) is a list of one.</summary>
    internal static ImmutableArray<string> Texts(this JsonElement row, string field) => row.Field(field) switch
    {
        { ValueKind: JsonValueKind.Array } values => [.. values.EnumerateArray().Select(value => value.GetString()!)],
        { ValueKind: JsonValueKind.String } value => [value.GetString()!],
        _ => [],
    };

    internal static ImmutableArray<JsonElement> Rows(this JsonElement row, string field) =>
        row.Field(field) is { ValueKind: JsonValueKind.Array } values ? [.. values.EnumerateArray()] : [];

    internal static JsonElement? Field(this JsonElement row, string field) => row.TryGetProperty(field, out JsonElement value) ? value : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
