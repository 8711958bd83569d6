using Mips.Scoring.Reference;

namespace Mips.Scoring.Fhir;

/// <summary>The groups of a report beside the rates of its measure: by the identifiers of populations, by name, by a stratifier, or in order.</summary>
internal static class GroupPairs
{
    /// <summary>The group of each rate; null if they cannot be told.</summary>
    /// <param name="rates">The rates of the measure, in CMS's order.</param>
    /// <param name="groups">The groups of the report.</param>
    public static ImmutableArray<(MeasureRate Rate, ReportedGroup Group)>? Of(ImmutableArray<MeasureRate> rates, ImmutableArray<ReportedGroup> groups) =>
        By(rates, groups, HasPopulationOf)
        ?? By(rates, groups, IsNamedLike)
        ?? (groups.Length == 1 ? By(rates, groups[0].Strata, IsNamedLike) : null)
        ?? (rates.Length == groups.Length ? [.. rates.Select((rate, index) => (rate, groups[index]))] : null);

    private static ImmutableArray<(MeasureRate Rate, ReportedGroup Group)>? By(ImmutableArray<MeasureRate> rates, ImmutableArray<ReportedGroup> groups, Func<MeasureRate, ReportedGroup, bool> belongs)
    {
        ImmutableArray<(MeasureRate Rate, ReportedGroup Group)>.Builder pairs = ImmutableArray.CreateBuilder<(MeasureRate, ReportedGroup)>();
        foreach (MeasureRate rate in rates)
        {
            ReportedGroup[] found = [.. groups.Where(group => belongs(rate, group)).Take(2)];
            if (found.Length != 1)
            {
                return null;
            }

            pairs.Add((rate, found[0]));
        }

        return pairs.ToImmutable();
    }

    private static bool HasPopulationOf(MeasureRate rate, ReportedGroup group) => rate.Published is EcqmPopulation published
        && group.Populations.Any(population => population.Code == PopulationCodes.Numerator && string.Equals(population.Id, published.Numerator, StringComparison.OrdinalIgnoreCase));

    private static bool IsNamedLike(MeasureRate rate, ReportedGroup group) => rate.Stratum is string stratum && group.Names.Contains(stratum, StringComparer.OrdinalIgnoreCase);
}
