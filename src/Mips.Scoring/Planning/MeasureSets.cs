using Mips.Scoring.Reference;

namespace Mips.Scoring.Planning;

/// <summary>The ways in which the measures of a set can be submitted.</summary>
internal static class MeasureSets
{
    /// <summary>Each measure through each collection type that the checks of a request let the participant use, at its best performance.</summary>
    public static IEnumerable<QualityMeasureSubmission> Open(ImmutableArray<string> measures, ScoringRequest facts, ReferenceData data, ScoringOptions? options) =>
        from id in measures
        let measure = data.FindQualityMeasure(id)
        where measure is not null
        from type in measure.CollectionTypes
        where type is CollectionType.Ecqm or CollectionType.MipsCqm or CollectionType.QcdrMeasure or CollectionType.MedicareCqm or CollectionType.PartBClaims
        let row = BestPerformance.Of(new(id, type), data)
        where Scorer.TryScore(facts with { Quality = [row] }, data, out _, out _, options)
        select row;
}
