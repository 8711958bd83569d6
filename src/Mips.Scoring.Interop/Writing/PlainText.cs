namespace Mips.Scoring.Interop;

/// <summary>Identifiers that every form keeps as they are: JSON and XML agree on characters without controls and halves of pairs.</summary>
internal static class PlainText
{
    /// <summary>What an identifier that is not plain has to be.</summary>
    public const string Rule = "must be one line of printable characters";

    /// <summary>Whether a text is plain.</summary>
    public static bool IsPlain(string text) => text.Length > 0 && !text.Any(character => char.IsControl(character) || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029');
}
