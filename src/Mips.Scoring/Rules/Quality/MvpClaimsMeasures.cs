using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The administrative claims measures of an MVP: one population health measure, and the outcomes-based measure that was selected. § 414.1365(d)(3)(i)(A) and (B).</summary>
internal static class MvpClaimsMeasures
{
    /// <summary>Decides what becomes of each administrative claims measure.</summary>
    /// <returns>The index of the selected outcomes-based measure; −1 without a result for it.</returns>
    public static int Decide(Span<ClaimsLine> claims, ResolvedMvp mvp, SelectedMeasures selection, PopulationHealthRules rules)
    {
        int populationHealth = PopulationHealth(claims, mvp, selection, rules);
        int selected = AdministrativeClaimsMeasures.IndexOf(claims, selection.OutcomesBasedClaims);
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].IsScored && i != populationHealth && i != selected)
            {
                claims[i] = claims[i] with
                {
                    Disposition = mvp.HasPopulationHealth(claims[i].Measure) ? AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts : AdministrativeClaimsDisposition.NotPartOfTheSet,
                };
            }
        }

        return selected;
    }

    private static int PopulationHealth(ReadOnlySpan<ClaimsLine> claims, ResolvedMvp mvp, SelectedMeasures selection, PopulationHealthRules rules)
    {
        if (rules is PopulationHealthRules.SelectedAtRegistration)
        {
            return AdministrativeClaimsMeasures.IndexOf(claims, selection.PopulationHealth);
        }

        int best = -1;
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].IsScored && mvp.HasPopulationHealth(claims[i].Measure) && (best < 0 || IsBetter(claims[i], claims[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool IsBetter(in ClaimsLine one, in ClaimsLine best) => one.Points != best.Points ? one.Points > best.Points : one.Measure < best.Measure;
}

/// <summary>The measures selected at MVP registration.</summary>
/// <param name="OutcomesBasedClaims">The place of the outcomes-based administrative claims measure among all by ID; <see cref="None"/> without one.</param>
/// <param name="PopulationHealth">The place of the population health measure; <see cref="None"/> without one.</param>
internal readonly record struct SelectedMeasures(int OutcomesBasedClaims, int PopulationHealth)
{
    public const int None = -1;

    public static SelectedMeasures Of(MvpReporting registration, ReferenceData data) => new(
        IndexOf(registration.SelectedOutcomesBasedClaimsMeasure, data),
        IndexOf(registration.SelectedPopulationHealthMeasure, data));

    private static int IndexOf(string? measureId, ReferenceData data) => measureId is null ? None : data.IndexOfQualityMeasure(measureId);
}
