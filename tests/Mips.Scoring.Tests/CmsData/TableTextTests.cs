using System.Text;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.CmsData;

/// <summary>A cell of a table is read as UTF-8.</summary>
public sealed class TableTextTests
{
    [Property(MaxTest = 1_000)]
    public bool Every_text_comes_back(string? before, string? text, string? after)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(before ?? string.Empty), .. Encoding.UTF8.GetBytes(text ?? string.Empty), .. Encoding.UTF8.GetBytes(after ?? string.Empty)];
        int start = Encoding.UTF8.GetByteCount(before ?? string.Empty);
        int length = Encoding.UTF8.GetByteCount(text ?? string.Empty);
        return Read(bytes, start, start + length) == Encoding.UTF8.GetString(bytes, start, length);
    }

    [Theory]
    [InlineData("236")]
    [InlineData("Controlling High Blood Pressure – “≥ 90 %” • Patients’ ®")]
    [InlineData("\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF")]
    [InlineData("𝄞 is one letter of four bytes")]
    public void A_text_with_letters_of_one_to_four_bytes(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(text, Read(bytes, 0, bytes.Length));
    }

    [Fact]
    public void A_text_that_ends_in_the_middle_of_a_letter_is_read_as_dotnet_reads_it() =>
        Assert.Equal("a\uFFFD", Read([(byte)'a', 0xE2, 0x80, 0x99], 0, 3));

    private static string Read(byte[] bytes, int start, int end)
    {
        char[] letters = [];
        return TableText.Of(bytes, start, end, ref letters);
    }
}
