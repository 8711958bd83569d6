using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The Promoting Interoperability performance category of one participant with everything that led to it (§ 414.1380(b)(4)).</summary>
public sealed record PromotingInteroperabilityScore
{
    private readonly EquatableArray<PromotingInteroperabilityMeasureScore> measures;
    private readonly EquatableArray<RedistributedPoints> redistributions;

    /// <summary>The submission with the highest score; null if there was none.</summary>
    public PromotingInteroperabilitySubmission? Submission { get; init; }

    /// <summary>Its place in the request, from 0; −1 if there was none.</summary>
    public int SubmissionIndex { get; init; } = -1;

    /// <summary>The days of its performance period, the first and the last included.</summary>
    public int PeriodDays => this.Submission is { } submission ? PromotingInteroperabilityPeriod.Days(submission.PerformanceStart, submission.PerformanceEnd) : 0;

    /// <summary>Everything that is required for a score, and whether it is there; listed anew at each call. Empty without a submission.</summary>
    public ImmutableArray<PromotingInteroperabilityElement> Elements =>
        this is { Submission: { } submission, Data: { } data, Rules: { } rules } ? RequiredElements.Of(submission, data, rules) : [];

    /// <summary>Required and bonus measures with their points.</summary>
    public ImmutableArray<PromotingInteroperabilityMeasureScore> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>Where the points of excluded measures went, in order.</summary>
    public ImmutableArray<RedistributedPoints> Redistributions { get => this.redistributions; init => this.redistributions = value; }

    /// <summary>How the health information exchange objective was met; null without a submission and through PY2018.</summary>
    public HealthInformationExchangeOption? ExchangeOption { get; init; }

    /// <summary>The base score (PY2017–2018 only; otherwise 0).</summary>
    public Points BaseScore { get; init; }

    /// <summary>The points of the required measures (PY2017–2018: the performance score).</summary>
    public Points MeasurePoints { get; init; }

    /// <summary>The bonus points.</summary>
    public Points BonusPoints { get; init; }

    /// <summary>Whether an optional measure of the public health objective was reported in any submission, for the APM Entity's roll-up.</summary>
    public bool ReportsOptionalPublicHealthMeasure { get; init; }

    internal Percent? Stated { get; init; }

    internal ReferenceData? Data { get; init; }

    internal PromotingInteroperabilityRules? Rules { get; init; }

    /// <summary>Whether every required element is met. If not, the category score is 0 (§ 414.1375(b)).</summary>
    public bool MeetsRequirements { get; init; }

    /// <summary>Whether every required element was reported, whatever its content.</summary>
    public bool IsQualifying { get; init; }

    /// <summary>Whether a submission was made that cancels a reweighting of the category.</summary>
    public bool DataSubmitted { get; init; }

    /// <summary>The sum of the points, at most 100; 0 if a required element is missing.</summary>
    public Points Total => SubmissionScore.TotalOf(this.BaseScore + this.MeasurePoints + this.BonusPoints, this.MeetsRequirements);

    /// <summary>The points without the bonus, at most 100; 0 if a required element is missing. An APM Entity's roll-up averages them.</summary>
    public Points RequiredMeasuresTotal => SubmissionScore.TotalOf(this.BaseScore + this.MeasurePoints, this.MeetsRequirements);

