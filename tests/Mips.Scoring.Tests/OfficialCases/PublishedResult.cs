using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>A number that CMS published, with the published numbers it must follow from.</summary>
public sealed record PublishedResult(string Case, string Kind, int PerformanceYear, string Certainty, string Inputs, string Published, decimal Tolerance, string Source)
{
    private readonly Dictionary<string, string> inputs = Inputs.Split(' ').Select(input => input.Split('=')).ToDictionary(input => input[0], input => input[1], StringComparer.Ordinal);

    public static IEnumerable<PublishedResult> All() => File
        .ReadLines(RepositoryFiles.Path("tests/Mips.Scoring.Tests/OfficialCases/published-results.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new PublishedResult(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4], cells[5], Parse(cells[6]), cells[7]));

    public string this[string input] => inputs[input];

    public decimal PublishedValue => Parse(this.Published);

    /// <summary>An input that is not stated is 0.</summary>
    public decimal Number(string input) => inputs.TryGetValue(input, out string? text) ? Parse(text) : 0m;

    public IEnumerable<decimal> Numbers(string input, char separator) => this[input].Split(separator).Select(Parse);

    /// <summary>Equal at the published decimals, or within the tolerance that the rounding of the published inputs leaves.</summary>
    public bool IsReproducedBy(decimal value)
    {
        int point = this.Published.IndexOf('.', StringComparison.Ordinal);
        decimal rounded = Rounding.HalfUp(value, point < 0 ? 0 : this.Published.Length - point - 1);
        return rounded == this.PublishedValue || Math.Abs(value - this.PublishedValue) <= this.Tolerance;
    }

    public override string ToString() => this.Case;

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
