using System.Text;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>Text made safe for HTML and SVG.</summary>
internal static class Html
{
    public static string Encode(string text)
    {
        StringBuilder encoded = new(text.Length);
        foreach (char character in text)
        {
            _ = character switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(character),
            };
        }

        return encoded.ToString();
    }
}
