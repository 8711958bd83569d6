using System.Text.Json;

namespace Mips.Scoring.Fhir;

/// <summary>Finds the resources of a file (one, those of a bundle, or one a line) within limits, before the FHIR library makes objects of them.</summary>
internal sealed class FhirFile(ReadOnlyMemory<byte> file, ImportLimits limits)
{
    // A summary report has some dozens; supplemental data may bring some thousands.
    private const int MostValues = 200_000;
    private readonly List<FhirResource> resources = [];
    private int counted;
    private int lines;

    public List<FhirResource> Resources()
    {
        Utf8JsonReader reader = new(file.Span, new JsonReaderOptions { MaxDepth = limits.Depth + 1, AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                this.ReadResource(ref reader, null, null);
            }
        }
        catch (JsonException malformed)
        {
            throw Stop(ImportProblemKind.Malformed, "$this", (int)(malformed.LineNumber ?? 0) + 1, "not valid JSON: " + WithoutPosition(malformed.Message));
        }
        catch (InvalidOperationException)
        {
            throw this.Stop(ImportProblemKind.WrongEncoding, "$this", reader.TokenStartIndex, "a text has half of a surrogate pair");
        }

        return this.resources.Count > 0 ? this.resources : throw Stop(ImportProblemKind.Malformed, "$this", 1, "not valid JSON: the file has no resource");
    }

    private void ReadResource(ref Utf8JsonReader reader, string? path, string? fullUrl)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw this.Stop(ImportProblemKind.WrongType, path ?? "$this", reader.TokenStartIndex, "must be a FHIR resource, an object {…}");
        }

        (long start, int values) = (reader.TokenStartIndex, 0);
        string? type = null;
        Utf8JsonReader entries = default;
        bool hasEntries = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            this.RequireName(ref reader, path);
            bool isType = reader.ValueTextEquals("resourceType"u8);
            bool isEntry = reader.ValueTextEquals("entry"u8);
            reader.Read();
            if (isType && reader.TokenType == JsonTokenType.String)
            {
                type = reader.GetString();
            }
            else if (isEntry && reader.TokenType == JsonTokenType.StartArray)
            {
                entries = reader;
                hasEntries = true;
            }

            values += this.Pass(ref reader, path);
        }

        string name = type ?? throw this.Stop(ImportProblemKind.Missing, path ?? "$this", start, "not a FHIR resource: resourceType is missing");
        if (name == "Bundle")
        {
            this.ReadEntries(ref entries, hasEntries, path ?? name);
            return;
        }

        if (values > MostValues || ++this.counted > limits.Measurements)
        {
            throw this.Stop(ImportProblemKind.LimitReached, path ?? name, start, values > MostValues ? $"more than {MostValues} values in one resource" : $"more than {limits.Measurements} resources");
        }

        this.resources.Add(new FhirResource(name, path ?? name, this.LineAt(start), fullUrl, file.Slice((int)start, (int)(reader.BytesConsumed - start))));
    }

    private void ReadEntries(ref Utf8JsonReader reader, bool hasEntries, string path)
    {
        for (int index = 0; hasEntries && reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            string place = FormattableString.Invariant($"{path}.entry[{index}]");
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw this.Stop(ImportProblemKind.WrongType, place, reader.TokenStartIndex, "must be an entry, an object {…}");
            }

            this.ReadEntry(ref reader, place);
        }
    }

    private void ReadEntry(ref Utf8JsonReader reader, string place)
    {
        string? fullUrl = null;
        Utf8JsonReader resource = default;
        bool hasResource = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            this.RequireName(ref reader, place);
            bool isUrl = reader.ValueTextEquals("fullUrl"u8);
            bool isResource = reader.ValueTextEquals("resource"u8);
            reader.Read();
            fullUrl = isUrl && reader.TokenType == JsonTokenType.String ? reader.GetString() : fullUrl;
            if (isResource)
            {
                resource = reader;
                hasResource = true;
            }

            _ = this.Pass(ref reader, place);
        }

        if (hasResource)
        {
            this.ReadResource(ref resource, place + ".resource", fullUrl);
        }
    }

    /// <summary>Passes over a value; the number of values in it.</summary>
    private int Pass(ref Utf8JsonReader reader, string? path)
    {
        int depth = reader.CurrentDepth;
        int values = 1;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return values;
        }

        do
        {
            if (reader.CurrentDepth >= limits.Depth)
            {
                throw this.Stop(ImportProblemKind.LimitReached, path ?? "$this", reader.TokenStartIndex, $"nested deeper than {limits.Depth} levels");
            }

            this.RequireName(ref reader, path);
            values += reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1;
        }
        while (reader.Read() && !(reader.CurrentDepth == depth && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray));
        return values;
    }

    // The FHIR library fails on an empty name.
    private void RequireName(ref Utf8JsonReader reader, string? path)
    {
        if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan.IsEmpty)
        {
            throw this.Stop(ImportProblemKind.UnknownField, path ?? "$this", reader.TokenStartIndex, "a field has no name");
        }
    }

    // Resources come in the order of the file, so each byte is counted once.
    private int LineAt(long position)
    {
        (int from, int found) = this.resources.Count == 0 ? (0, 0) : (this.lines, this.resources[^1].Line - 1);
        this.lines = (int)position;
        return 1 + found + Content.LinesBefore(file.Span.Slice(from, (int)position - from));
    }

    private ImportStoppedException Stop(ImportProblemKind kind, string path, long position, string message) =>
        Stop(kind, path, 1 + Content.LinesBefore(file.Span.Slice(0, (int)position)), message);

    private static ImportStoppedException Stop(ImportProblemKind kind, string path, int line, string message) => new(new ImportProblem(kind, path, line, null, message));

    private static string WithoutPosition(string message)
    {
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? message : message.Substring(0, position);
    }
}
