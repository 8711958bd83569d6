using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The administrative claims measures of an MVP: one population health measure, and the outcomes-based measure that was selected. § 414.1365(d)(3)(i)(A) and (B).</summary>
internal static class MvpClaimsMeasures
{
    /// <summary>Decides what becomes of each administrative claims measure.</summary>
    /// <returns>The index of the selected outcomes-based measure; −1 without a result for it.</returns>
    public static int Decide(Span<AdministrativeClaimsMeasureScore> claims, Mvp mvp, MvpReporting registration, PopulationHealthRules rules)
    {
        int populationHealth = PopulationHealth(claims, mvp, registration, rules);
        int selected = AdministrativeClaimsMeasures.IndexOf(claims, registration.SelectedOutcomesBasedClaimsMeasure);
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].IsScored && i != populationHealth && i != selected)
            {
                claims[i] = AdministrativeClaimsMeasures.Without(
                    claims[i],
                    mvp.PopulationHealthMeasures.Contains(claims[i].Measure.Id)
                        ? AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts
                        : AdministrativeClaimsDisposition.NotPartOfTheSet);
            }
        }

        return selected;
    }

    private static int PopulationHealth(ReadOnlySpan<AdministrativeClaimsMeasureScore> claims, Mvp mvp, MvpReporting registration, PopulationHealthRules rules)
    {
        if (rules is PopulationHealthRules.SelectedAtRegistration)
        {
            return AdministrativeClaimsMeasures.IndexOf(claims, registration.SelectedPopulationHealthMeasure);
        }

        int best = -1;
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].IsScored && mvp.PopulationHealthMeasures.Contains(claims[i].Measure.Id) && (best < 0 || IsBetter(claims[i], claims[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool IsBetter(in AdministrativeClaimsMeasureScore one, in AdministrativeClaimsMeasureScore best) =>
        one.Points != best.Points ? one.Points > best.Points : string.CompareOrdinal(one.Measure.Id, best.Measure.Id) < 0;
}
