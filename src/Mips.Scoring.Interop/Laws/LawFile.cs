using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mips.Scoring.Citations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>A law as a file: a named and cited difference from the law of a known year. The form is that of <c>docs/schemas/law.schema.json</c>.</summary>
/// <remarks>
/// <c>{ "name": "Threshold 82", "source": "what if", "from": 2026, "changes": { "payment": { "performanceThreshold": 82 } } }</c>.
/// A value is given alone, and rests on the source of the file, or as <c>{ "value": 82, "citation": "89 FR 98563" }</c>. Lists are given whole; null takes a part away.
/// </remarks>
public sealed record LawFile
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>What the law is called.</summary>
    public required string Name { get; init; }

    /// <summary>Where the changes come from. A text that names no kind of source is a <see cref="CitationAuthority.Proposal"/>.</summary>
    public required Citation Source { get; init; }

    /// <summary>The performance year whose law is changed.</summary>
    public required int From { get; init; }

    /// <summary>The law: that of the year with the changes. Give it to <see cref="ScoringOptions.Law"/>.</summary>
    public required ProgramYear Law { get; init; }

    // A file that names a preliminary year asks for it.
    private ProgramYear Base => ProgramYears.Preliminary.FirstOrDefault(year => year.PerformanceYear == this.From) ?? ProgramYears.For(this.From);

    /// <summary>What the file changes, each value before and after with its citation.</summary>
    /// <exception cref="UnknownPerformanceYearException">The law of the year <see cref="From"/> is not known.</exception>
    public ImmutableArray<LawChange> Changes => LawChange.Between(this.Base, this.Law);

    /// <summary>Reads the file of a law, and looks through the law as the scorer would.</summary>
    /// <param name="utf8Json">The file, UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The law, or all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static LawImport Read(Stream utf8Json, ImportLimits? limits = null)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        limits ??= ImportLimits.Default;
        ProblemList problems = new(limits.Problems);
        LawFile? file = JsonImport.Run(new JsonBuffer(utf8Json, limits), limits, problems, cursor => new LawFileReader(problems).Read(JsonPart.Read(cursor, limits)));
        return new() { File = problems.Count == 0 ? file : null, Problems = [.. problems.All.OrderBy(problem => problem.Line)] };
    }

    /// <summary>Reads the text of a law.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The law, or all problems.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example>
    /// <code>
    /// LawImport import = LawFile.Read("""{ "name": "800", "source": "what if", "from": 2025, "changes": { "payment": { "performanceThreshold": 800 } } }""");
    /// Console.WriteLine(import.Problems[0].Message); // must be between 0 and 100
    /// </code>
    /// </example>
    public static LawImport Read(string json, ImportLimits? limits = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));
        return Read(stream, limits);
    }

    /// <summary>Writes the file as one JSON object with the smallest changes that make the law.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the year <see cref="From"/> is not known.</exception>
    /// <exception cref="JsonException">The law has a value that its enumeration does not have, or a citation without a place.</exception>
    public void Write(Utf8JsonWriter json)
    {
        string source = JsonSerializer.SerializeToNode(this.Source, LawForm.Default.Citation)!.GetValue<string>();
        JsonObject changes = LawDelta.Between(LawComparison.Node(this.Base), LawComparison.Node(this.Law), source);
        _ = json ?? throw new ArgumentNullException(nameof(json));
        json.WriteStartObject();
        json.WriteString(LawFields.Name, this.Name);
        json.WriteString(LawFields.Source, LawFileReader.SourceOf(this.Source.Locator) == this.Source ? this.Source.Locator : source);
        json.WriteNumber(LawFields.From, this.From);
        json.WritePropertyName(LawFields.Changes);
        changes.WriteTo(json);
        json.WriteEndObject();
    }

    /// <summary>The file: UTF-8, indented, lines separated and ended by <c>\n</c>. The same law gives the same bytes.</summary>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="UnknownPerformanceYearException">The law of the year <see cref="From"/> is not known.</exception>
    /// <exception cref="JsonException">The law has a value that its enumeration does not have, or a citation without a place.</exception>
    public byte[] ToUtf8()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            this.Write(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Name, source and the changes, one in a line.</summary>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public override string ToString() =>
        string.Join("\n", this.Changes.Select(change => change.ToString()).Prepend(FormattableString.Invariant($"{this.Name} ({this.Source}), from PY{this.From}")));
}
