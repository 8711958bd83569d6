using Mips.Scoring.Citations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The complex patient bonus and the small practice bonus of PY2018: what is not earned, and what is below its maximum.</summary>
internal static class BonusShortfalls
{
    private static readonly Citation Median = Citation.Cfr("414.1380(c)(3)(v)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        if (card.SmallPracticeFinalBonus.Disposition == SmallPracticeFinalBonusDisposition.NothingSubmitted)
        {
            found.Add(Finding(ShortfallSubject.SmallPracticeBonus, ShortfallReason.NothingSubmitted, card.SmallPracticeFinalBonus.Citation));
        }

        switch (card.ComplexPatientBonus.Disposition)
        {
            case ComplexPatientBonusDisposition.NothingSubmitted:
                found.Add(Finding(ShortfallSubject.ComplexPatientBonus, ShortfallReason.NothingSubmitted, card.ComplexPatientBonus.Citation));
                break;
            case ComplexPatientBonusDisposition.NoQualifyingIndicator or ComplexPatientBonusDisposition.Earned when !IsLargest(card):
                PatientPopulation? population = card.Request.PatientPopulation;
                Add(found, card, ShortfallSubject.MedicalComplexity, population?.HccRiskScore, ChangedFact.HccRiskScore, PatientPopulationCheck.LargestHccRiskScore);
                Add(found, card, ShortfallSubject.SocialComplexity, population?.DualProportion, ChangedFact.DualProportion, PatientPopulationCheck.LargestDualProportion);
                break;
            default:
                break;
        }
    }

    private static void Add(ImmutableArray<Shortfall>.Builder found, Scorecard card, ShortfallSubject subject, RiskIndicator? indicator, ChangedFact fact, decimal largest)
    {
        RiskComponent component = Component(card.ComplexPatientBonus, subject);
        Shortfall finding = Finding(subject, ShortfallReason.NoIndicator, card.ComplexPatientBonus.Citation);
        if (indicator is null)
        {
            found.Add(finding);
        }
        else if (component.Disposition == RiskComponentDisposition.BelowMedian)
        {
            found.Add((finding with { Citation = Median, Reason = ShortfallReason.BelowMedian, Actual = indicator.Value, Needed = indicator.Median })
                .With(card, [new(fact, null, -1, indicator.Value, indicator.Median)]));
        }
        else if (component.Disposition == RiskComponentDisposition.Counted && !IsFull(card, subject))
        {
            found.Add((finding with { Reason = ShortfallReason.BelowMaximum, Actual = component.Points, Needed = Largest(RuleOf(card)) })
                .With(card, UntilFull(card, subject, indicator, fact, largest)));
        }
    }

    // The nearest indicator with which the component, or the bonus, is as large as it can be.
    private static (SmallestChange Change, Scorecard Changed)? UntilFull(Scorecard card, ShortfallSubject subject, RiskIndicator indicator, ChangedFact fact, decimal largest)
    {
        decimal step = new SmallestChange(fact, null, -1, 0m, 0m).Step;
        SmallestChange Change(long steps) => new(fact, null, -1, indicator.Value, steps * step);
        return NearestChange.Of(
            card,
            (long)(indicator.Value / step),
            (long)(largest / step),
            Change,
            steps => IsFull(BonusOf(card, Change(steps)), RuleOf(card), subject),
            changed => IsFull(changed, subject));
    }

    /// <summary>Whether a component cannot add more.</summary>
    internal static bool IsFull(Scorecard card, ShortfallSubject subject) => IsFull(card.ComplexPatientBonus, RuleOf(card), subject);

    private static bool IsFull(in ComplexPatientBonus bonus, ComplexPatientBonusRule rule, ShortfallSubject subject) =>
        bonus.Points >= rule.Maximum.Value || Component(bonus, subject).Points >= Largest(rule);

    private static bool IsLargest(Scorecard card) => card.ComplexPatientBonus.Points >= RuleOf(card).Maximum.Value;

    private static ComplexPatientBonusRule RuleOf(Scorecard card) => card.Law.FinalScore.ComplexPatientBonus!;

    // Where the bonus is below its maximum, data was submitted.
    private static ComplexPatientBonus BonusOf(Scorecard card, SmallestChange change) =>
        ComplexPatientBonus.Of(change.Apply(card.Request.PatientPopulation!), dataSubmitted: true, card.Request.Participant, RuleOf(card));

    private static RiskComponent Component(in ComplexPatientBonus bonus, ShortfallSubject subject) =>
        subject == ShortfallSubject.MedicalComplexity ? bonus.Medical : bonus.Social;

    private static decimal Largest(ComplexPatientBonusRule rule) =>
        rule is ComplexPatientBonusRule.Standardized { ComponentCap: ComponentCapReading.HalfOfTheMaximum } ? rule.Maximum.Value / 2m : rule.Maximum.Value;

    private static Shortfall Finding(ShortfallSubject subject, ShortfallReason reason, Citation citation) => new() { Subject = subject, Reason = reason, Citation = citation };
}
