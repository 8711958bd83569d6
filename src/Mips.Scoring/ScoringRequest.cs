using System.Text.Json.Serialization;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring;

/// <summary>
/// Everything that one participant's score of one performance year depends on: what was submitted, and what CMS holds
/// (claims-based results, special statuses, the prior year, risk indicators, exceptions). Absence is data: what is left out was not submitted.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ScoringRequest
{
    private readonly EquatableArray<QualityMeasureSubmission> quality;
    private readonly EquatableArray<AdministrativeClaimsResult> administrativeClaims;
    private readonly EquatableArray<CostMeasureResult> cost;
    private readonly EquatableArray<ImprovementActivitySubmission> improvementActivities;
    private readonly EquatableArray<PromotingInteroperabilitySubmission> promotingInteroperability;
    private readonly EquatableArray<ReweightingGrant> reweightingGrants;

    /// <summary>The performance year; the payment year is two years later.</summary>
    public required int PerformanceYear { get; init; }

    /// <summary>Who is scored.</summary>
    public required Participant Participant { get; init; }

    /// <summary>What is reported: an MVP with <see cref="Mvp"/>, the APM Performance Pathway with <see cref="App"/>, otherwise traditional MIPS.</summary>
    [JsonIgnore]
    public ReportingOption ReportingOption =>
        this.Mvp is not null ? ReportingOption.MipsValuePathway
        : this.App is not null ? ReportingOption.ApmPerformancePathway
        : ReportingOption.TraditionalMips;

    /// <summary>Quality measures submitted by the participant or its third party intermediary.</summary>
    public ImmutableArray<QualityMeasureSubmission> Quality { get => this.quality; init => this.quality = value; }

    /// <summary>The CAHPS for MIPS survey, if the participant registered for it.</summary>
    public CahpsSurvey? CahpsSurvey { get; init; }

    /// <summary>Quality measures that CMS calculated from administrative claims.</summary>
    public ImmutableArray<AdministrativeClaimsResult> AdministrativeClaims { get => this.administrativeClaims; init => this.administrativeClaims = value; }

    /// <summary>Cost measures that CMS calculated from claims.</summary>
    public ImmutableArray<CostMeasureResult> Cost { get => this.cost; init => this.cost = value; }

    /// <summary>Improvement activities attested.</summary>
    public ImmutableArray<ImprovementActivitySubmission> ImprovementActivities { get => this.improvementActivities; init => this.improvementActivities = value; }

    /// <summary>Promoting Interoperability submissions; of several the one with the highest score counts.</summary>
    public ImmutableArray<PromotingInteroperabilitySubmission> PromotingInteroperability { get => this.promotingInteroperability; init => this.promotingInteroperability = value; }

    /// <summary>The MVP registration; null without one.</summary>
    public MvpReporting? Mvp { get; init; }

    /// <summary>Reporting through the APM Performance Pathway; null without it.</summary>
    public AppReporting? App { get; init; }

    /// <summary>Scores that are given and not computed; null without.</summary>
    public StatedScores? StatedScores { get; init; }

    /// <summary>Results of the performance year before, for improvement scoring; null if there are none.</summary>
    public PriorYearResults? PriorYear { get; init; }

    /// <summary>Risk indicators of the patients, for the complex patient bonus; null if CMS has none.</summary>
    public PatientPopulation? PatientPopulation { get; init; }

    /// <summary>Exceptions that CMS granted or determined, § 414.1380(c)(2)(i).</summary>
    public ImmutableArray<ReweightingGrant> ReweightingGrants { get => this.reweightingGrants; init => this.reweightingGrants = value; }

    /// <summary>Whether CMS identified the participant as located in an area affected by an automatic extreme and uncontrollable circumstances event, § 414.1380(c)(2)(i)(A)(8) and (C)(3). Individuals only.</summary>
    public bool AutomaticExtremeAndUncontrollableCircumstances { get; init; }

    /// <summary>Who reports what, the same in every culture.</summary>
    /// <returns>For example <c>PY2025 Group, TraditionalMips: 6 quality measures, 2 administrative claims measures, 1 cost measures, 2 improvement activities, 1 Promoting Interoperability submissions</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"PY{this.PerformanceYear} {this.Participant?.Option}, {this.ReportingOption}: {this.Quality.Length} quality measures, {this.AdministrativeClaims.Length} administrative claims measures, {this.Cost.Length} cost measures, {this.ImprovementActivities.Length} improvement activities, {this.PromotingInteroperability.Length} Promoting Interoperability submissions");
}
