using System.Text;

namespace Mips.Scoring.Interop;

/// <summary>Names and texts of which each byte is a character.</summary>
internal static class JsonAscii
{
#if NET
    public static bool IsValid(ReadOnlySpan<byte> name) => Ascii.IsValid(name);

    public static string Text(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name);
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
#endif

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
