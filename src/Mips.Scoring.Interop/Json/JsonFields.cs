using System.Text;

namespace Mips.Scoring.Interop;

/// <summary>The fields of a kind of object, at most 64, which are found by the bytes of their names.</summary>
internal sealed class JsonFields
{
    private const int Most = 64;
    private const int Places = 4 * Most;
    private readonly string[] names;
    private readonly byte[][] bytes;
    private readonly sbyte[] places = new sbyte[Places];

    /// <summary>Keeps the names, which are ASCII.</summary>
    public JsonFields(params string[] names)
    {
        this.names = names.Length <= Most ? names : throw new ArgumentOutOfRangeException(nameof(names), names.Length, "an object has at most 64 fields");
        this.bytes = Array.ConvertAll(names, Encoding.ASCII.GetBytes);
        for (int i = 0; i < names.Length; i++)
        {
            int place = PlaceOf(this.bytes[i]);
            while (this.places[place] != 0)
            {
                place = (place + 1) % Places;
            }

            this.places[place] = (sbyte)(i + 1);
        }
    }

    public string[] Names => this.names;

    public string this[int index] => this.names[index];

    /// <summary>The position of a field, as it is written without escapes; −1 if there is none.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return -1;
        }

        int place = PlaceOf(name);
        while (this.places[place] != 0 && !name.SequenceEqual(this.bytes[this.places[place] - 1]))
        {
            place = (place + 1) % Places;
        }

        return this.places[place] - 1;
    }

    /// <summary>The position of a field; −1 if there is none.</summary>
    public int IndexOf(string name) => Array.IndexOf(this.names, name);

    /// <summary>One bit for each of some fields, by their positions.</summary>
    public ulong SetOf(params string[] some)
    {
        ulong set = 0;
        foreach (string name in some)
        {
            set |= 1UL << this.IndexOf(name);
        }

        return set;
    }

    private static int PlaceOf(ReadOnlySpan<byte> name) => JsonAscii.Number(name) % Places;
}
