using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>The same facts in every pathway of a year.</summary>
internal static class Pathways
{
    /// <summary>Traditional MIPS, each MVP with each registration, and the APM Performance Pathway for those who take part in an APM. Whether the participant may is for the checks of a request.</summary>
    public static IEnumerable<ScoringRequest> Of(ScoringRequest facts, ReferenceData data, ProgramYear law)
    {
        ScoringRequest traditional = facts with { Mvp = null, App = null };
        yield return traditional;
        foreach (Mvp mvp in law.MvpQuality is null ? [] : data.Tables.Mvps)
        {
            foreach (MvpReporting registration in Registrations(mvp, law))
            {
                yield return traditional with { Mvp = registration };
            }
        }

        if (law.AppQuality is { } app && facts.Participant.TakesPartInApm)
        {
            yield return traditional with { App = new(AppMeasureSet.App) };
            if (app.AppPlus is not null)
            {
                yield return traditional with { App = new(AppMeasureSet.AppPlus) };
            }
        }
    }

    /// <summary>What can be selected at registration: a population health measure where the year asks for one, and one or no outcomes-based claims measure.</summary>
    public static IEnumerable<MvpReporting> Registrations(Mvp mvp, ProgramYear law)
    {
        ImmutableArray<string?> populationHealth = law.MvpQuality?.PopulationHealth is PopulationHealthRules.SelectedAtRegistration ? [.. mvp.PopulationHealthMeasures] : [null];
        return
            from selected in populationHealth
            from claims in (ImmutableArray<string?>)[null, .. mvp.OutcomesBasedClaimsMeasures]
            select new MvpReporting(mvp.Id) { SelectedPopulationHealthMeasure = selected, SelectedOutcomesBasedClaimsMeasure = claims };
    }
}
