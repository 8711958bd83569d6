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

    public void Sign(Cited<decimal>? number, string path)
    {
        if (number is { Value: < 0 })
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value, "must not be negative", number.Citation);
        }
    }

    public bool Has(Cited<decimal>? number, string path)
    {
        this.Sign(number, path);
        return this.Has((object?)number, path);
    }

    public void Sign(Cited<int>? number, string path)
    {
        if (number is { Value: < 0 })
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value, "must not be negative", number.Citation);
        }
    }

    public bool Has(Cited<int>? number, string path)
    {
        this.Sign(number, path);
        return this.Has((object?)number, path);
    }

    public void Sign(Cited<Dollars>? number, string path)
    {
        if (number is not null && number.Value < Dollars.Zero)
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value.ToDecimal(), "must not be negative", number.Citation);
        }
    }

    public bool Has(Cited<Dollars>? number, string path)
    {
        this.Sign(number, path);
        return this.Has((object?)number, path);
    }

    public void Number(Cited<decimal>? number, string path, decimal least, decimal most)
    {
        if (number is not null && ((number.Value >= 0 && number.Value < least) || number.Value > most))
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value, $"must be between {least} and {most}", number.Citation);
        }
    }

    public void Number(Cited<int>? number, string path, int least, int most)
    {
        if (number is not null && ((number.Value >= 0 && number.Value < least) || number.Value > most))
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value, $"must be between {least} and {most}", number.Citation);
        }
    }

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
}
