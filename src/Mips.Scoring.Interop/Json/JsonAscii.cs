using System.Text;

namespace Mips.Scoring.Interop;

/// <summary>Names and texts of which each byte is a character.</summary>
internal static class JsonAscii
{
#if NET
    public static bool IsValid(ReadOnlySpan<byte> name) => Ascii.IsValid(name);

    public static string Text(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name);

    public static int CountNewLines(ReadOnlySpan<byte> text) => text.Count((byte)'\n');
#else
    public static bool IsValid(ReadOnlySpan<byte> name)
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

    public static string Text(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name.ToArray());

    public static int CountNewLines(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte unit in text)
        {
            count += unit == '\n' ? 1 : 0;
        }

        return count;
    }
#endif

    /// <summary>A number from 0 that the same name always has, and most others do not. The name is not empty.</summary>
    public static int Number(ReadOnlySpan<byte> name) => name[0] + (name[name.Length - 1] * 7) + (name[name.Length / 2] * 31) + (name.Length * 13);

    /// <summary>Whether a text has these characters.</summary>
    public static bool Same(string text, ReadOnlySpan<byte> name)
    {
        bool same = text.Length == name.Length;
        for (int i = 0; same && i < name.Length; i++)
        {
            same = text[i] == name[i];
        }

        return same;
    }
}
