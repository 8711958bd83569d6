using System.Text;

namespace Mips.Scoring.CmsData;

/// <summary>A cell of a table as text.</summary>
/// <remarks>
/// The same as <see cref="Encoding.UTF8"/>. But that takes 5 ms when it is first used in a process, a quarter of the first use of a year, because it loads
/// the vector types of every width; the tables are short texts, nearly all of plain letters.
/// </remarks>
internal static class TableText
{
    private const int FirstOfTwo = 0xC0;
    private const int FirstOfThree = 0xE0;
    private const int FirstOfFour = 0xF0;
    private const int Plain = 0x80;
    private const int BitsOfNext = 6;
    private const int MaskOfNext = 0x3F;

    /// <summary>The text of some bytes.</summary>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="letters">Room for letters; replaced by more if it is too small.</param>
    internal static string Of(byte[] bytes, int start, int end, ref char[] letters)
    {
        if (letters.Length < end - start)
        {
            letters = new char[end - start];
        }

        int count = 0;
        for (int i = start; i < end;)
        {
            int letter = bytes[i++];
            int further = letter < FirstOfTwo ? 0 : letter < FirstOfThree ? 1 : 2;
            if (letter >= FirstOfFour || (letter >= Plain && further == 0) || end - i < further)
            {
                return Encoding.UTF8.GetString(bytes, start, end - start);
            }

            letter &= further == 0 ? letter : MaskOfNext >> further;
            for (; further > 0; further--)
            {
                letter = (letter << BitsOfNext) | (bytes[i++] & MaskOfNext);
            }

            letters[count++] = (char)letter;
        }

        return new string(letters, 0, count);
    }
}
