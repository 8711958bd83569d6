using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Scorers;

/// <summary>One MIPS eligible clinician (TIN/NPI) of an APM Entity, with the scores of the clinician's own reporting outside the entity, § 414.1317(b)(1).</summary>
public sealed record ApmClinician
{
    /// <summary>The score of the group (TIN) the clinician bills under; null if the group did not report. Clinicians of one TIN share it. Scores of virtual groups are not included, (a)(3).</summary>
    public Scorecard? Group { get; init; }

    /// <summary>The score of the clinician's own reporting; null if there was none.</summary>
    public Scorecard? Individual { get; init; }

    /// <summary>The categories from whose reporting the clinician is excepted, for example by an approved hardship: there the score is null, (b)(1)(iii).</summary>
    public PerformanceCategories Excepted { get; init; }

    internal ApmClinicianScore Quality => this.ScoreIn(PerformanceCategories.Quality, QualityOf(this.Group), QualityOf(this.Individual));

    internal ApmClinicianScore ImprovementActivities => this.ScoreIn(PerformanceCategories.ImprovementActivities, ActivitiesOf(this.Group), ActivitiesOf(this.Individual));

    internal RollUpClinician PromotingInteroperability => new(this.Group?.PromotingInteroperability, this.Individual?.PromotingInteroperability)
    {
        IsExcepted = this.Excepted.Contains(PerformanceCategories.PromotingInteroperability),
    };

    /// <summary>The categories from which a clinician is excepted by the scorecard of the clinician's own reporting: those reweighted by status, clinician type, exception or circumstances, and not restored by a submission.</summary>
    /// <param name="individual">The scorecard; a clinician who submitted nothing has one too.</param>
    /// <returns>What to give as <see cref="Excepted"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="individual"/> is null.</exception>
    public static PerformanceCategories ExceptedBy(Scorecard individual)
    {
        CategoryWeights weights = (individual ?? throw new ArgumentNullException(nameof(individual))).Weights;
        return ExceptedIf(weights.Quality, PerformanceCategories.Quality)
            | ExceptedIf(weights.ImprovementActivities, PerformanceCategories.ImprovementActivities)
            | ExceptedIf(weights.PromotingInteroperability, PerformanceCategories.PromotingInteroperability);
    }

    // The grounds before this one say that a category cannot be scored, not that the clinician is excepted.
    private static PerformanceCategories ExceptedIf(in CategoryWeight weight, PerformanceCategories category) =>
        weight.State == CategoryWeightState.Reweighted && weight.Ground >= ReweightingGround.JoinedPracticeInFinalThreeMonths ? category : PerformanceCategories.None;

    private static Percent? QualityOf(Scorecard? card) => card is { Quality.DataSubmitted: true } ? card.Quality.Score : null;

    private static Percent? ActivitiesOf(Scorecard? card) => card is { ImprovementActivities.DataSubmitted: true } ? card.ImprovementActivities.Score : null;

    private ApmClinicianScore ScoreIn(PerformanceCategories category, Percent? group, Percent? individual) =>
        new(group, individual) { IsExcepted = this.Excepted.Contains(category) };
}

/// <summary>Whether clinicians of an APM Entity submitted data for the categories on which an improvement activities credit can rest.</summary>
internal readonly record struct SubmittedByClinicians(bool Quality, bool PromotingInteroperability)
{
    public static SubmittedByClinicians Of(ImmutableArray<ApmClinician> clinicians)
    {
        bool quality = false;
        bool promotingInteroperability = false;
        foreach (ApmClinician clinician in clinicians)
        {
            quality |= clinician.Quality is { IsExcepted: false } score && (score.Group is not null || score.Individual is not null);
            promotingInteroperability |= clinician.PromotingInteroperability is { IsExcepted: false } report && (report.Group is { DataSubmitted: true } || report.Individual is { DataSubmitted: true });
        }

        return new(quality, promotingInteroperability);
    }
}
