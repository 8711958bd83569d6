using Mips.Scoring.Reference;

namespace Mips.Scoring.Tables;

/// <summary>What an empty set names, so that only results have to be filled in.</summary>
internal sealed record TableOffer(ReferenceData Data)
{
    public Mvp? Mvp { get; init; }

    public ImmutableArray<QualityMeasure> Quality { get; init; } = [];

    public ImmutableArray<string> Cost { get; init; } = [];

    public ImmutableArray<string> Activities { get; init; } = [];

    public ImmutableArray<string> Interoperability { get; init; } = [];

    /// <summary>How many measures and activities it names.</summary>
    public int Count => this.Quality.Length + this.Cost.Length + this.Activities.Length + this.Interoperability.Length;
}
