using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>All scorecards in one file of JSON.</summary>
internal sealed class JsonFile : IScorecardOutput
{
    private readonly AtomicFile file;
    private readonly JsonObjects<NamedScorecard> cards;

    public JsonFile(string path)
    {
        this.file = AtomicFile.Create(path);
        this.cards = new(this.file.Writer, PrintedJson.Write);
    }

    public void Add(NamedScorecard card) => this.file.Write(_ => this.cards.Add(card));

    public void Complete()
    {
        if (this.cards.Any)
        {
            this.file.Write(_ => this.cards.Complete());
            this.file.Commit();
        }
    }

    public void Dispose()
    {
        this.cards.Dispose();
        this.file.Dispose();
    }
}
