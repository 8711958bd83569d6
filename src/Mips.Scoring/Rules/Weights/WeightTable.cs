using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The category weights of every case of redistribution, as the regulation prints them: § 414.1380(c)(2)(ii), § 414.1367(d).</summary>
/// <remarks>
/// The first row holds the standard weights. The row of a case is found by the categories that have no weight in it.
/// A single category that is left has 100 %: such a participant is scored on fewer than two categories.
/// </remarks>
[JsonConverter(typeof(WeightTableConverter))]
public sealed record WeightTable
{
    private readonly EquatableArray<WeightRow> rows;
    private readonly EquatableArray<WeightRow> bySet;

    /// <summary>Makes a table.</summary>
    /// <param name="rows">The standard weights first, then one row for each case of redistribution.</param>
    /// <exception cref="ArgumentException">There is no row, a row does not sum to 100, or two rows are for the same case.</exception>
    public WeightTable(ImmutableArray<WeightRow> rows)
    {
        if (EquatableArray<WeightRow>.IsMissing(rows) || rows.Length == 0)
        {
            throw new ArgumentException("A weight table needs at least the standard weights.", nameof(rows));
        }

        this.rows = rows;
        this.bySet = Index(rows);
    }

    /// <summary>Makes a table of rows, the standard weights first.</summary>
    internal static WeightTable Of(WeightRow[] finished) => new(ImmutableArrays.Over(finished));

    /// <summary>The rows, the standard weights first.</summary>
    public ImmutableArray<WeightRow> Rows => this.rows;

    /// <summary>The weights when nothing is reweighted.</summary>
    public WeightRow Standard => this.Rows[0];

    /// <summary>The weights when some categories are reweighted to 0 %.</summary>
    /// <param name="reweighted">The reweighted categories.</param>
    /// <returns>The weights; 100 % for a single category that is left, 0 % for all four if none is left.</returns>
    /// <exception cref="ArgumentException">The table has no row for this case.</exception>
    public WeightRow For(PerformanceCategories reweighted)
    {
        PerformanceCategories weighted = this.Standard.Weighted & ~reweighted;
        WeightRow row = ((ImmutableArray<WeightRow>)this.bySet)[(int)weighted];
        return row.Weighted == weighted ? row : throw new ArgumentException($"The table has no weights for {weighted}.", nameof(reweighted));
    }

    /// <summary>All rows, quality/cost/improvement activities/Promoting Interoperability.</summary>
    /// <returns>For example <c>30/30/15/25 55/0/15/30</c>.</returns>
    public override string ToString() => string.Join(" ", this.Rows);

    private static ImmutableArray<WeightRow> Index(ImmutableArray<WeightRow> rows)
    {
        WeightRow[] index = new WeightRow[(int)PerformanceCategories.All + 1];
        index[(int)PerformanceCategories.Quality] = new WeightRow(100, 0, 0, 0);
        index[(int)PerformanceCategories.Cost] = new WeightRow(0, 100, 0, 0);
        index[(int)PerformanceCategories.ImprovementActivities] = new WeightRow(0, 0, 100, 0);
        index[(int)PerformanceCategories.PromotingInteroperability] = new WeightRow(0, 0, 0, 100);
        for (int i = 0; i < rows.Length; i++)
        {
            WeightRow row = rows[i];
            if (row.Total != 100 || index[(int)row.Weighted] != default)
            {
                throw new ArgumentException($"Weights {row} do not sum to 100, or are there twice.", nameof(rows));
            }

            index[(int)row.Weighted] = row;
        }

        return ImmutableArrays.Over(index);
    }
}

/// <summary>The weights of the four categories in one case, in whole percent.</summary>
/// <param name="Quality">The weight of quality, percent 0–100.</param>
/// <param name="Cost">The weight of cost, percent 0–100.</param>
/// <param name="ImprovementActivities">The weight of improvement activities, percent 0–100.</param>
/// <param name="PromotingInteroperability">The weight of Promoting Interoperability, percent 0–100.</param>
[JsonConverter(typeof(WeightRowConverter))]
public readonly record struct WeightRow(int Quality, int Cost, int ImprovementActivities, int PromotingInteroperability)
{
    /// <summary>The categories that have a weight.</summary>
    public PerformanceCategories Weighted =>
        (this.Quality > 0 ? PerformanceCategories.Quality : PerformanceCategories.None)
        | (this.Cost > 0 ? PerformanceCategories.Cost : PerformanceCategories.None)
        | (this.ImprovementActivities > 0 ? PerformanceCategories.ImprovementActivities : PerformanceCategories.None)
        | (this.PromotingInteroperability > 0 ? PerformanceCategories.PromotingInteroperability : PerformanceCategories.None);

    internal int Total => this.Quality + this.Cost + this.ImprovementActivities + this.PromotingInteroperability;

    /// <summary>The weights as quality/cost/improvement activities/Promoting Interoperability.</summary>
    /// <returns>For example <c>40/30/30/0</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{this.Quality}/{this.Cost}/{this.ImprovementActivities}/{this.PromotingInteroperability}");
}
