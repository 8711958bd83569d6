using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Years;

/// <summary>Collects what is wrong with a law.</summary>
internal struct LawProblems
{
    private RequestProblems problems;

    public readonly RequestProblem[] All => [.. this.problems.All];

    public static string Item(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    public bool Has(object? value, string path)
    {
        if (value is null)
        {
            this.problems.Add(RequestProblemCode.Missing, path.Length == 0 ? "law" : $"law.{path}", null, "must not be null");
        }

        return value is not null;
    }

    public bool Has(Cited<decimal>? number, string path)
    {
        this.Sign(number, path);
        return this.Has((object?)number, path);
    }

    public bool Has(Cited<int>? number, string path)
    {
        this.Sign(number, path);
        return this.Has((object?)number, path);
    }

    public bool Has(Cited<Dollars>? number, string path)
    {
        this.Sign(number, path);
        return this.Has((object?)number, path);
    }

    public void Sign(Cited<decimal>? number, string path) => this.Sign(number?.Value, number?.Citation, path);

    public void Sign(Cited<int>? number, string path) => this.Sign(number?.Value, number?.Citation, path);

    public void Sign(Cited<Dollars>? number, string path) => this.Sign(number?.Value.ToDecimal(), number?.Citation, path);

    /// <summary>A number below 0 is reported for its sign, and not here again.</summary>
    public void Number(Cited<decimal>? number, string path, decimal least, decimal most) => this.Number(number?.Value, number?.Citation, path, least, most);

    public void Number(Cited<int>? number, string path, int least, int most) => this.Number(number?.Value, number?.Citation, path, least, most);

    public void Falling(ImmutableArray<Cited<decimal>>? numbers, string path)
    {
        if (numbers is not { } list)
        {
            return;
        }

        for (int i = 1; i < list.Length; i++)
        {
            if (list[i] is { } number && list[i - 1] is { } before && number.Value > before.Value)
            {
                this.problems.Add(RequestProblemCode.OutOfOrder, $"law.{path}[{i}]", number.Value, "must not be above the one before it: a later decile is the better one", number.Citation);
            }
        }
    }

    private void Sign(decimal? value, Citation? citation, string path)
    {
        if (value < 0m)
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", value, "must not be negative", citation);
        }
    }

    private void Number(decimal? value, Citation? citation, string path, decimal least, decimal most)
    {
        if ((value >= 0m && value < least) || value > most)
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", value, $"must be between {least} and {most}", citation);
        }
    }
}
