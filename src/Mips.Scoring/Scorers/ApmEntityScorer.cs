using System.Diagnostics.CodeAnalysis;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>
/// Scores an APM Entity, § 414.1317: what it reported by the reporting option of its request, and what it did not report as the average of
/// its clinicians' better scores.
/// </summary>
/// <remarks>The request's <see cref="ScoringRequest.ReportingOption"/> decides between traditional MIPS, an MVP and the APM Performance Pathway. Pure, like <see cref="Scorer"/>.</remarks>
public static class ApmEntityScorer
{
    /// <summary>Scores an APM Entity.</summary>
    /// <param name="request">What the entity submitted and what CMS holds.</param>
    /// <param name="clinicians">Every MIPS eligible clinician of the entity, scored under the same law; empty to score what the entity reported alone.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The scorecard; <see cref="Scorecard.ApmEntity"/> holds the averages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request or a clinician is not valid; the exception carries every problem.</exception>
    public static Scorecard Score(ScoringRequest request, ImmutableArray<ApmClinician> clinicians, ReferenceData data, ScoringOptions? options = null) =>
        TryScore(request, clinicians, data, out Scorecard? scorecard, out ImmutableArray<RequestProblem> problems, options)
            ? scorecard
            : throw new InvalidScoringRequestException(problems);

    /// <summary>Scores an APM Entity, or says everything that is wrong with the request and the clinicians, without throwing for them.</summary>
    /// <param name="request">What the entity submitted and what CMS holds.</param>
    /// <param name="clinicians">Every MIPS eligible clinician of the entity, scored under the same law; empty to score what the entity reported alone.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="scorecard">The scorecard; null if something is wrong.</param>
    /// <param name="problems">Every problem; empty if there is none.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>Whether the request and the clinicians are valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    public static bool TryScore(
        ScoringRequest request,
        ImmutableArray<ApmClinician> clinicians,
        ReferenceData data,
        [NotNullWhen(true)] out Scorecard? scorecard,
        out ImmutableArray<RequestProblem> problems,
        ScoringOptions? options = null)
    {
        ProgramYear law = ScoringOptions.LawFor(request, options);
        using RequestPlaces.Loan loan = RequestPlaces.Take();
        problems = Problems(request, clinicians, data, law, ScoringOptions.PlaceholdersOf(options), loan.Places);
        scorecard = problems.IsEmpty ? ScoreValid(request, clinicians, data, loan.Places, law) : null;
        return scorecard is not null;
    }

    internal static Scorecard ScoreValid(ScoringRequest request, ImmutableArray<ApmClinician> clinicians, ReferenceData data, ProgramYear law)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return ScoreValid(request, clinicians, data, loan.Places, law);
    }

    private static Scorecard ScoreValid(ScoringRequest request, ImmutableArray<ApmClinician> clinicians, ReferenceData data, RequestPlaces places, ProgramYear law)
    {
        CategoryScores own = Scorer.ScoreCategories(request, data, places, law, SubmittedByClinicians.Of(clinicians));
        ApmEntityAverages averages = ApmEntityAverages.Of(clinicians, request.Participant.MipsApm, law);
        ApmEntityRollUp rollUp = ApmEntityRollUp.Of(own, clinicians, averages);
        CategoryOutcomes outcomes = averages.Unreported(own.Outcomes, own.PromotingInteroperability.Submission is not null).Applied(own.Outcomes);
        CategoryWeights weights = Scorer.Weigh(WithStatusOfClinicians(request, clinicians), outcomes, law);
        return ScorecardAssembly.Of(request, data, law, own, outcomes.DataSubmitted, weights, rollUp);
    }

    /// <summary>The request with the status that follows where every clinician is excepted from a Promoting Interoperability category that nobody reported, § 414.1380(c)(2)(iii).</summary>
    internal static ScoringRequest WithStatusOfClinicians(ScoringRequest request, ImmutableArray<ApmClinician> clinicians) =>
        request.PromotingInteroperability.IsEmpty && ApmEntityRollUp.EveryoneIsExcepted(clinicians)
            ? request with { Participant = request.Participant with { EveryClinicianQualifiesForPromotingInteroperabilityReweighting = true } }
            : request;

    internal static ImmutableArray<RequestProblem> Problems(ScoringRequest request, ImmutableArray<ApmClinician> clinicians, ReferenceData data, ProgramYear law, PlaceholderBenchmarks placeholders, RequestPlaces places)
    {
        RequestProblems problems = default;
        ApmEntityCheck.Check(request, clinicians, ref problems);
        return [.. ScoringRequestCheck.Problems(request, data, law, request.ReportingOption, placeholders, places), .. problems.All];
    }
}
