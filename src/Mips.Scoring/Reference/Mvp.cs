

namespace Mips.Scoring.Reference;

/// <summary>A MIPS Value Pathway of one performance year, § 414.1365.</summary>
public sealed record Mvp
{
    /// <summary>CMS's MVP ID, for example <c>G0053</c> or <c>M0001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>CMS's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its quality measures.</summary>
    public required ImmutableArray<string> QualityMeasures { get; init; }

    /// <summary>Its outcomes-based administrative claims measures, one of which may be selected at registration.</summary>
    public required ImmutableArray<string> OutcomesBasedClaimsMeasures { get; init; }

    /// <summary>The population health measures of the foundational layer.</summary>
    public required ImmutableArray<string> PopulationHealthMeasures { get; init; }

    /// <summary>Its cost measures.</summary>
    public required ImmutableArray<string> CostMeasures { get; init; }

    /// <summary>Its improvement activities.</summary>
    public required ImmutableArray<string> ImprovementActivities { get; init; }

    /// <summary>Its Promoting Interoperability measures.</summary>
    public required ImmutableArray<string> PromotingInteroperabilityMeasures { get; init; }

    /// <summary>CMS's clinical topics of the MVP.</summary>
    public ImmutableArray<string> ClinicalTopics { get; init; } = [];

    /// <summary>The specialties CMS says it is most applicable to.</summary>
    public ImmutableArray<string> Specialties { get; init; } = [];
}
