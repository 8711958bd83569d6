using System.Text.Json.Nodes;

namespace Mips.Scoring.Interop;

/// <summary>What has to be changed in a law to get another, as the field <c>changes</c> of a file says it.</summary>
internal static class LawDelta
{
    /// <summary>The smallest object of changes; a value that rests on the source of the file is given without it.</summary>
    public static JsonObject Between(JsonObject before, JsonObject after, string source)
    {
        JsonObject changes = [];
        foreach (KeyValuePair<string, JsonNode?> field in after)
        {
            (string name, JsonNode? value) = (field.Key, field.Value);
            JsonNode? old = before[name];
            if (JsonNode.DeepEquals(old, value))
            {
                continue;
            }

            changes[name] = old is JsonObject from && value is JsonObject to && CanBeChanged(from, to) ? Between(from, to, source) : Whole(value, source);
        }

        return changes;
    }

    private static bool CanBeChanged(JsonObject from, JsonObject to) =>
        !LawFields.IsCited(from) && !LawFields.IsCited(to) && JsonNode.DeepEquals(from[LawFields.Shape], to[LawFields.Shape]);

    private static JsonNode? Whole(JsonNode? value, string source) =>
        LawFields.IsCited(value) && value![LawFields.Citation]!.GetValue<string>() == source && value[LawFields.Value] is not null ? value[LawFields.Value]!.DeepClone() : value?.DeepClone();
}
