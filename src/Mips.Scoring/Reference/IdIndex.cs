namespace Mips.Scoring.Reference;

/// <summary>
/// The places of IDs in a table. The IDs of CMS are short and differ in length, ends or middle: by these they are put into chains, most of them of one,
/// so that looking one up reads four characters and compares it with another ID or two.
/// </summary>
internal sealed class IdIndex
{
    private const int BitsOfChar = 8;
    private const uint Scatter = 2_654_435_769;
    private readonly string[] ids;

    // Places from 1: 0 is the end of a chain.
    private readonly int[] first;
    private readonly int[] next;
    private readonly int shift;

    /// <summary>Indexes the IDs of a table.</summary>
    /// <param name="ids">The IDs in the order of the table.</param>
    /// <exception cref="ArgumentException">An ID occurs twice.</exception>
    public IdIndex(string[] ids)
    {
        this.ids = ids;
        this.next = new int[ids.Length];
        this.shift = 31;
        int chains = 2;
        while (chains < 2 * ids.Length)
        {
            chains *= 2;
            this.shift--;
        }

        this.first = new int[chains];
        for (int i = 0; i < ids.Length; i++)
        {
            this.Add(ids[i], i + 1);
        }
    }

    /// <summary>The place of an ID; −1 if the table does not have it.</summary>
    /// <exception cref="ArgumentNullException">The ID is null.</exception>
    public int PlaceOf(string id)
    {
        int place = this.first[this.ChainOf(id ?? throw new ArgumentNullException(nameof(id)))];
        while (place > 0 && !string.Equals(this.ids[place - 1], id))
        {
            place = this.next[place - 1];
        }

        return place - 1;
    }

    private void Add(string id, int place)
    {
        if (this.PlaceOf(id) >= 0)
        {
            throw new ArgumentException($"{id} occurs twice.", nameof(id));
        }

        ref int chain = ref this.first[this.ChainOf(id)];
        this.next[place - 1] = chain;
        chain = place;
    }

    private int ChainOf(string id)
    {
        if (id.Length == 0)
        {
            return 0;
        }

        unchecked
        {
            uint key = (uint)(id[0] + (id[id.Length / 2] << BitsOfChar) + (id[id.Length - 1] << (2 * BitsOfChar)) + (id.Length << (3 * BitsOfChar)));
            return (int)((key * Scatter) >> this.shift);
        }
    }
}
