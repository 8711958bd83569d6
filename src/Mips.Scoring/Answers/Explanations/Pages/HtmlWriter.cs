using System.Buffers;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>Writes markup into a borrowed buffer, so that a page costs little more than its own text. What is not our markup is made safe on the way.</summary>
internal sealed class HtmlWriter : IDisposable
{
    private const char NoCharacter = '\uFFFD';
#if NET
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except("&<>\"'")]);
#endif
    private char[] buffer = ArrayPool<char>.Shared.Rent(1 << 15);
    private int length;

    /// <summary>Our own markup, as it is.</summary>
    public HtmlWriter Markup(string markup)
    {
        this.Reserve(markup.Length);
        markup.CopyTo(0, this.buffer, this.length, markup.Length);
        this.length += markup.Length;
        return this;
    }

    /// <summary>Anything else, in text and in attributes.</summary>
    public HtmlWriter Text(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int plain = PlainLength(text, start);
            this.Reserve(plain);
            text.CopyTo(start, this.buffer, this.length, plain);
            this.length += plain;
            start += plain;
            if (start < text.Length)
            {
                this.Special(text, start++);
            }
        }

        return this;
    }

    /// <summary>A name for links inside the page: the letters and digits of a title, others as hyphens.</summary>
    public HtmlWriter Anchor(string title)
    {
        this.Reserve(title.Length);
        foreach (char character in title)
        {
            this.buffer[this.length++] = char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-';
        }

        return this;
    }

    /// <summary>A part of 100 as a length in percent with at most two places, kept between 0 and 100.</summary>
    public HtmlWriter Length(decimal percent)
    {
        int hundredths = (int)Rounding.HalfUp(Math.Min(Math.Max(percent, 0m), 100m) * 100m, 0);
        this.Whole(hundredths / 100);
        if (hundredths % 100 != 0)
        {
            this.Digit('.').Whole(hundredths / 10 % 10);
            _ = hundredths % 10 == 0 ? this : this.Whole(hundredths % 10);
        }

        return this.Digit('%');
    }

    /// <summary>A whole number of 0 to 999.</summary>
    public HtmlWriter Whole(int number)
    {
        _ = number < 10 ? this : this.Whole(number / 10);
        return this.Digit((char)('0' + (number % 10)));
    }

    public override string ToString() => new(this.buffer, 0, this.length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(this.buffer);
        this.buffer = [];
    }

    // How many characters from a place on mean in markup what they are.
    private static int PlainLength(string text, int start)
    {
#if NET
        int length = text.AsSpan(start).IndexOfAnyExcept(Plain);
        return length < 0 ? text.Length - start : length;
#else
        int end = start;
        while (end < text.Length && text[end] is >= ' ' and < '\u007f' and not ('&' or '<' or '>' or '"' or '\''))
        {
            end++;
        }

        return end - start;
#endif
    }

    private void Special(string text, int i)
    {
        char character = text[i];
        _ = character switch
        {
            '&' => this.Markup("&amp;"),
            '<' => this.Markup("&lt;"),
            '>' => this.Markup("&gt;"),
            '"' => this.Markup("&quot;"),
            '\'' => this.Markup("&#39;"),
            '\t' or '\n' or '\r' => this.Digit(' '),
            _ => this.Digit(IsCharacter(text, i) ? character : NoCharacter),
        };
    }

    // Controls and halves of a pair are no characters of a page.
    private static bool IsCharacter(string text, int i) => text[i] switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') or '\uFFFE' or '\uFFFF' => false,
        char high when char.IsHighSurrogate(high) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        char low when char.IsLowSurrogate(low) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };

    private HtmlWriter Digit(char character)
    {
        this.Reserve(1);
        this.buffer[this.length++] = character;
        return this;
    }

    private void Reserve(int more)
    {
        if (this.buffer.Length - this.length < more)
        {
            char[] larger = ArrayPool<char>.Shared.Rent((this.length + more) * 2);
            Array.Copy(this.buffer, larger, this.length);
            ArrayPool<char>.Shared.Return(this.buffer);
            this.buffer = larger;
        }
    }
}
