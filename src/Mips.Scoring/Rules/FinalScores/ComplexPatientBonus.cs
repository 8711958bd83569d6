using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>Points added to a final score for the complexity of the patients: § 414.1380(c)(3).</summary>
/// <param name="Points">The bonus, unrounded, 0 to the maximum of the year.</param>
/// <param name="Disposition">Why there is a bonus or none.</param>
/// <param name="Medical">The component of the HCC risk score.</param>
/// <param name="Social">The component of the dual eligible proportion.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct ComplexPatientBonus(decimal Points, ComplexPatientBonusDisposition Disposition, RiskComponent Medical, RiskComponent Social, Citation Citation)
{
    private static readonly Citation NoBonusYet = Citation.Cfr("414.1380(c)(3)");

    /// <summary>The bonus of a participant.</summary>
    /// <param name="population">The risk indicators; null if CMS has none.</param>
    /// <param name="dataSubmitted">Whether data was submitted for at least one category.</param>
    /// <param name="participant">Who is scored: a facility-based one may need no data.</param>
    /// <param name="rule">The formula of the year; null in a year without the bonus.</param>
    /// <returns>The bonus with its parts.</returns>
    /// <exception cref="DivideByZeroException">The standardized formula needs the standard deviation of an indicator, and it is 0.</exception>
    public static ComplexPatientBonus Of(PatientPopulation? population, bool dataSubmitted, Participant participant, ComplexPatientBonusRule? rule) =>
        Of(RiskFacts.Of(population?.HccRiskScore), RiskFacts.Of(population?.DualProportion), dataSubmitted, participant, rule);

    /// <summary>The bonus of risk indicators given as values.</summary>
    internal static ComplexPatientBonus Of(in RiskFacts hcc, in RiskFacts dual, bool dataSubmitted, Participant participant, ComplexPatientBonusRule? rule)
    {
        if (rule is null)
        {
            return new(0m, ComplexPatientBonusDisposition.NoBonusInThisYear, default, default, NoBonusYet);
        }

        if (!dataSubmitted && !QualifiesWithoutData(participant, rule))
        {
            return new(0m, ComplexPatientBonusDisposition.NothingSubmitted, default, default, rule.Maximum.Citation);
        }

        return rule switch
        {
            ComplexPatientBonusRule.Standardized standardized => Standardized(hcc, dual, standardized),
            ComplexPatientBonusRule.Averaged averaged => Averaged(hcc, dual, averaged),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a formula of the complex patient bonus."),
        };
    }

    /// <summary>Reports national figures that the standardized formula needs and a request lacks.</summary>
    internal static void Check(ScoringRequest request, ComplexPatientBonusRule? rule, ref RequestProblems problems)
    {
        if (rule is not ComplexPatientBonusRule.Standardized standardized)
        {
            return;
        }

        CheckFigures(request.PatientPopulation?.HccRiskScore, "patientPopulation.hccRiskScore.standardDeviation", standardized, ref problems);
        CheckFigures(request.PatientPopulation?.DualProportion, "patientPopulation.dualProportion.standardDeviation", standardized, ref problems);
    }

    private static void CheckFigures(RiskIndicator? indicator, string path, ComplexPatientBonusRule.Standardized rule, ref RequestProblems problems)
    {
        if (indicator is { StandardDeviation: <= 0m })
        {
            problems.Add(RequestProblemCode.OutOfRange, path, indicator.StandardDeviation, "must be above 0: the bonus of the year compares the indicator with the national mean, standard deviation and median", rule.PerStandardDeviation.Citation);
        }
    }

    private static bool QualifiesWithoutData(Participant participant, ComplexPatientBonusRule rule) =>
        participant.FacilityBased
        && rule is ComplexPatientBonusRule.Standardized { FacilityBasedQualifies.Value: true } standardized
        && (participant.Option == ParticipationOption.Individual || standardized.FacilityBasedWithoutData == FacilityBasedWithoutDataReading.Groups);

    private static ComplexPatientBonus Standardized(in RiskFacts hcc, in RiskFacts dual, ComplexPatientBonusRule.Standardized rule)
    {
        bool either = rule.ComponentGate == ComponentGateReading.AnyIndicator && (hcc.Qualifies || dual.Qualifies);
        RiskComponent medical = Component(hcc, either, rule);
        RiskComponent social = Component(dual, either, rule);
        return Total(medical, social, rule);
    }

    private static ComplexPatientBonus Averaged(in RiskFacts hcc, in RiskFacts dual, ComplexPatientBonusRule.Averaged rule)
    {
        RiskComponent medical = hcc.IsKnown
            ? new(hcc.Value * rule.Multiplier.Value, RiskComponentDisposition.Counted)
            : default;
        RiskComponent social = dual.IsKnown
            ? new(rule.DualFactor.Value * dual.Value * rule.Multiplier.Value, RiskComponentDisposition.Counted)
            : default;
        return Total(medical, social, rule);
    }

    private static RiskComponent Component(in RiskFacts indicator, bool eitherQualifies, ComplexPatientBonusRule.Standardized rule)
    {
        if (!indicator.IsKnown)
        {
            return default;
        }

        if (!eitherQualifies && !indicator.Qualifies)
        {
            return new(0m, RiskComponentDisposition.BelowMedian);
        }

        decimal points = rule.AtMean.Value + (rule.PerStandardDeviation.Value * (indicator.Value - indicator.Mean) / indicator.StandardDeviation);
        return rule.ComponentCap == ComponentCapReading.HalfOfTheMaximum && points > rule.HalfOfTheMaximum
            ? new(rule.HalfOfTheMaximum, RiskComponentDisposition.AtMaximum)
            : new(points, RiskComponentDisposition.Counted);
    }

    private static ComplexPatientBonus Total(RiskComponent medical, RiskComponent social, ComplexPatientBonusRule rule)
    {
        decimal sum = medical.Points + social.Points;
        if (!medical.Counts && !social.Counts)
        {
            return new(0m, ComplexPatientBonusDisposition.NoQualifyingIndicator, medical, social, rule.Maximum.Citation);
        }

        return sum > rule.Maximum.Value
            ? new(rule.Maximum.Value, ComplexPatientBonusDisposition.AtMaximum, medical, social, rule.Maximum.Citation)
            : new(sum < 0m ? 0m : sum, ComplexPatientBonusDisposition.Earned, medical, social, rule.Maximum.Citation);
    }
}

