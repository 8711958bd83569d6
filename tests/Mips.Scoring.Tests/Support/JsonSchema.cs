using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mips.Scoring.Tests.Support;

/// <summary>Checks a JSON document against one of the published schemas: the keywords that those schemas use, and unknown fields.</summary>
internal sealed class JsonSchema(string name)
{
    private readonly JsonElement root = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path($"docs/schemas/{name}.schema.json"))).RootElement;

    /// <summary>Everything in a document that the schema does not allow; fields the schema does not name count too.</summary>
    public List<string> Violations(string json)
    {
        List<string> violations = [];
        using JsonDocument document = JsonDocument.Parse(json);
        this.Check(document.RootElement, this.root, "$", violations);
        return violations;
    }

    /// <summary>All lists of words in the schema.</summary>
    public IEnumerable<string[]> Words() => Words(this.root);

    private static IEnumerable<string[]> Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "enum" && property.Value.ValueKind == JsonValueKind.Array
            ? [[.. property.Value.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)]]
            : Words(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Words),
        _ => [],
    };

    private void Check(JsonElement value, JsonElement schema, string path, List<string> violations)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string target = reference.GetString()!;
            const string Ending = ".schema.json";
            if (target.EndsWith(Ending, StringComparison.Ordinal))
            {
                JsonSchema other = new(target[..^Ending.Length]);
                other.Check(value, other.root, path, violations);
            }
            else
            {
                this.Check(value, this.root.GetProperty("$defs").GetProperty(target.Split('/')[^1]), path, violations);
            }

            return;
        }

        if (schema.TryGetProperty("oneOf", out JsonElement choices) && choices.EnumerateArray().All(choice => this.Fails(value, choice, path)))
        {
            violations.Add($"{path}: none of the alternatives");
        }

        if (schema.TryGetProperty("type", out JsonElement types) && !IsOfType(value, types))
        {
            violations.Add($"{path}: {value.ValueKind} is not {types}");
            return;
        }

        if (schema.TryGetProperty("enum", out JsonElement words) && !words.EnumerateArray().Any(word => word.ToString() == value.ToString()))
        {
            violations.Add($"{path}: {value} is not one of the words");
        }

        if (schema.TryGetProperty("pattern", out JsonElement pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
        {
            violations.Add($"{path}: {value} does not match {pattern}");
        }

        this.CheckChildren(value, schema, path, violations);
    }

    private void CheckChildren(JsonElement value, JsonElement schema, string path, List<string> violations)
    {
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out JsonElement properties))
        {
            if (schema.TryGetProperty("required", out JsonElement required))
            {
                violations.AddRange(required.EnumerateArray().Where(field => !value.TryGetProperty(field.GetString()!, out _)).Select(field => $"{path}.{field} is missing"));
            }

            foreach (JsonProperty field in value.EnumerateObject())
            {
                if (properties.TryGetProperty(field.Name, out JsonElement inner))
                {
                    this.Check(field.Value, inner, $"{path}.{field.Name}", violations);
                }
                else
                {
                    violations.Add($"{path}.{field.Name} is not in the schema");
                }
            }
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("additionalProperties", out JsonElement any) && any.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty field in value.EnumerateObject())
            {
                this.Check(field.Value, any, $"{path}.{field.Name}", violations);
            }
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items))
        {
            int index = 0;
            foreach (JsonElement element in value.EnumerateArray())
            {
                this.Check(element, items, $"{path}[{index++}]", violations);
            }
        }
    }

    private bool Fails(JsonElement value, JsonElement schema, string path)
    {
        List<string> violations = [];
        this.Check(value, schema, path, violations);
        return violations.Count > 0;
    }

    private static bool IsOfType(JsonElement value, JsonElement types) => types.ValueKind == JsonValueKind.Array
        ? types.EnumerateArray().Any(type => IsOfType(value, type))
        : types.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };
}
