using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>One rate of a measure.</summary>
/// <param name="Stratum">CMS's name of its stratum; null for the only rate.</param>
/// <param name="Published">Its published populations; null if CMS publishes none.</param>
internal sealed record MeasureRate(string? Stratum, EcqmPopulation? Published)
{
    /// <summary>The rates that a report of the measure has groups for.</summary>
    public static ImmutableArray<MeasureRate> Of(QualityMeasure measure, CollectionType collectionType, ReferenceData data)
    {
        ImmutableArray<MeasureRate> published = collectionType == CollectionType.Ecqm
            ? [.. data.Tables.EcqmPopulations.All.Where(group => group.MeasureId == measure.Id).Select(group => new MeasureRate(group.Stratum, group))]
            : [];
        return !published.IsEmpty ? published : measure.Strata.IsEmpty ? [new MeasureRate(null, null)] : [.. measure.Strata.Select(stratum => new MeasureRate(stratum, null))];
    }
}
