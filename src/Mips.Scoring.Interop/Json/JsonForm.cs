using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Mips.Scoring.Interop;

/// <summary>
/// Compares a file with the form of a type, as the serializer knows it, and goes on after each problem: unknown, missing and repeated fields
/// and values that do not fit are all said at once, where the serializer would stop at the first.
/// </summary>
internal class JsonForm(JsonSerializerOptions options, ProblemList problems)
{
    /// <summary>The value as the serializer takes it; what has problems is left out of it.</summary>
    /// <param name="part">What the file says.</param>
    /// <param name="form">The type it is meant for.</param>
    /// <param name="before">The object that the file changes, which keeps the fields that the file does not name; null for a whole value.</param>
    public virtual JsonNode? Of(JsonPart part, JsonTypeInfo form, JsonNode? before = null) => form.Kind switch
    {
        JsonTypeInfoKind.Object when part.Type != JsonTokenType.StartObject => this.Wrong(part, "an object {…}"),
        JsonTypeInfoKind.Object when form.PolymorphismOptions is { } shapes => this.OfShape(part, shapes, before as JsonObject),
        JsonTypeInfoKind.Object => this.OfObject(part, form, before?.DeepClone() as JsonObject ?? []),
        JsonTypeInfoKind.Enumerable => this.OfArray(part, form),
        _ => this.OfLeaf(part, form),
    };

    protected JsonTypeInfo FormOf(Type type) => options.GetTypeInfo(type);

    private JsonObject OfObject(JsonPart part, JsonTypeInfo form, JsonObject result, string? shape = null)
    {
        JsonPropertyInfo[] known = [.. form.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null)];
        foreach (KeyValuePair<string, JsonPart> field in part.Fields.Where(field => field.Key != shape))
        {
            if (Array.Find(known, property => property.Name == field.Key) is { } property)
            {
                result[field.Key] = this.OfField(field.Value, property, result[field.Key]);
            }
            else
            {
                problems.Add(ImportProblemKind.Unknown, field.Value.Place, null, "not a field of this object" + FieldNames.DidYouMean(field.Key, [.. known.Select(other => other.Name)]));
            }
        }

        foreach (JsonPropertyInfo property in known.Where(property => property.IsRequired && !result.ContainsKey(property.Name)))
        {
            problems.Add(ImportProblemKind.Missing, part.Place.Under(property.Name), null, "must be given");
        }

        return result;
    }

    // A formula that changed its shape is given whole; one of the same shape keeps what the file does not name.
    private JsonObject? OfShape(JsonPart part, JsonPolymorphismOptions shapes, JsonObject? before)
    {
        string name = shapes.TypeDiscriminatorPropertyName;
        string? shape = part.Find(name) is { } stated ? stated.Text : before?[name]?.GetValue<string>();
        int index = shapes.DerivedTypes.ToList().FindIndex(derived => Equals(derived.TypeDiscriminator, shape));
        if (index < 0)
        {
            string words = string.Join(", ", shapes.DerivedTypes.Select(derived => derived.TypeDiscriminator));
            Place place = part.Find(name)?.Place ?? part.Place.Under(name);
            problems.Add(shape is null ? ImportProblemKind.Missing : ImportProblemKind.Unknown, place, shape, $"must be one of {words}");
            return null;
        }

        JsonObject start = before is not null && before[name]?.GetValue<string>() == shape ? (JsonObject)before.DeepClone() : new() { [name] = shape };
        return this.OfObject(part, this.FormOf(shapes.DerivedTypes[index].DerivedType), start, name);
    }

    private JsonNode? OfField(JsonPart part, JsonPropertyInfo property, JsonNode? before)
    {
        if (!part.IsNull)
        {
            return this.Of(part, this.FormOf(property.PropertyType), before);
        }

        return property.IsSetNullable ? null : this.Wrong(part, "a value");
    }

    private JsonNode? OfArray(JsonPart part, JsonTypeInfo form)
    {
        if (part.Type != JsonTokenType.StartArray)
        {
            return this.Wrong(part, "an array […]");
        }

        JsonTypeInfo element = this.FormOf(form.ElementType!);
        return new JsonArray([.. part.Elements.Select(each => each.IsNull ? this.Wrong(each, "a value") : this.Of(each, element))]);
    }

    private JsonNode? OfLeaf(JsonPart part, JsonTypeInfo form)
    {
        JsonNode? node = part.ToNode();
        if (node is null)
        {
            return this.Wrong(part, JsonWords.Expected(form.Type) ?? "a value");
        }

        try
        {
            node.Deserialize(form);
            return node;
        }
        catch (JsonException exception)
        {
            problems.Add(JsonWords.KindOf(part.Type, form.Type), part.Place, part.Text, JsonWords.Expected(form.Type) is { } expected ? $"must be {expected}" : exception.Message);
            return null;
        }
    }

    private JsonNode? Wrong(JsonPart part, string expected)
    {
        problems.Add(ImportProblemKind.WrongType, part.Place, part.Text, $"must be {expected}, not {JsonCursor.Describe(part.Type)}");
        return null;
    }
}
