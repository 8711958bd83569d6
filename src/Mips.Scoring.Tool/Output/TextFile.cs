using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>All scorecards in one file of text or Markdown, with an empty line between them.</summary>
internal sealed class TextFile(string path, OutputForm form, PageChoices? choices = null) : IScorecardOutput
{
    private readonly AtomicFile file = AtomicFile.Create(path);
    private bool any;

    public void Add(NamedScorecard card)
    {
        this.file.Write(writer => writer.Write((this.any ? "\n" : string.Empty) + CardPage.Of(card, form, choices)));
        this.any = true;
    }

    public void Complete()
    {
        if (this.any)
        {
            this.file.Commit();
        }
    }

    public void Dispose() => this.file.Dispose();
}
