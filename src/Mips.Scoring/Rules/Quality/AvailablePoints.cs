using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The numbers of the available points.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AvailablePointsRules
{
    /// <summary>Available points of one measure.</summary>
    public required Cited<Points> PerMeasure { get; init; }

    /// <summary>The reduction for a registered CAHPS for MIPS survey below the sampling minimum; null before PY2019.</summary>
    public CahpsReductionRules? CahpsReduction { get; init; }
}

/// <summary>The reduction for the CAHPS for MIPS survey, § 414.1380(b)(1)(vii)(B).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CahpsReductionRules
{
    /// <summary>The most submitted measures with which it applies.</summary>
    public required Cited<int> MostSubmittedMeasures { get; init; }

    /// <summary>For whom it is.</summary>
    public CahpsReductionParticipantsReading Participants { get; init; } = CahpsReductionParticipantsReading.WhoeverCanRegister;

    /// <summary>Whether it needs a place that nothing fills.</summary>
    public CahpsReductionPlaceReading Place { get; init; } = CahpsReductionPlaceReading.OpenPlace;
}

/// <summary>Readings of for whom the reduction for the CAHPS for MIPS survey is.</summary>
[JsonConverter(typeof(EnumNameConverter<CahpsReductionParticipantsReading>))]
public enum CahpsReductionParticipantsReading
{
    /// <summary>Groups, virtual groups, subgroups and APM Entities: whoever can register for the survey.</summary>
    WhoeverCanRegister,

    /// <summary>Groups only, as the paragraph says.</summary>
    GroupsOnly,
}

/// <summary>Readings of whether the reduction for the CAHPS for MIPS survey needs a required place that no other measure fills.</summary>
[JsonConverter(typeof(EnumNameConverter<CahpsReductionPlaceReading>))]
public enum CahpsReductionPlaceReading
{
    /// <summary>It does: an MVP's four measures beside the survey are four.</summary>
    OpenPlace,

    /// <summary>It does not: one measure less is required.</summary>
    AnyPlace,
}

/// <summary>The denominator of the quality category.</summary>
/// <param name="RequiredMeasures">Points of the required measures.</param>
/// <param name="AdministrativeClaims">Points of the scored administrative claims measures.</param>
public readonly record struct AvailablePoints(Points RequiredMeasures, Points AdministrativeClaims)
{
    /// <summary>All available points.</summary>
    public Points Total => this.RequiredMeasures + this.AdministrativeClaims;

    /// <summary>Available points: so many for each required measure and each scored administrative claims measure, § 414.1380(b)(1)(vii).</summary>
    /// <param name="required">Required measures after all reductions, 0 or more.</param>
    /// <param name="administrativeClaims">Scored administrative claims measures.</param>
    /// <param name="rules">The numbers of the year.</param>
    /// <returns>The denominator.</returns>
    public static AvailablePoints Of(int required, int administrativeClaims, AvailablePointsRules rules)
    {
        long each = rules.PerMeasure.Value.TenThousandths;
        return new(Points.FromTenThousandths(required * each), Points.FromTenThousandths(administrativeClaims * each));
    }

    /// <summary>Whether the points of a CAHPS for MIPS survey below the sampling minimum leave. Individuals cannot register.</summary>
    internal static bool HasCahpsReduction(in QualityContext context, int submittedMeasures, AvailablePointsRules rules) =>
        rules.CahpsReduction is { } reduction
        && context.Survey == SurveyRegistration.BelowSamplingMinimum
        && (reduction.Participants == CahpsReductionParticipantsReading.GroupsOnly ? context.Option == ParticipationOption.Group : context.Option != ParticipationOption.Individual)
        && submittedMeasures <= reduction.MostSubmittedMeasures.Value;
}
