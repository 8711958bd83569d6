using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Quality;

/// <summary>An MVP whose quality measures are found, by their places among all by ID. Made once for data and MVP.</summary>
internal sealed class ResolvedMvp
{
    private readonly bool[] quality;
    private readonly bool[] populationHealth;

    private ResolvedMvp(ReferenceData data, Mvp mvp)
    {
        this.quality = [.. data.QualityMeasuresById.Select(measure => mvp.QualityMeasures.Contains(measure.Id))];
        this.populationHealth = [.. data.QualityMeasuresById.Select(measure => mvp.PopulationHealthMeasures.Contains(measure.Id))];
        this.PartBClaims = [.. Enumerable.Range(0, this.quality.Length).Where(i => this.quality[i] && data.QualityMeasuresById[i].IsReportedThrough(CollectionType.PartBClaims))];
    }

    /// <summary>Its quality measures that are offered through Medicare Part B claims.</summary>
    public int[] PartBClaims { get; }

    public static ResolvedMvp For(ReferenceData data, Mvp mvp) => data.Resolved.TryGetValue(mvp, out object? known) ? (ResolvedMvp)known : Add(data, mvp);

    public bool HasQuality(int measure) => this.quality[measure];

    public bool HasPopulationHealth(int measure) => this.populationHealth[measure];

    private static ResolvedMvp Add(ReferenceData data, Mvp mvp) => (ResolvedMvp)data.Resolved.GetValue(mvp, _ => new ResolvedMvp(data, mvp));
}
