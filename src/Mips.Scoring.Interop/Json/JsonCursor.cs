using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>
/// Walks a JSON file field by field: knows the path, reports unknown and repeated names and values of a wrong type, and goes on.
/// A reading method, here and in <see cref="JsonValues"/>, is called with the value as the current token and leaves its last token current.
/// </summary>
internal sealed class JsonCursor
{
    private readonly JsonTokens tokens;
    private readonly JsonPath path = new();

    public JsonCursor(JsonBuffer file, ImportLimits limits, ProblemList problems)
    {
        this.Problems = problems;
        this.tokens = new JsonTokens(file, limits);
    }

    public ProblemList Problems { get; }

    public Place Here => this.path.Here(this.tokens.Line);

    /// <summary>The line of the value, from 1.</summary>
    public int Line => this.tokens.Line;

    public JsonTokenType Type => this.tokens.Type;

    public bool IsNull => this.tokens.Type == JsonTokenType.Null;

    /// <summary>The text of a string or number; null for other values.</summary>
    public string? Text => this.tokens.Text;

    /// <summary>The digits of a number; empty for other values.</summary>
    public ReadOnlySpan<byte> Number => this.tokens.Number;

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
    /// <param name="fields">The fields of the object.</param>
    /// <param name="seen">One bit for each field read; 0 at first.</param>
    /// <param name="index">The position of the field in <paramref name="fields"/>.</param>
    public bool NextField(JsonFields fields, ref ulong seen, out int index)
    {
        while (this.Pass() != JsonTokenType.EndObject)
        {
            index = this.tokens.IndexIn(fields);
            if (index >= 0 && (seen & (1UL << index)) == 0)
            {
                this.path.MoveTo(fields[index]);
                this.Read();
                seen |= 1UL << index;
                return true;
            }

            string name = this.tokens.Text!;
            this.Refuse(name, index >= 0
                ? (ImportProblemKind.Duplicate, "the name occurs twice in one object; give it once")
                : (ImportProblemKind.UnknownField, "not a field of this object" + FieldNames.DidYouMean(name, fields.Names) + "; it was ignored"));
        }

        this.path.Leave();
        index = -1;
        return false;
    }

    /// <summary>Moves to the value of the next field, whatever its name, or leaves the object.</summary>
    /// <param name="name">The name of the field.</param>
    public bool NextField([NotNullWhen(true)] out string? name)
    {
        if (this.Read() == JsonTokenType.EndObject)
        {
            this.path.Leave();
            name = null;
            return false;
        }

        name = this.tokens.Text!;
        this.path.MoveTo(name);
        this.Read();
        return true;
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
        while (depth > 0 && this.Pass() != JsonTokenType.None);
    }

    /// <summary>Reports a value of another type and skips it.</summary>
    public void Wrong(string expected)
    {
        this.Problems.Add(ImportProblemKind.WrongType, this.Here, this.tokens.Text, $"must be {expected}, not {Describe(this.tokens.Type)}");
        this.Skip();
    }

    private void Refuse(string name, (ImportProblemKind Kind, string Message) problem)
    {
        this.path.MoveTo(name);
        Place place = this.Here;
        this.Read();
        this.Problems.Add(problem.Kind, place, null, problem.Message);
        this.Skip();
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

    private JsonTokenType Read() => this.tokens.Read() ? this.tokens.Type : throw new JsonException("The file ends too early.");

    private JsonTokenType Pass() => this.tokens.Pass() ? this.tokens.Type : throw new JsonException("The file ends too early.");

    internal static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
