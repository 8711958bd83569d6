using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>The numbers of the final score for one year, the complex patient bonus among them.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FinalScoreRules
{
    /// <summary>The largest final score.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> Maximum
    {
        get;
        init => (field, this.Limit) = (value, SumLimit.Of(value?.Value ?? 0));
    }

    internal SumLimit Limit { get; private init; }

    /// <summary>The fewest categories that must be scored for a final score of one's own; below it is equal to the performance threshold.</summary>
    public required Cited<int> FewestCategories { get; init; }

    /// <summary>Decimal places of a final score.</summary>
    public required Cited<int> DecimalPlaces { get; init; }

    /// <summary>The formula of the complex patient bonus; null in a year without it.</summary>
    public required ComplexPatientBonusRule? ComplexPatientBonus { get; init; }

    /// <summary>The small practice bonus on the final score, in points; null in a year without it.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? SmallPracticeBonus
    {
        get;
        init => (field, this.SmallPracticePoints) = (value, Ratio.Of(value?.Value ?? 0));
    }

    internal Ratio SmallPracticePoints { get; private init; }

    /// <summary>Which final score counts for a clinician who has several.</summary>
    public required AttributionRules Attribution { get; init; }

    /// <summary>The precision with which the complex patient bonus is added.</summary>
    public ComplexPatientBonusPrecisionReading ComplexPatientBonusPrecision { get; init; }
}

/// <summary>Which final score counts for a clinician (TIN/NPI) who has several.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AttributionRules
{
    private readonly EquatableArray<Cited<ParticipationOption>> precedence;

    /// <summary>Participation options whose score counts whatever the others are, the strongest first.</summary>
    public required ImmutableArray<Cited<ParticipationOption>> Precedence { get => this.precedence; init => this.precedence = value; }

    /// <summary>What decides where no option takes precedence.</summary>
    public required Cited<AttributionReason> Otherwise { get; init; }
}

/// <summary>Readings of the precision of the complex patient bonus, which CMS prints with two decimals.</summary>
[JsonConverter(typeof(EnumNameConverter<ComplexPatientBonusPrecisionReading>))]
public enum ComplexPatientBonusPrecisionReading
{
    /// <summary>Added unrounded (default).</summary>
    Unrounded,

    /// <summary>Rounded half up to the places of the final score before it is added.</summary>
    Rounded,
}