    /// <summary>The line of a measure of the category.</summary>
    /// <param name="measureId">For example <c>PI_EP_1</c>.</param>
    /// <returns>The line; null if the submission that counts has no such line.</returns>
    public PromotingInteroperabilityMeasureScore? Find(string measureId)
    {
        foreach (PromotingInteroperabilityMeasureScore line in this.Measures)
        {
            if (string.Equals(line.MeasureId, measureId, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The category score, 0–100 %.</summary>
    public Percent Score => this.Stated ?? new(this.Total.ToDecimal());

    /// <summary>Whether the score is stated by the request and not computed; then there are no measures.</summary>
    public bool IsStated => this.Stated.HasValue;

    /// <summary>What the category hands on to the weighting.</summary>
    public CategoryOutcome Outcome => new(this.DataSubmitted, this.Score);

    /// <summary>The paragraph behind the score.</summary>
    public Citation Citation { get; init; } = Paragraph;

    private static readonly Citation Paragraph = Citation.Cfr("414.1380(b)(4)(ii)");
}

/// <summary>One thing that a submission must contain.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="MeasureId">The statement or measure; null for the certification ID, the period and the public health objective.</param>
/// <param name="Status">Whether it is there.</param>
public sealed record PromotingInteroperabilityElement(PromotingInteroperabilityElementKind Kind, string? MeasureId, ReportingStatus Status)
{
    /// <summary>Whether it does not stand in the way of a score.</summary>
    public bool IsMet => IsMetWith(this.Status);

    internal static bool IsMetWith(ReportingStatus status) => status is ReportingStatus.Met or ReportingStatus.Excluded;
}

/// <summary>Kinds of required elements (§ 414.1375(b)).</summary>
[JsonConverter(typeof(EnumNameConverter<PromotingInteroperabilityElementKind>))]
public enum PromotingInteroperabilityElementKind : byte
{
    /// <summary>The certification ID of the EHR technology, (b)(1).</summary>
    CertificationId,

    /// <summary>A continuous performance period that is long enough, § 414.1320.</summary>
    PerformancePeriod,

    /// <summary>A statement without points, (b)(2)(ii)(A), (C), (D) and (b)(3).</summary>
    Statement,

    /// <summary>A required measure, (b)(2)(ii)(B).</summary>
    Measure,

    /// <summary>The public health and clinical data exchange objective, (b)(2)(ii)(B).</summary>
    PublicHealth,
}

/// <summary>One measure with its points.</summary>
/// <param name="MeasureId">CMS's ID.</param>
/// <param name="Disposition">What happened to it.</param>
/// <param name="Numerator">The numerator; 0 for yes or no.</param>
/// <param name="Denominator">The denominator; 0 for yes or no.</param>
/// <param name="MaximumPoints">The most it could earn, redistributed points included.</param>
/// <param name="Points">The points it earned; they count only if every required element is met.</param>
/// <param name="ExclusionId">The exclusion that was claimed; null if none was.</param>
public readonly record struct PromotingInteroperabilityMeasureScore(
    string MeasureId,
    PromotingInteroperabilityDisposition Disposition,
    int Numerator,
    int Denominator,
    Points MaximumPoints,
    Points Points,
    string? ExclusionId)
{
    /// <summary>The line in one row, the same in every culture.</summary>
    /// <returns>For example <c>PI_EP_1: 9.0000 of 10.0000 points, Performance</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.MeasureId is null ? "no result" : $"{this.MeasureId}: {this.Points} of {this.MaximumPoints} points, {this.Disposition}";
}

/// <summary>What happened to a Promoting Interoperability measure.</summary>
[JsonConverter(typeof(EnumNameConverter<PromotingInteroperabilityDisposition>))]
public enum PromotingInteroperabilityDisposition : byte
{
    /// <summary>Scored.</summary>
    Scored,

    /// <summary>Suppressed: reported in any way, so full credit.</summary>
    Suppressed,

    /// <summary>Excluded; its points moved on, or stayed with the other measure of its objective.</summary>
    Excluded,

    /// <summary>Reported with a numerator of 0 or with no.</summary>
    NotMet,

    /// <summary>Required and not reported.</summary>
    Missing,

    /// <summary>Reported without its level of active engagement.</summary>
    EngagementLevelMissing,

    /// <summary>Reported, but another option of health information exchange counts.</summary>
    OtherOptionCounts,

    /// <summary>Reported beyond the number of measures that is needed.</summary>
    NotNeeded,

    /// <summary>Earned a bonus.</summary>
    Bonus,

    /// <summary>Optional and reported, but the bonus of its group is already earned.</summary>
    BonusAlreadyEarned,
}
