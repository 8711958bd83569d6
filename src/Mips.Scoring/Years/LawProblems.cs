using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Years;

/// <summary>Collects what is wrong with a law.</summary>
internal struct LawProblems
{
    private RequestProblems problems;

    public readonly RequestProblem[] All => [.. this.problems.All];

    public void Present(object? value, string path)
    {
        if (value is null)
        {
            this.problems.Add(RequestProblemCode.Missing, $"law.{path}", null, "must not be null");
        }
    }

    public void Number(Cited<decimal>? number, string path, decimal least, decimal most, bool isOptional = false)
    {
        if (number is null)
        {
            this.PresentUnless(isOptional, path);
        }
        else if (number.Value < least || number.Value > most)
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value, $"must be between {least} and {most}", number.Citation);
        }
    }

    public void Number(Cited<int>? number, string path, int least, int most, bool isOptional = false)
    {
        if (number is null)
        {
            this.PresentUnless(isOptional, path);
        }
        else if (number.Value < least || number.Value > most)
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value, $"must be between {least} and {most}", number.Citation);
        }
    }

    public void Number(Cited<Dollars>? number, string path, Dollars least)
    {
        if (number is null)
        {
            this.PresentUnless(isOptional: false, path);
        }
        else if (number.Value < least)
        {
            this.problems.Add(RequestProblemCode.OutOfRange, $"law.{path}", number.Value.ToDecimal(), $"must be at least {least}", number.Citation);
        }
    }

    public void Falling(ImmutableArray<Cited<decimal>>? numbers, string path)
    {
        if (numbers is not { } list)
        {
            return;
        }

        if (list.IsDefault)
        {
            this.problems.Add(RequestProblemCode.NotInitialised, $"law.{path}", null, "must not be an uninitialised array");
            return;
        }

        for (int i = 0; i < list.Length; i++)
        {
            this.Present(list[i], FormattableString.Invariant($"{path}[{i}]"));
            if (i > 0 && list[i] is { } number && list[i - 1] is { } before && number.Value > before.Value)
            {
                this.problems.Add(RequestProblemCode.OutOfOrder, $"law.{path}[{i}]", number.Value, "must not be above the one before it: a later decile is the better one", number.Citation);
            }
        }
    }

    private void PresentUnless(bool isOptional, string path)
    {
        if (!isOptional)
        {
            this.Present(null, path);
        }
    }
}
