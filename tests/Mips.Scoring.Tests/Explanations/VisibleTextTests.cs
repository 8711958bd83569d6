using System.Globalization;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>Text that came from a file can neither command a terminal nor hide.</summary>
public class VisibleTextTests
{
    [Theory]
    [InlineData("047", "047")]
    [InlineData("Größe > 9 % · – …", "Größe > 9 % · – …")]
    [InlineData("😀", "😀")]
    [InlineData("\u001b[31m", "\\u001B[31m")]
    [InlineData("a\nb\r\tc", "a\\u000Ab\\u000D\\u0009c")]
    [InlineData("\u0085\u009b\u007f", "\\u0085\\u009B\\u007F")]
    [InlineData("\u202eevil\u2066\u200b\ufeff", "\\u202Eevil\\u2066\\u200B\\uFEFF")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\U000e0041", "\\uDB40\\uDC41")]
    public void Hidden_characters_are_written_as_their_numbers(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_character_is_written_as_its_number() => Assert.Equal("\\uD83Dx", VisibleText.Of("\ud83dx"));

    [Property]
    public bool Nothing_hidden_is_left_and_nothing_else_is_changed(string? any)
    {
        string text = any ?? string.Empty;
        string shown = VisibleText.Of(text);
        return !shown.Any(char.IsControl)
            && VisibleText.Of(shown) == shown
            && (shown == text || text.Any(sign => char.IsSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
    }
}
