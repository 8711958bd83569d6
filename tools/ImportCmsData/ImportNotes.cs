namespace Mips.Scoring.ImportCmsData;

/// <summary>What the importer corrected or left out in a year, for the person who runs it.</summary>
internal sealed class ImportNotes
{
    private readonly List<string> notes = [];

    internal IReadOnlyList<string> All => this.notes;

    internal void Add(string note) => this.notes.Add(note);

    internal void WriteTo(TextWriter log)
    {
        foreach (string note in this.notes)
        {
            log.WriteLine("  " + note);
        }
    }
}
