using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the rows that group measures: MVPs and clusters.</summary>
internal static class GroupRows
{
    internal static Mvp Mvp(TableReader row) => new()
    {
        Id = row.Text(),
        Title = row.Text(),
        ClinicalTopics = row.List(),
        Specialties = row.List(),
        QualityMeasures = row.List(),
        OutcomesBasedClaimsMeasures = row.List(),
        PopulationHealthMeasures = row.List(),
        CostMeasures = row.List(),
        ImprovementActivities = row.List(),
        PromotingInteroperabilityMeasures = row.List(),
    };

    internal static MeasureCluster Cluster(TableReader row) => new()
    {
        Kind = (MeasureClusterKind)row.Letter(Codes.ClusterKinds),
        CollectionType = (CollectionType)row.Letter(Codes.CollectionTypes),
        Name = row.Text(),
        MeasureIds = row.List(),
        AnchorIds = row.List(),
    };
}
