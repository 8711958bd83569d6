using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mips.Scoring.Interop;

/// <summary>A value of a JSON file with its place, so that everything that is wrong with it can be said where it stands.</summary>
internal sealed class JsonPart
{
    private JsonPart(Place place, JsonTokenType type, string? text)
    {
        this.Place = place;
        this.Type = type;
        this.Text = text;
    }

    public Place Place { get; }

    public JsonTokenType Type { get; }

    /// <summary>The text of a string or number; null for other values.</summary>
    public string? Text { get; }

    /// <summary>The fields of an object, in the order of the file, each name once.</summary>
    public List<KeyValuePair<string, JsonPart>> Fields { get; } = [];

    public List<JsonPart> Elements { get; } = [];

    public bool IsNull => this.Type == JsonTokenType.Null;

    /// <summary>Reads the value where a walk through a file stands; a name that occurs twice is a problem, and its first value counts.</summary>
    public static JsonPart Read(JsonCursor cursor, ImportLimits limits)
    {
        JsonPart part = new(cursor.Here, cursor.Type, cursor.Text);
        if (part.Type == JsonTokenType.StartObject)
        {
            part.ReadFields(cursor, limits);
        }
        else if (part.Type == JsonTokenType.StartArray)
        {
            cursor.BeginArray(string.Empty);
            while (cursor.NextElement())
            {
                cursor.StopBeyond(limits.Measurements, part.Elements.Count + 1, "elements of one array");
                part.Elements.Add(Read(cursor, limits));
            }
        }

        return part;
    }

    public JsonPart? Find(string name) => this.Fields.Find(field => field.Key == name).Value;

    /// <summary>The same object with one more text.</summary>
    public JsonPart With(string name, string text)
    {
        JsonPart longer = new(this.Place, this.Type, this.Text);
        longer.Fields.AddRange(this.Fields);
        longer.Fields.Add(new(name, new(this.Place.Under(name), JsonTokenType.String, text)));
        return longer;
    }

    /// <summary>The same value without its place.</summary>
    public JsonNode? ToNode() => this.Type switch
    {
        JsonTokenType.StartObject => new JsonObject(this.Fields.Select(field => new KeyValuePair<string, JsonNode?>(field.Key, field.Value.ToNode()))),
        JsonTokenType.StartArray => new JsonArray([.. this.Elements.Select(element => element.ToNode())]),
        JsonTokenType.String => JsonValue.Create(this.Text),
        JsonTokenType.Number => JsonNode.Parse(this.Text!),
        JsonTokenType.Null => null,
        _ => JsonValue.Create(this.Type == JsonTokenType.True),
    };

    private void ReadFields(JsonCursor cursor, ImportLimits limits)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        cursor.BeginObject(string.Empty);
        while (cursor.NextField(out string? name))
        {
            if (names.Add(name))
            {
                cursor.StopBeyond(limits.Measurements, names.Count, "fields of one object");
                this.Fields.Add(new(name, Read(cursor, limits)));
            }
            else
            {
                cursor.Problems.Add(ImportProblemKind.Duplicate, cursor.Here, null, "the name occurs twice in one object; give it once");
                cursor.Skip();
            }
        }
    }
}
