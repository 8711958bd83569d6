using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Support;

/// <summary>A JSON schema made from what the serializer knows of a type and what its documentation says.</summary>
internal sealed partial class SchemaPage(JsonSerializerOptions options)
{
    private static readonly JsonSerializerOptions Printed = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(typeof(ScoringRequest).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    public string Text(string title, string description, JsonTypeInfo form)
    {
        JsonObject page = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title, ["description"] = description };
        foreach ((string keyword, JsonNode? value) in this.ObjectOf(form).ToArray())
        {
            page[keyword] = value?.DeepClone();
        }

        page["$defs"] = new JsonObject(this.definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return page.ToJsonString(Printed);
    }

    private JsonObject ObjectOf(JsonTypeInfo form)
    {
        JsonPropertyInfo[] known = [.. form.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null)];
        JsonObject result = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (known.Any(property => property.IsRequired))
        {
            result["required"] = new JsonArray([.. known.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))]);
        }

        result["properties"] = new JsonObject(known.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)this.Described(property))));
        return result;
    }

    private JsonObject Described(JsonPropertyInfo property)
    {
        JsonObject schema = this.Of(property.PropertyType);
        schema = property.IsSetNullable ? OrNull(schema) : schema;
        if (property.AttributeProvider is PropertyInfo member && Summary(member) is { } summary)
        {
            schema["description"] = summary;
        }

        return schema;
    }

    private JsonObject Of(Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        if (value == typeof(PerformanceCategories))
        {
            return new() { ["type"] = "array", ["items"] = this.Of(typeof(PerformanceCategory)) };
        }

        if (value.IsEnum)
        {
            return new() { ["enum"] = new JsonArray([.. Enum.GetNames(value).Select(name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))]) };
        }

        JsonTypeInfo form = options.GetTypeInfo(value);
        return form.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = this.Of(form.ElementType!) },
            JsonTypeInfoKind.Object => this.Defined(form),
            _ => Leaf(value),
        };
    }

    private JsonObject Defined(JsonTypeInfo form)
    {
        string name = JsonNamingPolicy.CamelCase.ConvertName(form.Type.Name);
        if (this.definitions.TryAdd(name, null))
        {
            this.definitions[name] = this.ObjectOf(form);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Leaf(Type type) =>
        type == typeof(int) ? new() { ["type"] = "integer" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(string) ? new() { ["type"] = "string" }
        : type == typeof(DateTime) ? new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}(T.+)?$" }
        : type == typeof(decimal) || type == typeof(Points) || type == typeof(PerformanceRate) || type == typeof(Percent) ? new() { ["type"] = "number" }
        : throw new NotSupportedException($"The schema of {type} is not known.");

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
        else if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }
        else
        {
            return new() { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        return schema;
    }

    private static string? Summary(PropertyInfo member)
    {
        string type = member.DeclaringType!.FullName!.Replace('+', '.');
        XElement? text = Documentation.GetValueOrDefault($"P:{type}.{member.Name}")?.Element("summary")
            ?? Documentation.GetValueOrDefault($"T:{type}")?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == member.Name);
        return text is null ? null : Spaces().Replace(string.Concat(text.Nodes().Select(Words)), " ").Trim();
    }

    private static string Words(XNode node) => node switch
    {
        XElement element when element.Attribute("cref") is { } reference => reference.Value[(reference.Value.LastIndexOf('.') + 1)..],
        XElement element when element.Attribute("name") is { } name => name.Value,
        XElement element => element.Value,
        _ => node.ToString(),
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
