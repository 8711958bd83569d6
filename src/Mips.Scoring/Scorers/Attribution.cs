using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>Which of a clinician's (TIN/NPI) final scores determines the payment adjustment, with the other scores beside it. Immutable.</summary>
/// <remarks>
/// Give every score that the clinician takes part in, one for each participation and reporting option. A virtual group's score counts before
/// any other, through PY2020 an APM Entity's; otherwise the highest counts, whatever was reported.
/// </remarks>
public sealed record Attribution
{
    private Attribution(Scorecard scorecard, FacilityBasedScorecard? facilityBased, FinalScoreAttribution choice)
    {
        this.Scorecard = scorecard;
        this.FacilityBased = facilityBased;
        this.Choice = choice;
    }

    /// <summary>The scorecard whose final score counts; for a facility-based one that of its submission.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The facility-based scorecard, if one counts; otherwise null.</summary>
    public FacilityBasedScorecard? FacilityBased { get; }

    /// <summary>The score that counts, why, and the other scores with their differences by category: first those given, then the sides that lost between facility and submission.</summary>
    public FinalScoreAttribution Choice { get; }

    /// <summary>The final score that counts: 0 to 100 points, two decimals.</summary>
    public decimal FinalScore => this.Choice.Attributed.Score.Value;

    /// <summary>The payment adjustment of the payment year.</summary>
    /// <param name="scalingFactor">The scaling factor of positive adjustments, 0 to 3; without effect below the threshold.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment for exceptional performance, 0 to 1.</param>
    /// <returns>The adjustment in percent, with its parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public PaymentAdjustment PaymentAdjustment(decimal scalingFactor, decimal additionalScalingFactor = 0m) =>
        Rules.Payment.PaymentAdjustment.Of(this.FinalScore, scalingFactor, additionalScalingFactor, this.Scorecard.Law.Payment);

    /// <summary>Chooses among the scores of one clinician.</summary>
    /// <param name="scorecards">The scores without facility-based measurement.</param>
    /// <param name="facilityBased">The facility-based scorecards; each stands for its submission too, which is not given again.</param>
    /// <returns>The score that counts and the others. Equal scores: the first in the order of participation options, then of reporting options, then as given.</returns>
    /// <exception cref="ArgumentException">There is no score, or the scores are of several years.</exception>
    /// <exception cref="ArgumentNullException">A score is null.</exception>
    /// <example>
    /// <code>
    /// Scorecard group = Scorer.Score(request, CmsTables.For(2025));
    /// Scorecard individual = Scorer.Score(request with { Participant = request.Participant with { Option = ParticipationOption.Individual } }, CmsTables.For(2025));
    /// Console.WriteLine(Attribution.Of([group, individual]).FinalScore); // 66.27
    /// </code>
    /// </example>
    public static Attribution Of(ImmutableArray<Scorecard> scorecards, ImmutableArray<FacilityBasedScorecard> facilityBased = default)
    {
        ImmutableArray<Scorecard> own = scorecards.IsDefault ? [] : scorecards;
        ImmutableArray<FacilityBasedScorecard> byFacility = facilityBased.IsDefault ? [] : facilityBased;
        ImmutableArray<AttributableScore>.Builder scores = ImmutableArray.CreateBuilder<AttributableScore>(own.Length + byFacility.Length);
        foreach (Scorecard card in own)
        {
            scores.Add(Attributable(card ?? throw new ArgumentNullException(nameof(scorecards)), card.FinalScoreCalculation, false));
        }

        foreach (FacilityBasedScorecard card in byFacility)
        {
            Scorecard submission = (card ?? throw new ArgumentNullException(nameof(facilityBased))).Submission;
            scores.Add(Attributable(submission, card.FinalScoreCalculation, card.Facility is { Choice.IsFacilityBased: true }));
        }

        if (scores.Count == 0)
        {
            throw new ArgumentException("There is no final score to attribute.", nameof(scorecards));
        }

        ProgramYear law = CommonLaw(own, byFacility);
        FinalScoreAttribution choice = FinalScoreAttribution.Of(scores.MoveToImmutable(), law.FinalScore.Attribution);
        int index = choice.AttributedIndex;
        choice = WithOtherSide(choice, byFacility);
        return index < own.Length
            ? new(own[index], null, choice)
            : new(byFacility[index - own.Length].Submission, byFacility[index - own.Length], choice);
    }

    /// <summary>The side that lost between facility and submission is another score too, even if it is higher: through PY2021 quality and cost alone were compared.</summary>
    private static FinalScoreAttribution WithOtherSide(FinalScoreAttribution choice, ImmutableArray<FacilityBasedScorecard> byFacility)
    {
        foreach (FacilityBasedScorecard card in byFacility)
        {
            if (card.Facility is { } facility)
            {
                bool facilityCounts = facility.Choice.IsFacilityBased;
                AttributableScore lost = Attributable(card.Submission, facilityCounts ? card.Submission.FinalScoreCalculation : facility.FinalScoreCalculation, !facilityCounts);
                choice = choice with
                {
                    Reason = choice.Reason == AttributionReason.OnlyScore ? AttributionReason.FacilityBasedChoice : choice.Reason,
                    Others = choice.Others.Add(OtherScore.Of(lost, choice.Attributed.Score)),
                };
            }
        }

        return choice;
    }

    private static AttributableScore Attributable(Scorecard card, in FinalScoreCalculation final, bool facilityBased) =>
        new(card.Request.Participant.Option, card.ReportingOption, final) { FacilityBased = facilityBased };

    private static ProgramYear CommonLaw(ImmutableArray<Scorecard> own, ImmutableArray<FacilityBasedScorecard> byFacility)
    {
        ProgramYear law = own.IsEmpty ? byFacility[0].Submission.Law : own[0].Law;
        foreach (Scorecard card in own)
        {
            RequireYear(card, law.PerformanceYear);
        }

        foreach (FacilityBasedScorecard card in byFacility)
        {
            RequireYear(card.Submission, law.PerformanceYear);
        }

        return law;
    }

    private static void RequireYear(Scorecard card, int performanceYear)
    {
        if (card.Law.PerformanceYear != performanceYear)
        {
            throw new ArgumentException($"The scores are of PY{performanceYear} and of PY{card.Law.PerformanceYear}.", nameof(card));
        }
    }

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(Attribution), this.PrintMembers);
}
