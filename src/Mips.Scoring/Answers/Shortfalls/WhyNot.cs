using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Why not more? Everything of a scorecard that earned less than it could, in the order of the flow.</summary>
public static class WhyNot
{
    /// <summary>Finds what earned less than it could, and the smallest change of each that would have counted.</summary>
    /// <param name="scorecard">The scorecard. The law and the data that it was scored with are used again.</param>
    /// <returns>Measures, categories, bonuses and the final score, each with the first test it failed; empty if nothing could earn more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorecard"/> is null.</exception>
    /// <example>
    /// <code>
    /// Shortfall shortfall = WhyNot.Of(Scorer.Score(request, CmsTables.For(2025))).First(one =&gt; one.Id == "226");
    /// Console.WriteLine($"{shortfall.Reason}: {shortfall.Actual}, {shortfall.Needed} needed"); // BelowCaseMinimum: 18, 20 needed
    /// </code>
    /// </example>
    public static ImmutableArray<Shortfall> Of(Scorecard scorecard)
    {
        _ = scorecard ?? throw new ArgumentNullException(nameof(scorecard));
        ImmutableArray<Shortfall>.Builder found = ImmutableArray.CreateBuilder<Shortfall>();
        CategoryShortfalls.AddTo(found, scorecard);
        QualityShortfalls.AddTo(found, scorecard);
        SurveyShortfalls.AddTo(found, scorecard);
        ClaimsShortfalls.AddTo(found, scorecard);
        QualityRequirementShortfalls.AddTo(found, scorecard);
        HighPriorityBonusShortfalls.AddTo(found, scorecard);
        QualityBonusShortfalls.AddTo(found, scorecard);
        ComplexOrganizationShortfalls.AddTo(found, scorecard);
        CostShortfalls.AddTo(found, scorecard);
        ActivityShortfalls.AddTo(found, scorecard);
        ApmCreditShortfalls.AddTo(found, scorecard);
        InteroperabilityShortfalls.AddTo(found, scorecard);
        BonusShortfalls.AddTo(found, scorecard);
        FinalScoreShortfalls.AddTo(found, scorecard);

        // What is stated is not known well enough to say how it could be more.
        return scorecard.Request.StatedScores is { } stated ? [.. found.Where(one => one.Category is not { } category || stated.Of(category) is null)] : found.ToImmutable();
    }

    /// <summary>Finds why facility-based measurement does not count, or what the facility would have to score for more.</summary>
    /// <param name="scorecard">Both scores of a participant. The findings about its own submission are those of <see cref="FacilityBasedScorecard.Submission"/>.</param>
    /// <returns>The first test that failed; empty if the facility could not score higher.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorecard"/> is null.</exception>
    public static ImmutableArray<Shortfall> Of(FacilityBasedScorecard scorecard) =>
        FacilityBasedShortfalls.Of(scorecard ?? throw new ArgumentNullException(nameof(scorecard))) is { } shortfall ? [shortfall] : [];

    /// <summary>Finds why a clinician is not facility-based, § 414.1380(e)(2)(i).</summary>
    /// <param name="services">The clinician's covered professional services in the determination period.</param>
    /// <param name="hasFacilityScore">Whether the clinician can be assigned to a facility with a value-based purchasing score.</param>
    /// <param name="rules">The rules of the year, <see cref="Years.ProgramYear.FacilityBased"/>.</param>
    /// <returns>The first test that failed, with the nearest number of services that passes it; empty if the clinician is facility-based.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static ImmutableArray<Shortfall> Of(in ServicesByPlace services, bool hasFacilityScore, FacilityBasedRules rules) =>
        FacilityBasedDetermination.Of(services, hasFacilityScore, rules ?? throw new ArgumentNullException(nameof(rules))) is { } shortfall ? [shortfall] : [];

    /// <summary>Finds why a group is not facility-based, § 414.1380(e)(2)(ii).</summary>
    /// <param name="facilityBasedClinicians">Clinicians of the group that are facility-based themselves; 0 or more.</param>
    /// <param name="clinicians">All eligible clinicians billing under the group's TIN.</param>
    /// <param name="rules">The rules of the year, <see cref="Years.ProgramYear.FacilityBased"/>.</param>
    /// <returns>The share and the nearest number of clinicians that is enough; empty if the group is facility-based.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static ImmutableArray<Shortfall> Of(int facilityBasedClinicians, int clinicians, FacilityBasedRules rules) =>
        FacilityBasedDetermination.Of(facilityBasedClinicians, clinicians, rules ?? throw new ArgumentNullException(nameof(rules))) is { } shortfall ? [shortfall] : [];
}