/// <summary>A risk indicator as a value; the default is one that CMS does not have.</summary>
internal readonly record struct RiskFacts(bool IsKnown, decimal Value, decimal Mean, decimal StandardDeviation, decimal Median)
{
    public bool Qualifies => this.IsKnown && this.Value >= this.Median;

    public static RiskFacts Of(RiskIndicator? indicator) =>
        indicator is null ? default : new(true, indicator.Value, indicator.Mean, indicator.StandardDeviation, indicator.Median);
}

/// <summary>Why there is a complex patient bonus or none.</summary>
[JsonConverter(typeof(EnumNameConverter<ComplexPatientBonusDisposition>))]
public enum ComplexPatientBonusDisposition
{
    /// <summary>There is no such bonus in the performance year.</summary>
    NoBonusInThisYear,

    /// <summary>No data was submitted for any category.</summary>
    NothingSubmitted,

    /// <summary>No indicator is known, or none is at or above its median.</summary>
    NoQualifyingIndicator,

    /// <summary>The sum of the components; 0 if it is negative.</summary>
    Earned,

    /// <summary>The sum of the components is above the maximum of the year.</summary>
    AtMaximum,
}

/// <summary>One component of the complex patient bonus.</summary>
/// <param name="Points">Unrounded; can be negative for an indicator below its mean.</param>
/// <param name="Disposition">Why it counts or not.</param>
public readonly record struct RiskComponent(decimal Points, RiskComponentDisposition Disposition)
{
    /// <summary>Whether it is part of the bonus.</summary>
    public bool Counts => this.Disposition is RiskComponentDisposition.Counted or RiskComponentDisposition.AtMaximum;
}

/// <summary>Why a component of the complex patient bonus counts or not.</summary>
[JsonConverter(typeof(EnumNameConverter<RiskComponentDisposition>))]
public enum RiskComponentDisposition
{
    /// <summary>CMS has no such indicator for the participant, or there was nothing to calculate.</summary>
    NoIndicator,

    /// <summary>The indicator is below its median.</summary>
    BelowMedian,

    /// <summary>It counts as calculated.</summary>
    Counted,

    /// <summary>It counts with the maximum of a component.</summary>
    AtMaximum,
}
