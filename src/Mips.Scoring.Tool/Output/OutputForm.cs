namespace Mips.Scoring.Tool.Output;

/// <summary>The forms of scorecards in files.</summary>
internal enum OutputForm
{
    /// <summary>Plain text with aligned columns: <c>.txt</c>.</summary>
    Text,

    /// <summary>Markdown: <c>.md</c>.</summary>
    Markdown,

    /// <summary>One page for each scorecard: <c>.html</c>.</summary>
    Html,

    /// <summary>One scorecard as an object, several as an array: <c>.json</c>.</summary>
    Json,

    /// <summary>Three tables in the shape of CMS's files: <c>.csv</c>.</summary>
    Csv,

    /// <summary>The same three tables as the sheets of a workbook: <c>.xlsx</c>.</summary>
    Xlsx,

    /// <summary>The evidence for a targeted review, with its SHA-256: <c>.dossier</c>.</summary>
    Dossier,

    /// <summary>The same as JSON: <c>.dossier.json</c>.</summary>
    DossierJson,
}

/// <summary>The endings of the forms.</summary>
internal static class OutputForms
{
    public const string Endings = ".json, .csv, .xlsx, .md, .html, .txt, .dossier or .dossier.json";

    private static readonly (string Ending, OutputForm Form)[] All =
    [
        (".dossier.json", OutputForm.DossierJson), (".json", OutputForm.Json), (".csv", OutputForm.Csv), (".xlsx", OutputForm.Xlsx), (".md", OutputForm.Markdown),
        (".html", OutputForm.Html), (".htm", OutputForm.Html), (".txt", OutputForm.Text), (".dossier", OutputForm.Dossier),
    ];

    /// <summary>The form that the name of a file asks for, with its ending as written; null if it has none.</summary>
    public static (OutputForm Form, string Ending)? Of(string file)
    {
        (string ending, OutputForm form) = Array.Find(All, known => file.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase));
        return ending is null ? null : (form, file[^ending.Length..]);
    }

    /// <summary>The ending of a form.</summary>
    public static string EndingOf(OutputForm form) => Array.Find(All, known => known.Form == form).Ending;
}
