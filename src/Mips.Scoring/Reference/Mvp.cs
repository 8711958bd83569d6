using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>A MIPS Value Pathway of one performance year, § 414.1365.</summary>
public sealed record Mvp
{
    private readonly EquatableArray<string> qualityMeasures;
    private readonly EquatableArray<string> outcomesBasedClaimsMeasures;
    private readonly EquatableArray<string> populationHealthMeasures;
    private readonly EquatableArray<string> costMeasures;
    private readonly EquatableArray<string> improvementActivities;
    private readonly EquatableArray<string> promotingInteroperabilityMeasures;
    private readonly EquatableArray<string> clinicalTopics;
    private readonly EquatableArray<string> specialties;

    /// <summary>CMS's MVP ID, for example <c>G0053</c> or <c>M0001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>CMS's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its quality measures.</summary>
    public required ImmutableArray<string> QualityMeasures { get => this.qualityMeasures; init => this.qualityMeasures = value; }

    /// <summary>Its outcomes-based administrative claims measures, one of which may be selected at registration.</summary>
    public required ImmutableArray<string> OutcomesBasedClaimsMeasures { get => this.outcomesBasedClaimsMeasures; init => this.outcomesBasedClaimsMeasures = value; }

    /// <summary>The population health measures of the foundational layer.</summary>
    public required ImmutableArray<string> PopulationHealthMeasures { get => this.populationHealthMeasures; init => this.populationHealthMeasures = value; }

    /// <summary>Its cost measures.</summary>
    public required ImmutableArray<string> CostMeasures { get => this.costMeasures; init => this.costMeasures = value; }

    /// <summary>Its improvement activities.</summary>
    public required ImmutableArray<string> ImprovementActivities { get => this.improvementActivities; init => this.improvementActivities = value; }

    /// <summary>Its Promoting Interoperability measures.</summary>
    public required ImmutableArray<string> PromotingInteroperabilityMeasures { get => this.promotingInteroperabilityMeasures; init => this.promotingInteroperabilityMeasures = value; }

    /// <summary>CMS's clinical topics of the MVP.</summary>
    public ImmutableArray<string> ClinicalTopics { get => this.clinicalTopics; init => this.clinicalTopics = value; }

    /// <summary>The specialties CMS says it is most applicable to.</summary>
    public ImmutableArray<string> Specialties { get => this.specialties; init => this.specialties = value; }
}
