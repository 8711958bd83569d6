namespace Mips.Scoring.Interop;

/// <summary>The IDs that were seen: compared with each while they are few, found by their hashes when they are many.</summary>
internal sealed class SeenIds
{
    private const int Few = 16;
    private string[] few = [];
    private int count;
    private HashSet<string>? many;

    /// <summary>Adds an ID; false if it was seen before.</summary>
    public bool Add(string id) => this.many is null ? this.AddToFew(id) : this.many.Add(id);

    private bool AddToFew(string id)
    {
        if (Array.IndexOf(this.few, id, 0, this.count) >= 0)
        {
            return false;
        }

        if (this.count == Few)
        {
            this.many = new(this.few, StringComparer.Ordinal) { id };
            return true;
        }

        if (this.count == this.few.Length)
        {
            Array.Resize(ref this.few, Math.Max(4, 2 * this.count));
        }

        this.few[this.count++] = id;
        return true;
    }
}
