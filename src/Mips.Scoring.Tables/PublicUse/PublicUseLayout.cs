using Mips.Scoring.Years;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>Where the columns of a file are that a recomputation uses; −1 for one that the file does not have.</summary>
internal sealed class PublicUseLayout
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public PublicUseLayout(ImmutableArray<string> headings, ProgramYear law)
    {
        this.Headings = headings;
        HashSet<string> known = PublicUseColumns.Of(law.PerformanceYear);
        ImmutableArray<string>.Builder unknown = ImmutableArray.CreateBuilder<string>();
        HashSet<string> given = new(StringComparer.Ordinal);
        ImmutableArray<string>.Builder twice = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < headings.Length; i++)
        {
            string key = PublicUseColumns.Key(headings[i]);
            if (!known.Contains(key))
            {
                unknown.Add(headings[i]);
            }
            else if (!given.Add(key))
            {
                twice.Add(headings[i]);
            }
            else
            {
                this.positions[key] = i;
            }
        }

        this.Unknown = unknown.ToImmutable();
        this.Twice = twice.ToImmutable();
        this.Missing = [.. this.Needed(law).Where(column => column.Position < 0).Select(column => column.Name)];
    }

    public ImmutableArray<string> Headings { get; }

    public ImmutableArray<string> Unknown { get; }

    /// <summary>Headings that stand before, too.</summary>
    public ImmutableArray<string> Twice { get; }

    /// <summary>Columns that a recomputation needs and the file lacks.</summary>
    public ImmutableArray<string> Missing { get; }

    public int Key => this.Find("provider key");

    public int FinalScore => this.Find("final score");

    public int Adjustment => this.Find("payment adjustment percentage");

    public int ComplexPatientBonus => this.Find("complex patient bonus");

    public int SmallPractice => this.Find("small practice status", "small practitioner");

    public int Participation => this.Find("participation option", "participation type");

    public int Reporting => this.Find("reporting option");

    public int Engaged => this.Find("engaged");

    public int NonReporting => this.Find("non-reporting");

    public CategoryPositions Scores => new(
        this.Find("quality category score"),
        this.Find("cost category score", "cost score"),
        this.Find("improvement activities (ia) category score", "ia score"),
        this.Find("promoting interoperability (pi) category score"));

    /// <summary>The weights; all −1 unless all four are there.</summary>
    public CategoryPositions Weights
    {
        get
        {
            CategoryPositions weights = new(
                this.Find("quality category weight"),
                this.Find("cost category weight"),
                this.Find("improvement activities (ia) category weight"),
                this.Find("promoting interoperability (pi) category weight"));
            return weights is { Quality: >= 0, Cost: >= 0, ImprovementActivities: >= 0, PromotingInteroperability: >= 0 } ? weights : new(-1, -1, -1, -1);
        }
    }

    private IEnumerable<(string Name, int Position)> Needed(ProgramYear law)
    {
        CategoryPositions scores = this.Scores;
        yield return ("final score", this.FinalScore);
        yield return ("payment adjustment percentage", this.Adjustment);
        yield return ("the quality category score", scores.Quality);
        yield return ("the cost category score", scores.Cost);
        yield return ("the improvement activities category score", scores.ImprovementActivities);
        yield return ("the Promoting Interoperability category score", scores.PromotingInteroperability);
        if (law.FinalScore.ComplexPatientBonus is not null)
        {
            yield return ("complex patient bonus", this.ComplexPatientBonus);
        }

        if (law.FinalScore.SmallPracticeBonus is not null)
        {
            yield return ("whether the practice is small", this.SmallPractice);
        }
    }

    private int Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (this.positions.TryGetValue(PublicUseColumns.Key(name), out int position))
            {
                return position;
            }
        }

        return -1;
    }
}

/// <summary>Where the columns of the four categories are.</summary>
internal readonly record struct CategoryPositions(int Quality, int Cost, int ImprovementActivities, int PromotingInteroperability);
