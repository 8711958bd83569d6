using System.CommandLine;
using System.CommandLine.Parsing;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Libraries;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary>The options that say in which form facts are written, and where to.</summary>
internal sealed class ImportArguments
{
    private static readonly (ImportForm Form, string[] Endings, bool Folder)[] Places =
    [
        (ImportForm.Requests, [".json"], false), (ImportForm.Tables, [".xlsx"], true), (ImportForm.Qpp, [".json"], true), (ImportForm.Qrda3, [".xml"], true), (ImportForm.Fhir, [".json"], true),
    ];

    private readonly Option<string?> place = new("--out") { Description = "Write to this file instead of standard output: .json, .xml (QRDA III), a workbook (.xlsx); or to this folder, its name ended by a slash: tables (CSV), or with --form a document for each participant." };
    private readonly Option<ImportForm?> form = new("--form")
    {
        Description = $"The form: {string.Join(", ", WordArgument.Words<ImportForm>())}. Default: requests; tables for a folder or a workbook, qrda3 for a file .xml.",
        CustomParser = WordArgument.Parse<ImportForm>,
    };

    private readonly Option<DateTime?> date = new("--date") { Description = "The day that QRDA III documents and FHIR reports are of, like 2026-01-15. Default: none is stated.", CustomParser = DateArgument.Parse };
    private readonly Option<string?> measureUrls = new("--measure-urls") { Description = "FHIR: the beginning of the canonical URLs of measures, for example https://example.org/fhir/Measure/. Default: the UUIDs of eCQMs; other measures are left out." };

    private readonly Option<string?> tin = new("--tin") { Description = "The TIN of who submits, nine digits, where the file does not say it." };
    private readonly Option<string?> npi = new("--npi") { Description = "The NPI of an individual, ten digits, where the file does not say it." };
    private readonly Option<string?> entityId = new("--entity-id") { Description = "The identifier of an APM Entity, a virtual group or a subgroup, where the file does not say it." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        this.place.Validators.Add(PathArgument.Check);
        this.form.CompletionSources.Add(WordArgument.Words<ImportForm>());
        this.measureUrls.Validators.Add(CheckUrls);
        command.Validators.Add(this.Check);
        foreach (Option option in new Option[] { this.place, this.form, this.date, this.measureUrls, this.tin, this.npi, this.entityId })
        {
            command.Add(option);
        }
    }

    /// <summary>Whether requests go to files only.</summary>
    public bool WritesFiles(ParseResult result) => result.GetValue(this.place) is not null;

    /// <summary>A request with the identifiers that its file does not say.</summary>
    public NamedRequest Identified(ParseResult result, NamedRequest request) => request with
    {
        Entity = request.Entity with
        {
            TaxpayerIdentificationNumber = request.Entity.TaxpayerIdentificationNumber ?? result.GetValue(this.tin),
            NationalProviderIdentifier = request.Entity.NationalProviderIdentifier ?? result.GetValue(this.npi),
            EntityId = request.Entity.EntityId ?? result.GetValue(this.entityId),
        },
    };

    /// <summary>Opens what a command line asks for.</summary>
    /// <exception cref="UnwritableException">The place cannot be written to.</exception>
    public IRequestOutput Open(ParseResult result, CmsYears years, ToolConsole console)
    {
        string? target = result.GetValue(this.place);
        DateTime? day = result.GetValue(this.date);
        return (result.GetValue(this.form) ?? FormOf(target)) switch
        {
            ImportForm.Tables => new RequestSet(target!),
            ImportForm.Qpp => new DocumentFiles(DocumentForm.Qpp, target, years, console),
            ImportForm.Qrda3 => new DocumentFiles(DocumentForm.Qrda(day), target, years, console),
            ImportForm.Fhir => new DocumentFiles(DocumentForm.Fhir(day, result.GetValue(this.measureUrls)), target, years, console),
            _ => target is null ? RequestsJson.To(console.Output) : RequestsJson.In(target),
        };
    }

    // The form that a place means by itself; null for a place that means none.
    private static ImportForm? FormOf(string? place) => place is null ? ImportForm.Requests
        : OutputFiles.IsFolder(place) ? ImportForm.Tables
        : Array.Exists(Places, known => Fits(known, place)) ? Array.Find(Places, known => Fits(known, place)).Form
        : null;

    private static bool Fits((ImportForm Form, string[] Endings, bool Folder) known, string place) =>
        OutputFiles.IsFolder(place) ? known.Folder : Array.Exists(known.Endings, ending => place.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static void CheckUrls(SymbolResult result)
    {
        foreach (string text in result.Tokens.Select(token => token.Value).Where(text => !FhirReports.IsBeginningOfUrls(text)))
        {
            result.AddError($"{text}: must be an absolute URL that ends with a slash");
        }
    }

    // A word that is no form has an error of its own.
    private ImportForm? Asked(CommandResult result)
    {
        string? word = result.GetResult(this.form)?.Tokens.Select(token => token.Value.ToLowerInvariant()).FirstOrDefault();
        int known = Array.IndexOf(WordArgument.Words<ImportForm>(), word);
        return known < 0 ? null : (ImportForm)known;
    }

    private void Check(CommandResult result)
    {
        string? target = result.GetValue(this.place);
        ImportForm? asked = this.Asked(result);
        if (target is { Length: > 0 } && FormOf(target) is null)
        {
            result.AddError($"{target}: must end with .json, .xml, .xlsx, or with a slash for a folder");
        }
        else if (target is { Length: > 0 } && asked is ImportForm form && !Fits(Array.Find(Places, known => known.Form == form), target))
        {
            (_, string[] endings, bool folder) = Array.Find(Places, known => known.Form == form);
            result.AddError($"{target}: the form {WordArgument.Words<ImportForm>()[(int)form]} is written to a file that ends with {string.Join(" or ", endings)}{(folder ? ", or to a folder, its name ended by a slash" : string.Empty)}");
        }
        else if (target is null && asked == ImportForm.Tables)
        {
            result.AddError("--form tables is for a folder or a workbook: give one with --out");
        }
    }
}

/// <summary>The forms that facts are written in.</summary>
internal enum ImportForm
{
    /// <summary>Requests of the library, JSON: one as an object, several as an array.</summary>
    Requests,

    /// <summary>Tables: CSV files in a folder, or a workbook.</summary>
    Tables,

    /// <summary>QPP submission JSON.</summary>
    Qpp,

    /// <summary>QRDA Category III.</summary>
    Qrda3,

    /// <summary>Summary MeasureReports of FHIR R4.</summary>
    Fhir,
}
