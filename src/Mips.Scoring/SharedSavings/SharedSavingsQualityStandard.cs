using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.SharedSavings;

/// <summary>
/// The quality performance standard of the Medicare Shared Savings Program, § 425.512(a): the percentile of all MIPS quality scores, the reporting
/// incentive, the first year, or the alternative standard.
/// </summary>
public static class SharedSavingsQualityStandard
{
    private static readonly Citation FirstYear = Citation.Cfr("425.512(a)(2)");
    private static readonly Citation Standard = Citation.Cfr("425.512(a)(5)(i)");
    private static readonly Citation Alternative = Citation.Cfr("425.512(a)(5)(ii)");
    private static readonly Citation Failure = Citation.Cfr("425.512(a)(5)(iii)");

    private static readonly ImmutableArray<CollectionType> Reported = [CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.MedicareCqm];

    /// <summary>Decides which standard an ACO meets.</summary>
    /// <param name="card">The scorecard of the ACO: an APM Entity in the APM Performance Pathway, from PY2025 APP Plus.</param>
    /// <param name="aco">What else is to be known.</param>
    /// <param name="rules">The standard of the performance year.</param>
    /// <returns>The quality score, the standard and what decided.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scorecard is not that of an APM Entity in the performance year; the health equity adjustment is not one of the year; the score decides and its standard is not known; or the reporting incentive decides and CMS did not publish the percentile of an outcome measure.</exception>
    public static SharedSavingsQuality Of(Scorecard card, AccountableCareOrganization aco, SharedSavingsRules rules)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        Check(card ?? throw new ArgumentNullException(nameof(card)), aco ?? throw new ArgumentNullException(nameof(aco)), rules);
        SharedSavingsMeasures measures = new(card, rules);
        Percent? standard = aco.Standard ?? rules.PublishedStandard?.Value;
        Percent? mips = card.Quality.Score;
        bool complete = mips is not null && measures.Survey is not null && measures.AllComplete(Reported);
        bool isRaised = rules.StandardIsFloor.Value && complete && measures.AnyLeft && Own(card, aco) < Known(standard, aco, rules);
        Percent score = isRaised ? standard!.Value : Own(card, aco);
        QualityStandardGround ground =
            aco.IsInFirstYear && ReportingIsEnough(measures, complete, rules.FirstYear.Value) ? QualityStandardGround.FirstYear
            : MeetsIncentive(measures, rules, measures.OutcomesAt(rules.OutcomePercentile.Value)) ? QualityStandardGround.ReportingIncentive
            : mips is not null && score >= Known(standard, aco, rules) ? QualityStandardGround.Percentile
            : MeetsIncentive(measures, rules, measures.OutcomesThatMayBeAt(rules.OutcomePercentile.Value)) ? throw Unpublished(card, rules)
            : rules.HasAlternative.Value && measures.AnyReported && measures.OutcomesAt(rules.OutcomePercentile.Value).Any() ? QualityStandardGround.Alternative
            : QualityStandardGround.NotMet;
        Percent part = ComplexOrganizationPart(card);
        return new()
        {
            MipsQualityScore = mips,
            Score = score,
            Standard = standard,
            IsRaisedToStandard = isRaised,
            ComplexOrganizationPart = part,
            NeedsComplexOrganizationAdjustment = ground == QualityStandardGround.Percentile && !isRaised && part > Percent.Zero && Without(card, aco) < standard,
            Ground = ground,
            Citation = ground switch
            {
                QualityStandardGround.FirstYear => FirstYear,
                QualityStandardGround.Alternative => Alternative,
                QualityStandardGround.NotMet => Failure,
                _ => Standard,
            },
        };
    }

    private static void Check(Scorecard card, AccountableCareOrganization aco, SharedSavingsRules rules)
    {
        if (card.Law.PerformanceYear != rules.PerformanceYear || card.Request.Participant.Option != ParticipationOption.ApmEntity)
        {
            throw new ArgumentException(FormattableString.Invariant($"Must be the scorecard of an APM Entity in PY{rules.PerformanceYear}."), nameof(card));
        }

        if (aco.HealthEquityAdjustment < Percent.Zero || aco.HealthEquityAdjustment > (rules.LargestHealthEquityAdjustment?.Value ?? Percent.Zero))
        {
            throw new ArgumentException(FormattableString.Invariant($"The health equity adjustment is 0 to {rules.LargestHealthEquityAdjustment?.Value.Value ?? 0m} percentage points in PY{rules.PerformanceYear}."), nameof(aco));
        }
    }

    private static Percent Known(Percent? standard, AccountableCareOrganization aco, SharedSavingsRules rules) => standard
        ?? throw new ArgumentException(FormattableString.Invariant($"The quality score at the {rules.Percentile.Value}th percentile of PY{rules.PerformanceYear} is not known here: give {nameof(AccountableCareOrganization.Standard)}."), nameof(aco));

    private static bool ReportingIsEnough(SharedSavingsMeasures measures, bool completeWithScore, FirstYearReporting reporting) => reporting switch
    {
        FirstYearReporting.None => false,
        FirstYearReporting.CompleteWithCases => measures.Survey is not null && (measures.AllCompleteWithCases(Reported) || measures.WebInterfaceIsCompleteWithCases),
        _ => completeWithScore,
    };

    // One outcome measure at its percentile, and another one than that at its own.
    private static bool MeetsIncentive(SharedSavingsMeasures measures, SharedSavingsRules rules, IEnumerable<string> outcomes)
    {
        ImmutableArray<string> others = [.. measures.At(rules.RemainingPercentile.Value, rules.Survey)];
        return measures.AllComplete(rules.IncentiveCollectionTypes.Value) && outcomes.Any(outcome => others.Any(other => other != outcome));
    }

    private static ArgumentException Unpublished(Scorecard card, SharedSavingsRules rules) => new(
        FormattableString.Invariant($"Whether an outcome measure reaches the {rules.OutcomePercentile.Value}th percentile of its benchmark decides, and CMS did not publish that bound in PY{rules.PerformanceYear}."), nameof(card));

    private static Percent Own(Scorecard card, AccountableCareOrganization aco) => card.Quality.Score is { } mips ? (mips + aco.HealthEquityAdjustment).AtMostHundred() : Percent.Zero;

    private static Percent ComplexOrganizationPart(Scorecard card) => card.Quality.AvailablePoints.Total == Points.Zero
        ? Percent.Zero
        : Percent.OfShare(card.Quality.ComplexOrganizationAdjustment.ToDecimal(), card.Quality.AvailablePoints.Total.ToDecimal());

    private static Percent Without(Scorecard card, AccountableCareOrganization aco) =>
        (Percent.OfShare((card.Quality.Numerator - card.Quality.ComplexOrganizationAdjustment).ToDecimal(), card.Quality.AvailablePoints.Total.ToDecimal()).AtMostHundred()
            + card.Quality.Improvement.PercentagePoints + aco.HealthEquityAdjustment).AtMostHundred();
}
