using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;

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

        page["$defs"] = this.Definitions();
        return Print(page);
    }

    /// <summary>The object of a type; of one that is changed, every field can be left out.</summary>
    public JsonObject ObjectOf(JsonTypeInfo form, bool isWhole = true, string? shape = null)
    {
        JsonPropertyInfo[] known = [.. form.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null)];
        JsonObject result = new() { ["type"] = "object", ["additionalProperties"] = false };
        if (isWhole && known.Any(property => property.IsRequired))
        {
            result["required"] = new JsonArray([.. known.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))]);
        }

        JsonObject properties = new(known.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)this.Described(property, isWhole))));
        if (shape is not null)
        {
            properties.Insert(0, "shape", new JsonObject { ["enum"] = new JsonArray(shape) });
        }

        result["properties"] = properties;
        return result;
    }

    /// <summary>The types that are used, by name.</summary>
    public JsonObject Definitions() => new(this.definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));

    /// <summary>A page of the schema as it is kept.</summary>
    public static string Print(JsonObject page) => page.ToJsonString(Printed);

    private JsonObject Described(JsonPropertyInfo property, bool isWhole)
    {
        JsonObject schema = this.Of(property.PropertyType, isWhole);
        schema = property.IsSetNullable ? OrNull(schema) : schema;
        if (property.AttributeProvider is PropertyInfo member && Summary(member) is { } summary)
        {
            schema["description"] = summary;
        }

        return schema;
    }

    private JsonObject Of(Type type, bool isWhole)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsEnum)
        {
            JsonObject word = new() { ["enum"] = new JsonArray([.. Words(value).Select(name => JsonValue.Create(name))]) };
            return value.IsDefined(typeof(FlagsAttribute)) ? new() { ["type"] = "array", ["items"] = word } : word;
        }

        JsonTypeInfo form = options.GetTypeInfo(value);
        return form.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = this.Of(form.ElementType!, true) },
            JsonTypeInfoKind.Object when value.IsGenericType && value.GetGenericTypeDefinition() == typeof(Cited<>) => this.CitedOf(value.GenericTypeArguments[0]),
            JsonTypeInfoKind.Object => this.Defined(form, isWhole),
            _ => Leaf(value),
        };
    }

    // A value alone rests on the source of the file.
    private JsonObject CitedOf(Type value) => new()
    {
        ["oneOf"] = new JsonArray(
            this.Of(value, true),
            new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = new JsonArray("value"),
                ["properties"] = new JsonObject { ["value"] = this.Of(value, true), ["citation"] = new JsonObject { ["$ref"] = "#/$defs/source" } },
            }),
    };

    private JsonObject Defined(JsonTypeInfo form, bool isWhole, string? shape = null)
    {
        string name = (form.Type.IsNested ? JsonNamingPolicy.CamelCase.ConvertName(form.Type.DeclaringType!.Name) + "." : string.Empty) + JsonNamingPolicy.CamelCase.ConvertName(form.Type.Name);
        if (this.definitions.TryAdd(name, null))
        {
            this.definitions[name] = form.PolymorphismOptions is { } shapes
                ? new() { ["oneOf"] = new JsonArray([.. shapes.DerivedTypes.Select(derived => this.Defined(options.GetTypeInfo(derived.DerivedType), isWhole, (string)derived.TypeDiscriminator!))]) }
                : this.ObjectOf(form, isWhole, shape);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static IEnumerable<string> Words(Type type) => Enum.GetValuesAsUnderlyingType(type).Cast<object>()
        .Select(number => Convert.ToInt64(number, CultureInfo.InvariantCulture))
        .Where(number => !type.IsDefined(typeof(FlagsAttribute)) || (number > 0 && (number & (number - 1)) == 0))
        .Select(number => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(type, Convert.ChangeType(number, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture))!));

    private static JsonObject Leaf(Type type) =>
        type == typeof(int) ? new() { ["type"] = "integer" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(string) ? new() { ["type"] = "string" }
        : type == typeof(DateTime) ? new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}(T.+)?$" }
        : type == typeof(decimal) || type == typeof(Points) || type == typeof(PerformanceRate) || type == typeof(Percent) || type == typeof(Dollars) ? new() { ["type"] = "number" }
        : type == typeof(WeightTable) ? new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "^\\d+/\\d+/\\d+/\\d+$" } }
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
