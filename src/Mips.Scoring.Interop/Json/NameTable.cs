namespace Mips.Scoring.Interop;

/// <summary>Keeps the words that a file repeats, so that each becomes a text once. It forgets an older one for a newer one in the same place, and so never grows.</summary>
internal sealed class NameTable
{
    private const int Places = 64;
    private const int Longest = 64;
    private readonly string?[] names = new string?[Places];

    /// <summary>The text of a word of ASCII.</summary>
    public string Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Length > Longest)
        {
            return JsonAscii.Text(name);
        }

        ref string? known = ref this.names[JsonAscii.Number(name) % Places];
        return known is not null && JsonAscii.Same(known, name) ? known : known = JsonAscii.Text(name);
    }
}
