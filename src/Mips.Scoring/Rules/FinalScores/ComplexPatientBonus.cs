using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>Points added to a final score for the complexity of the patients: § 414.1380(c)(3).</summary>
public readonly record struct ComplexPatientBonus
{
    private static readonly Citation NoBonusYet = Citation.Cfr("414.1380(c)(3)");

    /// <summary>A bonus.</summary>
    /// <param name="points">The bonus, unrounded, 0 to the maximum of the year.</param>
    /// <param name="disposition">Why there is a bonus or none.</param>
    /// <param name="medical">The component of the HCC risk score.</param>
    /// <param name="social">The component of the dual eligible proportion.</param>
    /// <param name="citation">The paragraph.</param>
    public ComplexPatientBonus(decimal points, ComplexPatientBonusDisposition disposition, RiskComponent medical, RiskComponent social, Citation citation)
        : this(Ratio.Of(points), disposition, medical, social, citation)
    {
    }

    internal ComplexPatientBonus(Ratio exactPoints, ComplexPatientBonusDisposition disposition, in RiskComponent medical, in RiskComponent social, Citation citation)
    {
        this.ExactPoints = exactPoints;
        this.Disposition = disposition;
        this.Medical = medical;
        this.Social = social;
        this.Citation = citation;
    }

    /// <summary>The bonus, unrounded, 0 to the maximum of the year.</summary>
    public decimal Points => this.ExactPoints.ToDecimal();

    /// <summary>Why there is a bonus or none.</summary>
    public ComplexPatientBonusDisposition Disposition { get; }

    /// <summary>The component of the HCC risk score.</summary>
    public RiskComponent Medical { get; }

    /// <summary>The component of the dual eligible proportion.</summary>
    public RiskComponent Social { get; }

    /// <summary>The paragraph.</summary>
    public Citation Citation { get; }

    internal Ratio ExactPoints { get; }

    /// <summary>The bonus of a participant.</summary>
    /// <param name="population">The risk indicators; null if CMS has none.</param>
    /// <param name="dataSubmitted">Whether data was submitted for at least one category.</param>
    /// <param name="participant">Who is scored: a facility-based one may need no data.</param>
    /// <param name="rule">The formula of the year; null in a year without the bonus.</param>
    /// <returns>The bonus with its parts.</returns>
    /// <exception cref="DivideByZeroException">The standardized formula needs the standard deviation of an indicator, and it is 0.</exception>
    public static ComplexPatientBonus Of(PatientPopulation? population, bool dataSubmitted, Participant participant, ComplexPatientBonusRule? rule)
    {
        (RiskIndicator? hcc, RiskIndicator? dual) = (population?.HccRiskScore, population?.DualProportion);
        ComplexPatientBonusValue value = ValueOf(
            ValueOf(hcc), RiskFigures.Of(hcc), ValueOf(dual), RiskFigures.Of(dual), dataSubmitted, participant, rule, out RiskComponent medical, out RiskComponent social);
        return new(value.Points, value.Disposition, medical, social, rule is null ? NoBonusYet : rule.Maximum.Citation);
    }

    /// <summary>The bonus itself, and the components that it is the sum of.</summary>
    internal static ComplexPatientBonusValue ValueOf(
        Ratio hcc,
        in RiskFigures hccFigures,
        Ratio dual,
        in RiskFigures dualFigures,
        bool dataSubmitted,
        Participant participant,
        ComplexPatientBonusRule? rule,
        out RiskComponent medical,
        out RiskComponent social)
    {
        (medical, social) = (default, default);
        if (rule is null)
        {
            return new(Ratio.Zero, ComplexPatientBonusDisposition.NoBonusInThisYear);
        }

        if (!Qualifies(dataSubmitted, participant, rule))
        {
            return new(Ratio.Zero, ComplexPatientBonusDisposition.NothingSubmitted);
        }

        switch (rule)
        {
            case ComplexPatientBonusRule.Standardized standardized:
                Standardized(hcc, hccFigures, dual, dualFigures, standardized, out medical, out social);
                break;
            case ComplexPatientBonusRule.Averaged averaged:
                medical = hccFigures.IsKnown ? Averaged(hcc, averaged) : default;
                social = dualFigures.IsKnown ? Averaged(averaged.DualFactorExactly * dual, averaged) : default;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a formula of the complex patient bonus.");
        }

        return Total(medical, social, rule);
    }

    /// <summary>The bonus of resolved lines, whose indicators are whole numbers of their units. Which components count cannot be foretold, so that all cases take the same steps.</summary>
    /// <param name="medical">The line of the HCC risk score.</param>
    /// <param name="hcc">The HCC risk score.</param>
    /// <param name="social">The line of the dual eligible proportion.</param>
    /// <param name="dual">The dual eligible proportion.</param>
    /// <param name="anyIndicatorAdmitsBoth">Whether one qualifying indicator admits both components.</param>
    /// <param name="most">The largest bonus, whole points.</param>
    /// <param name="bonus">The bonus; not set if the numbers are too long.</param>
    /// <returns>Whether the numbers were short enough.</returns>
    internal static bool TryOfLines(in RiskLine medical, int hcc, in RiskLine social, int dual, bool anyIndicatorAdmitsBoth, long most, out ComplexPatientBonusValue bonus)
    {
        unchecked
        {
            int hccQualifies = hcc >= medical.Median ? 1 : 0;
            int dualQualifies = dual >= social.Median ? 1 : 0;
            int either = anyIndicatorAdmitsBoth ? hccQualifies | dualQualifies : 0;
            int hccCounts = hccQualifies | either;
            int dualCounts = dualQualifies | either;
            long medicalParts = medical.PartsOf(hcc) & -(long)hccCounts;
            long socialParts = social.PartsOf(dual) & -(long)dualCounts;
            long denominator = medical.Denominator * social.Denominator;
            long sum = (medicalParts * social.Denominator) + (socialParts * medical.Denominator);
            long limit = most * denominator;
            Ratio points = sum <= 0 ? Ratio.Zero : sum > limit ? Ratio.Of(most) : Ratio.Of(sum, denominator);
            bonus = new(
                points,
                (hccCounts | dualCounts) == 0 ? ComplexPatientBonusDisposition.NoQualifyingIndicator
                : sum > limit ? ComplexPatientBonusDisposition.AtMaximum
                : ComplexPatientBonusDisposition.Earned);
            return (ulong)(medicalParts + int.MaxValue) <= uint.MaxValue && (ulong)(socialParts + int.MaxValue) <= uint.MaxValue;
        }
    }

    /// <summary>Whether a participant can have the bonus: nobody without data, but for facility-based ones in some years.</summary>
    internal static bool Qualifies(bool dataSubmitted, Participant participant, ComplexPatientBonusRule rule) => dataSubmitted || QualifiesWithoutData(participant, rule);

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

    private static Ratio ValueOf(RiskIndicator? indicator) => Ratio.Of(indicator?.Value ?? 0m);

    private static void Standardized(
        Ratio hcc, in RiskFigures hccFigures, Ratio dual, in RiskFigures dualFigures, ComplexPatientBonusRule.Standardized rule, out RiskComponent medical, out RiskComponent social)
    {
        bool hccQualifies = hccFigures.Qualifies(hcc);
        bool dualQualifies = dualFigures.Qualifies(dual);
        bool either = rule.ComponentGate == ComponentGateReading.AnyIndicator && (hccQualifies || dualQualifies);
        medical = Component(hcc, hccFigures, either || hccQualifies, rule);
        social = Component(dual, dualFigures, either || dualQualifies, rule);
    }

    private static RiskComponent Averaged(Ratio indicator, ComplexPatientBonusRule.Averaged rule) => new(indicator * rule.MultiplierExactly, RiskComponentDisposition.Counted);

    private static RiskComponent Component(Ratio indicator, in RiskFigures national, bool qualifies, ComplexPatientBonusRule.Standardized rule)
    {
        if (!national.IsKnown)
        {
            return default;
        }

        if (!qualifies)
        {
            return new(Ratio.Zero, RiskComponentDisposition.BelowMedian);
        }

        Ratio points = rule.AtMeanExactly + (rule.PerStandardDeviationExactly * ((indicator - national.Mean) / national.StandardDeviation));
        return rule.ComponentCap == ComponentCapReading.HalfOfTheMaximum && points > rule.HalfOfTheMaximum
            ? new(rule.HalfOfTheMaximum, RiskComponentDisposition.AtMaximum)
            : new(points, RiskComponentDisposition.Counted);
    }

    private static ComplexPatientBonusValue Total(in RiskComponent medical, in RiskComponent social, ComplexPatientBonusRule rule)
    {
        if (!medical.Counts && !social.Counts)
        {
            return new(Ratio.Zero, ComplexPatientBonusDisposition.NoQualifyingIndicator);
        }

        Ratio sum = medical.ExactPoints + social.ExactPoints;
        return sum > rule.Most
            ? new(rule.Most, ComplexPatientBonusDisposition.AtMaximum)
            : new(sum.IsPositive ? sum : Ratio.Zero, ComplexPatientBonusDisposition.Earned);
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ComplexPatientBonus), this.PrintMembers);
}

