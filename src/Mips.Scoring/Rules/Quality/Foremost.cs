namespace Mips.Scoring.Rules.Quality;

/// <summary>The one of several that comes first in an order. Which one it is cannot be foretold, so that it is found without a jump.</summary>
internal struct Foremost
{
    private const int NoIndex = -1;
    private long order;

    /// <summary>None yet.</summary>
    public static Foremost None => new() { Index = NoIndex, order = long.MinValue };

    /// <summary>Which one it is; −1 if there is none.</summary>
    public int Index { get; private set; }

    public readonly bool Exists => this.Index != NoIndex;

    /// <summary>Takes one if it comes before all that were offered.</summary>
    /// <param name="index">Which one it is.</param>
    /// <param name="order">Greater for what comes first.</param>
    /// <param name="isEligible">Whether it can be taken at all.</param>
    public void Offer(int index, long order, bool isEligible)
    {
        int isTaken = unchecked(-((isEligible ? 1 : 0) & (order > this.order ? 1 : 0)));
        this.order ^= (this.order ^ order) & isTaken;
        this.Index ^= (this.Index ^ index) & isTaken;
    }
}
