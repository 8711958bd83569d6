using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The numbers of the Promoting Interoperability performance category for one year (§ 414.1375, § 414.1380(b)(4)).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PromotingInteroperabilityRules
{
    private readonly EquatableArray<Cited<RequiredStatement>> statements;

    /// <summary>The days, at least, of the continuous performance period within the calendar year; the first and the last day both count (§ 414.1320).</summary>
    public required Cited<int> MinimumContinuousDays { get; init; }

    /// <summary>Whether a submission needs the CMS EHR certification ID (§ 414.1375(b)(1)).</summary>
    public required Cited<bool> NeedsCertificationId { get; init; }

    /// <summary>Statements without points that every submission must contain (§ 414.1375(b)(2)(ii), (b)(3)).</summary>
    public required ImmutableArray<Cited<RequiredStatement>> Statements { get => this.statements; init => this.statements = value; }

    /// <summary>Which submission brings back the weight of a category that would be reweighted (§ 414.1380(c)(2)(i)(C)).</summary>
    public required Cited<CancellingSubmission> CancelsReweighting { get; init; }

    /// <summary>How measures become a score (§ 414.1380(b)(4)).</summary>
    public required PromotingInteroperabilityMethod Method { get; init; }

    /// <summary>An APM Entity's roll-up of its clinicians' scores (§ 414.1317(b)(1)); null before PY2021.</summary>
    public PromotingInteroperabilityRollUpRules? RollUp { get; init; }
}

/// <summary>A statement without points that must be made for any score.</summary>
/// <param name="MeasureId">CMS's ID, for example <c>PI_PPHI_1</c>.</param>
/// <param name="Answer">The answer that is needed.</param>
/// <param name="TransitionId">CMS's ID of the same statement in the transition measures of PY2017–2018; null where there is none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RequiredStatement([property: JsonRequired] string MeasureId, [property: JsonRequired] StatementAnswer Answer, string? TransitionId = null);

/// <summary>The answer that a required statement needs.</summary>
[JsonConverter(typeof(EnumNameConverter<StatementAnswer>))]
public enum StatementAnswer
{
    /// <summary>Only yes will do.</summary>
    Yes,

    /// <summary>Yes or no: the statement has to be made.</summary>
    YesOrNo,
}

/// <summary>Which Promoting Interoperability submission cancels a reweighting.</summary>
[JsonConverter(typeof(EnumNameConverter<CancellingSubmission>))]
public enum CancellingSubmission
{
    /// <summary>Only a qualifying one: with every required element, whatever its content.</summary>
    Qualifying,

    /// <summary>Any submission with at least one measure, statement or exclusion.</summary>
    AnyData,
}
