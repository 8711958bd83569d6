using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>What one batch and one law have made of each other: everything that does not depend on the clinician.</summary>
/// <param name="Law">The law.</param>
/// <param name="Weights">The weights of the batch's profiles.</param>
/// <param name="Submissions">Its answers to Promoting Interoperability.</param>
/// <param name="Risks">The complex patient bonus by its national figures.</param>
/// <param name="Entities">The clinicians of its APM Entities.</param>
/// <param name="Registrations">Its MVP registrations.</param>
/// <param name="Surveys">Its summary survey measures, by reporting option; null for an option that the year does not have.</param>
/// <param name="ReadsRatesAnew">Whether the law has other rules for performance rates than those that the batch was read by.</param>
internal sealed record BatchLaw(
    ProgramYear Law, WeightMemo Weights, AnsweredSubmissions Submissions, RiskLines Risks, EntityFacts[] Entities, BatchRegistration[] Registrations, BatchSurvey?[] Surveys, bool ReadsRatesAnew)
{
    /// <summary>The MVP of a clinician; null outside MVPs.</summary>
    public ResolvedMvp? MvpOf(in ClinicianRow row) => row.Registration < 0 ? null : this.Registrations[row.Registration].Mvp;
}

/// <summary>An MVP registration whose measures are found.</summary>
/// <param name="Mvp">The MVP.</param>
/// <param name="Selected">The measures selected at registration.</param>
internal readonly record struct BatchRegistration(ResolvedMvp Mvp, SelectedMeasures Selected)
{
    public static BatchRegistration Of(MvpReporting registration, ReferenceData data) =>
        new(ResolvedMvp.For(data, data.FindMvp(registration.MvpId)!), SelectedMeasures.Of(registration, data));
}
