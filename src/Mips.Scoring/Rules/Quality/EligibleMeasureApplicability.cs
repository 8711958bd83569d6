using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The eligible measure applicability process of one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EligibleMeasureApplicabilityRules
{
    /// <summary>A specialty measure set can lower the requirement if it has fewer measures than this.</summary>
    public required Cited<int> SpecialtySetBelow { get; init; }

    /// <summary>What is required once a topic or set is complete.</summary>
    public ApplicabilityReading Requirement { get; init; } = ApplicabilityReading.MeasuresSubmitted;

    /// <summary>What a topic does that was begun and not completed.</summary>
    public BegunTopicReading BegunTopics { get; init; } = BegunTopicReading.OneCompleteTopicIsEnough;
}

/// <summary>Readings of a clinical topic of which only some measures were submitted, beside a complete one.</summary>
[JsonConverter(typeof(EnumNameConverter<BegunTopicReading>))]
public enum BegunTopicReading
{
    /// <summary>One complete topic or set is enough.</summary>
    OneCompleteTopicIsEnough,

    /// <summary>Every topic with a submitted measure must be complete.</summary>
    EveryBegunTopicIsNeeded,
}

/// <summary>Readings of what a complete clinical topic or specialty set leaves as required.</summary>
[JsonConverter(typeof(EnumNameConverter<ApplicabilityReading>))]
public enum ApplicabilityReading
{
    /// <summary>Every measure submitted, also those beyond the topic or set.</summary>
    MeasuresSubmitted,

    /// <summary>The measures of the topic or set.</summary>
    MeasuresOfTheCluster,
}

/// <summary>The result of the eligible measure applicability process.</summary>
/// <param name="Cluster">The complete clinical topic or specialty set that was found; null if the process did not apply.</param>
/// <param name="Required">The measures that are required by it, before other reductions; meaningful only with a cluster.</param>
public readonly record struct ApplicabilityResult(MeasureCluster? Cluster, int Required)
{
    /// <summary>Whether fewer measures are required.</summary>
    public bool Applies => this.Cluster is not null;
}

/// <summary>The result of the eligible measure applicability process while a clinician is scored, without the cluster itself.</summary>
/// <param name="Found">The place of the cluster among all of the year, from 1; 0 if the process did not apply.</param>
/// <param name="Required">The measures that are required by it, before other reductions.</param>
internal readonly record struct Applicability(int Found, int Required)
{
    /// <summary>Whether fewer measures are required.</summary>
    public bool Applies => this.Found != 0;

    /// <summary>The same with the cluster.</summary>
    public ApplicabilityResult With(ResolvedCluster[] clusters) => this.Applies ? new(clusters[this.Found - 1].Cluster, this.Required) : default;
}

/// <summary>
/// Eligible measure applicability: who submits only MIPS CQMs or Medicare Part B claims measures, and every one of a clinical topic or of a
/// specialty set with fewer than six measures, is required no more than that. § 414.1335(a)(1)(i) and (ii). Traditional MIPS only.
/// </summary>
internal static class EligibleMeasureApplicability
{
    /// <summary>Looks for a complete clinical topic or specialty set.</summary>
    public static Applicability Find(
        Span<QualityLine> lines, in SubmissionFacts facts, ReadOnlySpan<ResolvedCluster> clusters, int standard, EligibleMeasureApplicabilityRules rules)
    {
        int stated = facts.Submitted + facts.NoEligibleCases;
        bool isChecked = facts.Submitted > 0 && (stated < standard || facts.Priority == MeasurePriority.None);
        if (!isChecked || !OnlyMipsCqmsAndClaims(lines))
        {
            return default;
        }

        if (rules.BegunTopics == BegunTopicReading.EveryBegunTopicIsNeeded && HasBegunTopic(lines, clusters))
        {
            return default;
        }

        ulong submitted = MarksOf(lines);
        for (int i = 0; i < clusters.Length; i++)
        {
            ResolvedCluster cluster = clusters[i];
            bool canBeComplete = (cluster.Marks & ~submitted) == 0;
            if (canBeComplete && IsEligible(cluster, rules) && IsComplete(cluster, lines))
            {
                int required = rules.Requirement == ApplicabilityReading.MeasuresSubmitted ? facts.Submitted : cluster.Measures.Length - facts.NoEligibleCases;
                return new(i + 1, Math.Min(required, standard));
            }
        }

        return default;
    }

    private static ulong MarksOf(Span<QualityLine> lines)
    {
        ulong marks = 0;
        foreach (ref readonly QualityLine line in lines)
        {
            marks |= ResolvedCluster.MarkOf(line.Measure);
        }

        return marks;
    }

    private static bool IsEligible(ResolvedCluster cluster, EligibleMeasureApplicabilityRules rules) =>
        cluster.Cluster.Kind != MeasureClusterKind.SpecialtySet || cluster.Measures.Length < rules.SpecialtySetBelow.Value;

    private static bool IsComplete(ResolvedCluster cluster, Span<QualityLine> lines)
    {
        foreach (int measure in cluster.Measures)
        {
            if (!IsSubmitted(measure, cluster.Cluster.CollectionType, lines))
            {
                return false;
            }
        }

        return AnchorSubmitted(cluster, lines);
    }

    private static bool HasBegunTopic(Span<QualityLine> lines, ReadOnlySpan<ResolvedCluster> clusters)
    {
        foreach (ResolvedCluster cluster in clusters)
        {
            if (cluster.Cluster.Kind == MeasureClusterKind.ClinicalTopic && AnchorSubmitted(cluster, lines) && !IsComplete(cluster, lines))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnchorSubmitted(ResolvedCluster cluster, Span<QualityLine> lines)
    {
        foreach (int anchor in cluster.Anchors)
        {
            if (IsSubmitted(anchor, cluster.Cluster.CollectionType, lines))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubmitted(int measure, CollectionType collectionType, Span<QualityLine> lines)
    {
        foreach (ref readonly QualityLine line in lines)
        {
            if (line.Measure == measure && line.CollectionType == collectionType)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OnlyMipsCqmsAndClaims(Span<QualityLine> lines)
    {
        foreach (ref readonly QualityLine line in lines)
        {
            if (line.CollectionType is not (CollectionType.MipsCqm or CollectionType.PartBClaims))
            {
                return false;
            }
        }

        return true;
    }
}
