using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Tool.Output;

/// <summary>A report in one file, in the form that the ending of its name asks for.</summary>
internal static class ReportFile
{
    public const string Endings = ".html, .json, .md or .txt";

    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>Says what is wrong with the name of a file before anything is read.</summary>
    public static void Check(SymbolResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (FormOf(token.Value) is null)
            {
                result.AddError($"{token.Value}: must end with {Endings}");
            }
        }
    }

    /// <summary>Writes a report.</summary>
    /// <param name="path">The file; it is complete or absent.</param>
    /// <param name="report">The report in words.</param>
    /// <param name="asJson">Writes it as JSON.</param>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    public static void Write(string path, Explanation report, Action<Utf8JsonWriter> asJson) => AtomicFile.Write(path, FormOf(path) switch
    {
        OutputForm.Json => Json(asJson),
        OutputForm.Markdown => report.ToMarkdown(),
        OutputForm.Text => report.ToText(),
        _ => report.ToHtml(),
    });

    private static OutputForm? FormOf(string path) =>
        OutputForms.Of(path)?.Form is { } form and (OutputForm.Html or OutputForm.Json or OutputForm.Markdown or OutputForm.Text) ? form : null;

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