/// <summary>A complex patient bonus without its components.</summary>
/// <param name="Points">The bonus, unrounded, 0 to the maximum of the year.</param>
/// <param name="Disposition">Why there is a bonus or none.</param>
internal readonly record struct ComplexPatientBonusValue(Ratio Points, ComplexPatientBonusDisposition Disposition);

/// <summary>The national figures of a risk indicator, all with the same denominator, in which the indicator is a whole number, too; the default are those of an indicator that CMS does not have.</summary>
/// <param name="IsKnown">Whether CMS has the indicator.</param>
/// <param name="Unit">The denominator. Equal figures in another unit are others, because indicators are counted in it.</param>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The standard deviation.</param>
/// <param name="Median">The median.</param>
/// <param name="Indicator">The indicator itself where it is no whole number of 31 bits of their unit; otherwise null.</param>
internal readonly record struct RiskFigures(bool IsKnown, long Unit, Ratio Mean, Ratio StandardDeviation, Ratio Median, Ratio? Indicator)
{
    public bool Qualifies(Ratio value) => this.IsKnown && value >= this.Median;

    public static RiskFigures Of(RiskIndicator? indicator)
    {
        if (indicator is null)
        {
            return default;
        }

        (Ratio mean, Ratio deviation, Ratio median) = (Ratio.Of(indicator.Mean), Ratio.Of(indicator.StandardDeviation), Ratio.Of(indicator.Median));
        Ratio value = Ratio.Of(indicator.Value);
        long unit = Math.Max(Math.Max(mean.Denominator, value.Denominator), Math.Max(deviation.Denominator, median.Denominator));
        Ratio units = value.Over(unit);
        bool isWhole = units.IsFraction && units.Denominator == unit && units.Numerator is >= 0 and <= int.MaxValue;
        return new(true, unit, mean.Over(unit), deviation.Over(unit), median.Over(unit), isWhole ? null : value);
    }

    /// <summary>Whether they are whole numbers of one unit, as is the indicator.</summary>
    public bool IsWhole => this.Indicator is null && this.Mean.HasDenominatorOf(this.StandardDeviation) && this.Mean.HasDenominatorOf(this.Median);
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
public readonly record struct RiskComponent
{
    /// <summary>A component.</summary>
    /// <param name="points">Unrounded; can be negative for an indicator below its mean.</param>
    /// <param name="disposition">Why it counts or not.</param>
    public RiskComponent(decimal points, RiskComponentDisposition disposition)
        : this(Ratio.Of(points), disposition)
    {
    }

    internal RiskComponent(Ratio exactPoints, RiskComponentDisposition disposition)
    {
        this.ExactPoints = exactPoints;
        this.Disposition = disposition;
    }

    /// <summary>Unrounded; can be negative for an indicator below its mean.</summary>
    public decimal Points => this.ExactPoints.ToDecimal();

    /// <summary>Why it counts or not.</summary>
    public RiskComponentDisposition Disposition { get; }

    internal Ratio ExactPoints { get; }

    /// <summary>Whether it is part of the bonus.</summary>
    public bool Counts => this.Disposition is RiskComponentDisposition.Counted or RiskComponentDisposition.AtMaximum;

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(RiskComponent), this.PrintMembers);
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
