using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Rules;

namespace Mips.Scoring.Tool.Output;

/// <summary>A folder with a file for each scorecard and form, an index page that leads to them, and the rule pages that they lead to.</summary>
internal sealed class FolderFiles : IScorecardOutput
{
    private const string AllCards = "scorecards";
    private readonly string folder;
    private readonly PageChoices? choices;
    private readonly ImmutableArray<OutputForm> pages;
    private readonly List<IScorecardOutput> wholes = [];
    private readonly UniqueNames names = new();
    private readonly IndexPage index;
    private readonly RulePageFiles? rules;

    /// <param name="folder">Where to.</param>
    /// <param name="forms">The forms of each scorecard.</param>
    /// <param name="choices">What the pages say; null for what suits the form.</param>
    /// <param name="beside">Other files of the folder that the index page leads to.</param>
    /// <exception cref="UnwritableException">The folder cannot be written to.</exception>
    public FolderFiles(string folder, ImmutableArray<OutputForm> forms, PageChoices? choices, ImmutableArray<string> beside)
    {
        this.folder = folder;
        bool leadsToItsOwn = forms.Contains(OutputForm.Html) && choices?.RulePages is null;
        this.choices = leadsToItsOwn ? (choices ?? new()) with { RulePages = RulePageFiles.Address } : choices;
        this.rules = leadsToItsOwn ? new(folder) : null;
        this.pages = [.. forms.Where(form => form is not (OutputForm.Json or OutputForm.Csv or OutputForm.Xlsx))];
        UnwritableException.Guard(folder, () => Directory.CreateDirectory(folder));
        this.index = new IndexPage(Path.Combine(folder, "index.html"), [.. forms.Except(this.pages).Select(form => AllCards + OutputForms.EndingOf(form)), .. beside]);
        foreach (OutputForm form in forms.Except(this.pages))
        {
            this.wholes.Add(OutputFiles.Of(Path.Combine(folder, AllCards + OutputForms.EndingOf(form))));
        }
    }

    public void Add(NamedScorecard card)
    {
        string name = this.names.Of(card.Stem);
        foreach (OutputForm form in this.pages)
        {
            string page = CardPage.Of(card, form, this.choices);
            AtomicFile.Write(Path.Combine(this.folder, name + OutputForms.EndingOf(form)), page);
            if (form == OutputForm.Html)
            {
                this.rules?.Take(page);
            }
        }

        this.wholes.ForEach(whole => whole.Add(card));
        this.index.Add(card, [.. this.pages.Select(form => name + OutputForms.EndingOf(form))]);
    }

    public void Complete()
    {
        this.wholes.ForEach(whole => whole.Complete());
        this.rules?.Write();
        this.index.Complete();
    }

    public void Dispose()
    {
        this.wholes.ForEach(whole => whole.Dispose());
        this.index.Dispose();
    }
}
