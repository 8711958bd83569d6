namespace Mips.Scoring.Tests.Generators;

/// <summary>Repeatable chance: the same seed and index always give the same throws.</summary>
internal sealed class Dice(int seed, int index)
{
    private readonly Random random = new(unchecked((seed * 1_000_003) + index));

    /// <summary>Whether the values of this request lie on limits only, so that many of its scores are exact ties.</summary>
    public bool OnLimits { get; init; }

    public bool Chance(int percent) => random.Next(100) < percent;

    public int Between(int lowest, int highest) => random.Next(lowest, highest + 1);

    public T Pick<T>(params IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>Some of the values, in a random order, each at most once.</summary>
    public List<T> Some<T>(IReadOnlyList<T> values, int number) =>
        [.. values.OrderBy(_ => random.Next()).Take(number)];

    public List<T> Shuffled<T>(IReadOnlyList<T> values) => Some(values, values.Count);

    /// <summary>A decimal number with the given number of places.</summary>
    public decimal Decimal(int lowest, int highest, int places)
    {
        int power = (int)Math.Pow(10, places);
        return (decimal)random.NextInt64((long)lowest * power, ((long)highest * power) + 1) / power;
    }
}
