namespace Mips.Scoring.Benchmarks.Population;

/// <summary>Seeded draws that are the same on every machine.</summary>
internal sealed class Dice(int seed)
{
    private ulong state = (ulong)(uint)seed;

    public int Below(int limit) => (int)(this.Next() % (ulong)limit);

    public bool Chance(int perTenThousand) => this.Below(10_000) < perTenThousand;

    public T Pick<T>(IReadOnlyList<T> items) => items[this.Below(items.Count)];

    public T Pick<T>((T Item, int Share)[] items)
    {
        int draw = this.Below(items.Sum(item => item.Share));
        int index = 0;
        while (draw >= items[index].Share)
        {
            draw -= items[index++].Share;
        }

        return items[index].Item;
    }

    // SplitMix64.
    private ulong Next()
    {
        unchecked
        {
            this.state += 0x9E3779B97F4A7C15;
            ulong mixed = this.state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
