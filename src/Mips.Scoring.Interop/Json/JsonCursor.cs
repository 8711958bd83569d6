using System.Globalization;
using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>
/// Walks a JSON file field by field: knows the path, reports unknown and repeated names and values of a wrong type, and goes on.
/// A reading method is called with the value as the current token and leaves its last token current.
/// </summary>
internal sealed class JsonCursor
{
    private const decimal PerformanceRateLimit = 1_000_000_000m;
    private readonly JsonTokens tokens;
    private readonly JsonPath path = new();

    public JsonCursor(Stream stream, ImportLimits limits, ProblemList problems)
    {
        this.Problems = problems;
        this.tokens = new JsonTokens(stream, limits);
    }

    public ProblemList Problems { get; }

    public Place Here => new(this.path.ToString(), this.tokens.Line);

    public JsonTokenType Type => this.tokens.Type;

    public bool IsNull => this.tokens.Type == JsonTokenType.Null;

    /// <summary>Moves to the first token of the file.</summary>
    public void Start()
    {
        if (!this.tokens.Read())
        {
            throw new JsonException("The file is empty.");
        }
    }

    /// <summary>Reads past the end of the document, so that anything after it is found.</summary>
    public void End() => this.tokens.Read();

    /// <summary>Enters an object; reports and skips anything else.</summary>
    public bool BeginObject(string what) => this.Begin(JsonTokenType.StartObject, what, "an object {…}");

    /// <summary>Enters an array; reports and skips anything else.</summary>
    public bool BeginArray(string what) => this.Begin(JsonTokenType.StartArray, what, "an array […]");

    /// <summary>Moves to the value of the next field that the format knows, or leaves the object.</summary>
    /// <param name="names">The fields of the object, at most 64.</param>
    /// <param name="seen">One bit for each field read; 0 at first.</param>
    /// <param name="index">The position of the field in <paramref name="names"/>.</param>
    public bool NextField(string[] names, ref ulong seen, out int index)
    {
        while (this.Read() != JsonTokenType.EndObject)
        {
            string name = this.tokens.Text!;
            this.path.MoveTo(name);
            Place place = this.Here;
            index = Array.IndexOf(names, name);
            this.Read();
            if (index < 0)
            {
                this.Problems.Add(ImportProblemKind.UnknownField, place, null, "not a field of this object" + FieldNames.DidYouMean(name, names) + "; it was ignored");
            }
            else if ((seen & (1UL << index)) != 0)
            {
                this.Problems.Add(ImportProblemKind.Duplicate, place, null, "the name occurs twice in one object; give it once");
            }
            else
            {
                seen |= 1UL << index;
                return true;
            }

            this.Skip();
        }

        this.path.Leave();
        index = -1;
        return false;
    }

    /// <summary>Moves to the next element of an array, or leaves it.</summary>
    public bool NextElement()
    {
        if (this.Read() == JsonTokenType.EndArray)
        {
            this.path.Leave();
            return false;
        }

        this.path.MoveToNext();
        return true;
    }

    /// <summary>Ends the import if there are more rows than are read.</summary>
    public void StopBeyond(int most, int rows, string what)
    {
        if (rows > most)
        {
            throw new ImportStoppedException(new ImportProblem(ImportProblemKind.LimitReached, this.Here.Path, this.Here.Line, null, $"more than {most} {what}"));
        }
    }

    /// <summary>Skips the value, whatever it is.</summary>
    public void Skip()
    {
        int depth = 0;
        do
        {
            depth += this.tokens.Type switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        }
        while (depth > 0 && this.Read() != JsonTokenType.None);
    }

    public string? String()
    {
        if (this.tokens.Type is JsonTokenType.String)
        {
            return this.tokens.Text;
        }

        this.Wrong("a text in quotes");
        return null;
    }

    public bool? Boolean()
    {
        if (this.tokens.Type is JsonTokenType.True or JsonTokenType.False)
        {
            return this.tokens.Type == JsonTokenType.True;
        }

        this.Wrong("true or false");
        return null;
    }

    public decimal? Decimal()
    {
        if (this.tokens.Type != JsonTokenType.Number)
        {
            this.Wrong("a number");
            return null;
        }

        if (decimal.TryParse(this.tokens.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) <= PerformanceRateLimit)
        {
            return value;
        }

        this.Problems.Add(ImportProblemKind.OutOfRange, this.Here, this.tokens.Text, "must be between -1,000,000,000 and 1,000,000,000");
        return null;
    }

    /// <summary>A whole number from 0.</summary>
    public int? Count()
    {
        if (this.Decimal() is not decimal value)
        {
            return null;
        }

        if (value >= 0m && decimal.Truncate(value) == value)
        {
            return (int)value;
        }

        this.Problems.Add(ImportProblemKind.OutOfRange, this.Here, this.tokens.Text, "must be a whole number of 0 or more");
        return null;
    }

    /// <summary>A calendar date, yyyy-MM-dd; a time after it is dropped.</summary>
    public DateTime? Date()
    {
        if (this.String() is not string text)
        {
            return null;
        }

        string day = text.Length > 10 && text[10] == 'T' ? text.Substring(0, 10) : text;
        if (DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            return date;
        }

        this.Problems.Add(ImportProblemKind.OutOfRange, this.Here, text, "must be a date like 2025-12-31");
        return null;
    }

    /// <summary>One of a list of words.</summary>
    public TWord? Word<TWord>(IReadOnlyDictionary<string, TWord> words)
        where TWord : struct
    {
        if (this.String() is not string text)
        {
            return null;
        }

        if (words.TryGetValue(text, out TWord word))
        {
            return word;
        }

        this.Problems.Add(ImportProblemKind.Unknown, this.Here, text, "must be one of " + string.Join(", ", words.Keys));
        return null;
    }

    private bool Begin(JsonTokenType wanted, string what, string form)
    {
        if (this.tokens.Type == wanted)
        {
            this.path.Enter();
            return true;
        }

        this.Wrong(form + what);
        return false;
    }

    private void Wrong(string expected)
    {
        this.Problems.Add(ImportProblemKind.WrongType, this.Here, this.tokens.Text, $"must be {expected}, not {Describe(this.tokens.Type)}");
        this.Skip();
    }

    private JsonTokenType Read() => this.tokens.Read() ? this.tokens.Type : throw new JsonException("The file ends too early.");

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
