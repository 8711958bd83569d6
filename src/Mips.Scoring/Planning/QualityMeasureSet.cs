namespace Mips.Scoring.Planning;

/// <summary>Some of the quality rows of a request.</summary>
internal sealed record QualityMeasureSet(ImmutableArray<bool> Kept)
{
    public bool IsEmpty => !this.Kept.Contains(true);

    /// <summary>The places of the rows that are not in the set.</summary>
    public ImmutableArray<int> LeftOut => [.. Enumerable.Range(0, this.Kept.Length).Where(i => !this.Kept[i])];

    /// <summary>Which rows of a request another one has.</summary>
    public static QualityMeasureSet Of(ScoringRequest some, ScoringRequest all) => new([.. all.Quality.Select(row => some.Quality.Any(kept => ReferenceEquals(kept, row)))]);

    public ScoringRequest In(ScoringRequest request) => request with { Quality = [.. request.Quality.Where((_, i) => this.Kept[i])] };

    public QualityMeasureSet With(int index, bool kept) => new(this.Kept.SetItem(index, kept));
}
