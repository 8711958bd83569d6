using System.Text.Json;
using System.Text.Json.Nodes;
using Mips.Scoring.Citations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>Compares two laws parameter by parameter.</summary>
internal static class LawComparison
{
    public static ImmutableArray<LawChange> Of(ProgramYear before, ProgramYear after)
    {
        List<LawChange> changes = [];
        Compare(string.Empty, Node(before), Node(after), changes);
        return [.. changes];
    }

    public static JsonObject Node(ProgramYear law) => (JsonObject)JsonSerializer.SerializeToNode(law, LawForm.Default.ProgramYear)!;

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<LawChange> changes)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        if (IsRecord(before) || IsRecord(after))
        {
            CompareFields(path, before as JsonObject, after as JsonObject, changes);
        }
        else if (before is JsonArray from && after is JsonArray to && HasOwnElements(from, to))
        {
            changes.Add(new(path, Value(Without(from, to)), Value(Without(to, from))));
        }
        else
        {
            changes.Add(new(path, Value(before), Value(after)));
        }
    }

    private static void CompareFields(string path, JsonObject? before, JsonObject? after, List<LawChange> changes)
    {
        JsonObject none = [];
        foreach (string name in (after ?? none).Concat(before ?? none).Select(field => field.Key).Distinct())
        {
            Compare(path.Length == 0 ? name : $"{path}.{name}", before?[name], after?[name], changes);
        }
    }

    private static bool IsRecord(JsonNode? node) => node is JsonObject && !LawFields.IsCited(node);

    private static bool HasOwnElements(JsonArray from, JsonArray to) => Without(from, to).Count + Without(to, from).Count > 0;

    private static JsonArray Without(JsonArray list, JsonArray other) =>
        [.. list.Where(element => !other.Any(known => JsonNode.DeepEquals(known, element))).Select(element => element?.DeepClone())];

    private static LawValue? Value(JsonNode? node) => node switch
    {
        null or JsonArray { Count: 0 } => null,
        JsonArray list => new(string.Join(", ", list.Select(element => Text(LawFields.IsCited(element) ? element![LawFields.Value] : element))), list.Select(Source).FirstOrDefault(source => source is not null)),
        _ when LawFields.IsCited(node) => new(Text(node[LawFields.Value]), Source(node)),
        _ => new(Text(node), null),
    };

    private static Citation? Source(JsonNode? node) =>
        LawFields.IsCited(node) && Citation.TryParse(node![LawFields.Citation]!.GetValue<string>(), out Citation? citation) ? citation : null;

    private static string Text(JsonNode? node) => node switch
    {
        null => "none",
        JsonArray { Count: 0 } => "none",
        JsonArray list => string.Join(", ", list.Select(Text)),
        JsonObject record => string.Join(" ", record.Where(field => field.Value is not null).Select(field => $"{field.Key} {Text(field.Value)}")),
        _ => node.ToString(),
    };
}
