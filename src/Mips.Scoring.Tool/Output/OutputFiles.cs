namespace Mips.Scoring.Tool.Output;

/// <summary>Chooses what writes a place.</summary>
internal static class OutputFiles
{
    /// <summary>Whether a place is a folder: one that is there, or a name that ends as one.</summary>
    public static bool IsFolder(string place) => Path.EndsInDirectorySeparator(place) || Directory.Exists(place);

    /// <summary>What writes the form that the name of a file asks for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="choices">What to say beside the score; null for what suits the form.</param>
    /// <exception cref="UnwritableException">The place cannot be written to.</exception>
    public static IScorecardOutput Of(string path, PageChoices? choices = null)
    {
        (OutputForm form, string ending) = OutputForms.Of(path) ?? throw new ArgumentException("The name has no ending that says its form.", nameof(path));
        return form switch
        {
            OutputForm.Json => new JsonFile(path),
            OutputForm.Csv => new CsvFiles(path),
            OutputForm.Xlsx => new WorkbookFile(path),
            OutputForm.Text or OutputForm.Markdown => new TextFile(path, form, choices),
            _ => new PageFiles(path, ending, form, choices),
        };
    }
}
