using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>Measures that belong together in the eligible measure applicability process: a clinical topic or a small specialty set.</summary>
public sealed record MeasureCluster
{
    private readonly EquatableArray<string> measureIds;
    private readonly EquatableArray<string> anchorIds;

    /// <summary>CMS's name of the topic or set.</summary>
    public required string Name { get; init; }

    /// <summary>A clinical topic, or a specialty measure set with fewer than six measures.</summary>
    public required MeasureClusterKind Kind { get; init; }

    /// <summary>MIPS CQMs or Part B claims measures.</summary>
    public required CollectionType CollectionType { get; init; }

    /// <summary>All measures of the cluster, ascending.</summary>
    public required ImmutableArray<string> MeasureIds { get => this.measureIds; init => this.measureIds = value; }

    /// <summary>The measures whose submission brings the cluster into play; all of them except in PY2017–2019.</summary>
    public required ImmutableArray<string> AnchorIds { get => this.anchorIds; init => this.anchorIds = value; }
}

/// <summary>Kinds of measure clusters.</summary>
[JsonConverter(typeof(EnumNameConverter<MeasureClusterKind>))]
public enum MeasureClusterKind
{
    /// <summary>A clinical topic of CMS's eligible measure applicability process.</summary>
    ClinicalTopic,

    /// <summary>A specialty measure set with fewer than six measures of the collection type.</summary>
    SpecialtySet,
}
