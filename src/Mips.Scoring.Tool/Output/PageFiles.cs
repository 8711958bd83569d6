using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A file for each scorecard: under the name that was asked for if there is one, and with the name of its submission in it if there are several.</summary>
internal sealed class PageFiles : IScorecardOutput
{
    private readonly string path;
    private readonly string ending;
    private readonly OutputForm form;
    private readonly ExplanationDepth? depth;
    private readonly UniqueNames names = new();
    private NamedScorecard? first;
    private bool several;

    public PageFiles(string path, string ending, OutputForm form, ExplanationDepth? depth)
    {
        this.path = path;
        this.ending = ending;
        this.form = form;
        this.depth = depth;

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
            AtomicFile.Write(this.path, CardPage.Of(only, this.form, this.depth));
        }
    }

    public void Dispose()
    {
        // Each file is complete as soon as it is there.
    }

    private void Write(NamedScorecard card) => AtomicFile.Write($"{this.path[..^this.ending.Length]}.{this.names.Of(card.Stem)}{this.ending}", CardPage.Of(card, this.form, this.depth));
}
