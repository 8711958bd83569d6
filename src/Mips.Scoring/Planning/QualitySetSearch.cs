using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Planning;

/// <summary>
/// Searches the sets of quality measures for the highest quality score. Rows are taken in the order of their points, first with and then without; a set is
/// scored when its last row is decided, and a branch is left when its bound is not above the best score that was found.
/// </summary>
internal sealed class QualitySetSearch
{
    private const int MostBranches = 200_000;
    private readonly Scorecard everything;
    private readonly QualitySetBound bound;
    private readonly int[] order;
    private QualityMeasureSet best;
    private Percent? bestScore;
    private int branches;

    private QualitySetSearch(Scorecard everything)
    {
        this.everything = everything;
        this.bound = QualitySetBound.Of(everything);
        this.best = new([.. everything.Request.Quality.Select(static _ => true)]);
        this.bestScore = everything.Quality.Score;
        this.order = [.. Enumerable.Range(0, everything.Request.Quality.Length).OrderByDescending(i => everything.Quality.Measures[i].Points.TenThousandths).ThenBy(static i => i)];
    }

    /// <summary>The best set, the empty one, and those whose measures all leave both sums, which have no score.</summary>
    public ImmutableArray<QualityMeasureSet> Sets { get; private set; } = [];

    /// <summary>No set has a higher score: that of the best set, or what the bound of all sets leaves open where the search had to end.</summary>
    public Percent? Bound { get; private set; }

    public int SetsScored { get; private set; }

    /// <summary>Whether every set was scored or ruled out.</summary>
    public bool IsComplete => this.branches <= MostBranches;

    public static QualitySetSearch In(Scorecard everything)
    {
        QualitySetSearch search = new(everything);
        QualityMeasureSet all = search.best;
        QualityMeasureSet none = new([.. all.Kept.Select(static _ => false)]);
        if (!all.IsEmpty)
        {
            search.Visit(none, all, 0);
            search.AddBack();
        }

        search.Bound = !search.IsComplete ? search.bound.Of(none, all) : search.bestScore;

        QualityMeasureSet withoutPoints = new([.. all.Kept.Select((_, i) => search.bound.LeavesBothSums(i))]);
        search.Sets = [all, search.best, withoutPoints, none];
        return search;
    }

    // kept: rows decided for; open: kept ones and those still undecided.
    private void Visit(QualityMeasureSet kept, QualityMeasureSet open, int depth)
    {
        if (this.branches++ > MostBranches || this.bound.Of(kept, open) <= this.bestScore)
        {
            return;
        }

        if (depth == this.order.Length)
        {
            this.Score(kept);
            return;
        }

        this.Visit(kept.With(this.order[depth], true), open, depth + 1);
        this.Visit(kept, open.With(this.order[depth], false), depth + 1);
    }

    private void Score(QualityMeasureSet set)
    {
        this.SetsScored++;
        if (Rescoring.Of(this.everything, set.In(this.everything.Request)).Quality.Score is { } score && !(score <= this.bestScore))
        {
            this.best = set;
            this.bestScore = score;
        }
    }

    // Nothing is left out without a gain.
    private void AddBack()
    {
        foreach (int index in this.best.LeftOut)
        {
            QualityMeasureSet more = this.best.With(index, true);
            if (Rescoring.Of(this.everything, more.In(this.everything.Request)).Quality.Score == this.bestScore)
            {
                this.best = more;
            }
        }
    }
}
