using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>The UUIDs by which a QRDA III document names one population group of an eCQM.</summary>
/// <remarks>UUIDs are lower case with hyphens.</remarks>
public sealed record EcqmPopulation
{
    private readonly EquatableArray<string> reportingStrata;

    /// <summary>CMS's quality measure ID, for example <c>236</c>.</summary>
    public required string MeasureId { get; init; }

    /// <summary>The UUID of the eCQM's version.</summary>
    public required string EcqmUuid { get; init; }

    /// <summary>CMS's name of the stratum that the group is the rate of; null for a measure with one rate.</summary>
    public string? Stratum { get; init; }

    /// <summary>The initial population.</summary>
    public required string InitialPopulation { get; init; }

    /// <summary>The denominator.</summary>
    public required string Denominator { get; init; }

    /// <summary>The numerator.</summary>
    public required string Numerator { get; init; }

    /// <summary>The denominator exclusion, where the group has one.</summary>
    public string? DenominatorExclusion { get; init; }

    /// <summary>The denominator exception, where the group has one.</summary>
    public string? DenominatorException { get; init; }

    /// <summary>The numerator exclusion, where the group has one.</summary>
    public string? NumeratorExclusion { get; init; }

    /// <summary>The reporting strata of the group. They divide its counts and are not rates of their own.</summary>
    public ImmutableArray<string> ReportingStrata { get => this.reportingStrata; init => this.reportingStrata = value; }
}
