using System.Text;

namespace Mips.Scoring.Interop;

/// <summary>Keeps the names that a file repeats, so that each becomes a text once. It forgets an older name for a newer one in the same place, and so never grows.</summary>
internal sealed class NameTable
{
    private const int Places = 128;
    private const int LongestName = 64;
    private readonly string?[] names = new string?[Places];

    /// <summary>The text of a name without escapes; null if it is not one that is kept: not ASCII, empty or long.</summary>
    public string? Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Length > LongestName)
        {
            return null;
        }

        ref string? known = ref this.names[PlaceOf(name)];
        return known is not null && Same(known, name) ? known : IsAscii(name) ? known = Encoding.ASCII.GetString(name.ToArray()) : null;
    }

    private static int PlaceOf(ReadOnlySpan<byte> name)
    {
        int last = name.Length - 1;
        return (name[0] + (name[last] * 7) + (name[last / 2] * 31) + (name.Length * 13)) % Places;
    }

    private static bool Same(string known, ReadOnlySpan<byte> name)
    {
        bool same = known.Length == name.Length;
        for (int i = 0; same && i < name.Length; i++)
        {
            same = known[i] == name[i];
        }

        return same;
    }

    private static bool IsAscii(ReadOnlySpan<byte> name)
    {
        foreach (byte unit in name)
        {
            if (unit > sbyte.MaxValue)
            {
                return false;
            }
        }

        return true;
    }
}
