using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Mips.Scoring.Interop;

/// <summary>
/// Compares a file with the form of a type, as the serializer knows it, and goes on after each problem: unknown, missing and repeated fields
/// and values that do not fit are all said at once, where the serializer would stop at the first.
/// </summary>
internal sealed class JsonForm(JsonSerializerOptions options, ProblemList problems)
{
    /// <summary>The value as the serializer takes it; what has problems is left out of it.</summary>
    public JsonNode? Of(JsonPart part, JsonTypeInfo form) => form.Kind switch
    {
        JsonTypeInfoKind.Object => this.OfObject(part, form),
        JsonTypeInfoKind.Enumerable => this.OfArray(part, form),
        _ => this.OfLeaf(part, form),
    };

    private JsonObject? OfObject(JsonPart part, JsonTypeInfo form)
    {
        if (part.Type != JsonTokenType.StartObject)
        {
            this.Wrong(part, "an object {…}");
            return null;
        }

        JsonObject result = [];
        JsonPropertyInfo[] known = [.. form.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null)];
        foreach (KeyValuePair<string, JsonPart> field in part.Fields)
        {
            if (Array.Find(known, property => property.Name == field.Key) is { } property)
            {
                result[field.Key] = this.OfField(field.Value, property);
            }
            else
            {
                problems.Add(ImportProblemKind.Unknown, field.Value.Place, null, "not a field of this object" + FieldNames.DidYouMean(field.Key, [.. known.Select(other => other.Name)]));
            }
        }

        foreach (JsonPropertyInfo property in known.Where(property => property.IsRequired && part.Find(property.Name) is null))
        {
            problems.Add(ImportProblemKind.Missing, part.Place.Under(property.Name), null, "must be given");
        }

        return result;
    }

    private JsonNode? OfField(JsonPart part, JsonPropertyInfo property)
    {
        if (!part.IsNull)
        {
            return this.Of(part, options.GetTypeInfo(property.PropertyType));
        }

        if (!property.IsSetNullable)
        {
            this.Wrong(part, "a value");
        }

        return null;
    }

    private JsonArray? OfArray(JsonPart part, JsonTypeInfo form)
    {
        if (part.Type != JsonTokenType.StartArray)
        {
            this.Wrong(part, "an array […]");
            return null;
        }

        JsonTypeInfo element = options.GetTypeInfo(form.ElementType!);
        return new JsonArray([.. part.Elements.Select(each => this.Of(each, element))]);
    }

    private JsonNode? OfLeaf(JsonPart part, JsonTypeInfo form)
    {
        JsonNode? node = part.ToNode();
        try
        {
            if (node is not null)
            {
                node.Deserialize(form);
                return node;
            }

            this.Wrong(part, JsonWords.Expected(form.Type) ?? "a value");
        }
        catch (JsonException exception)
        {
            problems.Add(JsonWords.KindOf(part.Type, form.Type), part.Place, part.Text, JsonWords.Expected(form.Type) is { } expected ? $"must be {expected}" : exception.Message);
        }

        return null;
    }

    private void Wrong(JsonPart part, string expected) =>
        problems.Add(ImportProblemKind.WrongType, part.Place, part.Text, $"must be {expected}, not {JsonCursor.Describe(part.Type)}");
}
