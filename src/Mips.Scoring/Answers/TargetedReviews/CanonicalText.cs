using System.Globalization;
using System.Text;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.TargetedReviews;

/// <summary>Facts as lines of a path and a value, always in the same form: whatever the culture, and however a number was written.</summary>
internal sealed class CanonicalText
{
    // Unrounded values are written with so many decimals; what is beyond them is below any rounding of a score.
    private const int Places = 15;
    private readonly StringBuilder text = new();

    public void Section(string title) => this.text.Append(this.text.Length > 0 ? "\n" : string.Empty).Append("== ").Append(title).Append('\n');

    public void Line(string path, string? value)
    {
        if (value is not null)
        {
            this.text.Append(path).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    public void Word<TWord>(string path, TWord value)
        where TWord : struct, Enum => this.Raw(path, value.ToString());

    public void Line(string path, decimal? value)
    {
        if (value is decimal number)
        {
            this.Raw(path, PlainDecimal.Of(Rounding.HalfUp(number, Places)).ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Line(string path, Percent? value) => this.Line(path, value?.Value);

    public void Line(string path, PerformanceRate? value) => this.Line(path, value?.ToDecimal());

    public void Line(string path, Points value) => this.Line(path, value.ToDecimal());

    public void Line(string path, bool value) => this.Raw(path, value ? "yes" : "no");

    public void Line(string path, DateTime value) => this.Raw(path, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Block(string block) => this.text.Append(block);

    public override string ToString() => this.text.ToString();

    private void Raw(string path, string value) => this.text.Append(path).Append(": ").Append(value).Append('\n');

    // One line for one value, so that no value can look like another fact.
    private static string Quoted(string value) =>
        "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\n", "\\n") + "\"";
}
