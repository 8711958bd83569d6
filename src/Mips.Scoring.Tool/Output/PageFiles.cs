using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A file for each scorecard: under the name that was asked for if there is one, and with the name of its submission in it if there are several.</summary>
internal sealed class PageFiles : IScorecardOutput
{
    private readonly string path;
    private readonly string ending;
    private readonly OutputForm form;
    private readonly PageChoices? choices;
    private readonly UniqueNames names = new();
    private NamedScorecard? first;
    private bool several;

    public PageFiles(string path, string ending, OutputForm form, PageChoices? choices)
    {
        this.path = path;
        this.ending = ending;
        this.form = form;
        this.choices = choices;

        // A place that cannot be written to is found before anything is scored.
        AtomicFile.Create(path).Dispose();
    }

    public void Add(NamedScorecard card)
    {
        if (this.first is null)
        {
            this.first = card;
            return;
        }

        if (!this.several)
        {
            this.several = true;
            this.Write(this.first);
        }

        this.Write(card);
    }

    public void Complete()
    {
        if (this.first is { } only && !this.several)
        {
            AtomicFile.Write(this.path, CardPage.Of(only, this.form, this.choices));
        }
    }

    public void Dispose()
    {
        // Each file is complete as soon as it is there.
    }

    private void Write(NamedScorecard card) => AtomicFile.Write($"{this.path[..^this.ending.Length]}.{this.names.Of(card.Stem)}{this.ending}", CardPage.Of(card, this.form, this.choices));
}
