using System.Text.Json;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>
/// clinical-clusters.json has one row for each measure, with the topics and small specialty sets it brings into play. Rows with the
/// same name, kind, collection type and members are one cluster, and the measures of those rows are its anchors.
/// </summary>
internal static class ClusterImport
{
    internal static ImmutableArray<MeasureCluster> Read(YearFiles files, IReadOnlyDictionary<string, JsonElement> measures) =>
        [.. files.Clusters
            .SelectMany(row => Mentions(row, measures, "clinicalClusters", MeasureClusterKind.ClinicalTopic)
                .Concat(Mentions(row, measures, "specialtySets", MeasureClusterKind.SpecialtySet)))
            .GroupBy(mention => (mention.Kind, mention.Type, mention.Name, mention.Members))
            .Select(group => new MeasureCluster
            {
                Kind = group.Key.Kind,
                CollectionType = group.Key.Type,
                Name = group.Key.Name,
                MeasureIds = [.. group.Key.Members.Split(';')],
                AnchorIds = [.. group.Select(mention => mention.MeasureId).Distinct().Order(StringComparer.Ordinal)],
            })
            .OrderBy(cluster => cluster.CollectionType)
            .ThenBy(cluster => cluster.Kind)
            .ThenBy(cluster => cluster.Name, StringComparer.Ordinal)
            .ThenBy(cluster => string.Join(';', cluster.MeasureIds), StringComparer.Ordinal)];

    private static IEnumerable<Mention> Mentions(JsonElement row, IReadOnlyDictionary<string, JsonElement> measures, string field, MeasureClusterKind kind)
    {
        string measureId = row.Text("measureId");
        bool isQcdr = measures.TryGetValue(measureId, out JsonElement measure) && measure.Flag("isRegistryMeasure");
        CollectionType type = SubmissionMethods.CollectionType(row.Text("submissionMethod"), measureId, isQcdr);
        return row.Rows(field).Select(set => new Mention(
            measureId,
            kind,
            type,
            set.Text("name"),
            string.Join(';', set.Texts("measureIds").Distinct().Order(StringComparer.Ordinal))));
    }

    private sealed record Mention(string MeasureId, MeasureClusterKind Kind, CollectionType Type, string Name, string Members);
}
