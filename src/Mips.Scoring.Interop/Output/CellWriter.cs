namespace Mips.Scoring.Interop;

/// <summary>Keeps what would be written as CSV as cells.</summary>
internal sealed class CellWriter() : CsvWriter(TextWriter.Null)
{
    private readonly ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
    private readonly ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<ImmutableArray<string>> Rows => this.rows.ToImmutable();

    public override void EndRow()
    {
        this.rows.Add(this.cells.ToImmutable());
        this.cells.Clear();
    }

    protected override CsvWriter Field(string text)
    {
        this.cells.Add(text);
        return this;
    }
}
