namespace Mips.Scoring.Reference;

/// <summary>An MVP whose measures and activities are found: quality measures by their places among all by ID, the others by those in CMS's tables. Made once for data and MVP.</summary>
internal sealed class ResolvedMvp
{
    private readonly bool[] quality;
    private readonly bool[] populationHealth;
    private readonly bool[] cost;
    private readonly bool[] activities;

    private ResolvedMvp(ReferenceData data, Mvp mvp)
    {
        this.quality = [.. data.QualityMeasuresById.Select(measure => mvp.QualityMeasures.Contains(measure.Id))];
        this.populationHealth = [.. data.QualityMeasuresById.Select(measure => mvp.PopulationHealthMeasures.Contains(measure.Id))];
        this.cost = [.. data.Tables.CostMeasures.Select(measure => mvp.CostMeasures.Contains(measure.Id))];
        this.activities = [.. data.Tables.ImprovementActivities.Select(activity => mvp.ImprovementActivities.Contains(activity.Id))];
        this.PartBClaims = [.. Enumerable.Range(0, this.quality.Length).Where(i => this.quality[i] && data.QualityMeasuresById[i].IsReportedThrough(CollectionType.PartBClaims))];
    }

    /// <summary>Its quality measures that are offered through Medicare Part B claims.</summary>
    public int[] PartBClaims { get; }

    public static ResolvedMvp For(ReferenceData data, Mvp mvp) => data.Resolved.TryGetValue(mvp, out object? known) ? (ResolvedMvp)known : Add(data, mvp);

    public bool HasQuality(int measure) => this.quality[measure];

    public bool HasPopulationHealth(int measure) => this.populationHealth[measure];

    public bool HasCost(int measure) => this.cost[measure];

    public bool HasActivity(int activity) => this.activities[activity];

    private static ResolvedMvp Add(ReferenceData data, Mvp mvp) => (ResolvedMvp)data.Resolved.GetValue(mvp, _ => new ResolvedMvp(data, mvp));
}
