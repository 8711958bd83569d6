

namespace Mips.Scoring.Batches;

/// <summary>Values with numbers in the order in which they first came.</summary>
internal sealed class Numbered<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> numbers = [];
    private readonly List<TValue> values = [];

    public bool TryNumberOf(TKey key, out int number) => this.numbers.TryGetValue(key, out number);

    public int NumberOf(TKey key, TValue value)
    {
        if (!this.numbers.TryGetValue(key, out int number))
        {
            number = this.values.Count;
            this.numbers.Add(key, number);
            this.values.Add(value);
        }

        return number;
    }

    public TValue[] ToArray() => [.. this.values];
}
