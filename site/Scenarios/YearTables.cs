using Mips.Scoring.CmsData;

namespace Mips.Scoring.Scenarios;

/// <summary>CMS's tables in an application that carries those of the newest year and loads the others when they are needed.</summary>
/// <param name="load">Loads a file of tables by its name; null where it cannot be had.</param>
public sealed class YearTables(Func<string, Task<byte[]?>> load)
{
    /// <summary>Whether the tables of a year are here.</summary>
    /// <param name="year">The performance year.</param>
    /// <returns>False also for a year without data.</returns>
    public static bool Has(int year) => CmsTables.Years.Contains(year) && Missing(year).IsEmpty;

    /// <summary>Loads what is missing of the tables of a year.</summary>
    /// <param name="year">The performance year.</param>
    /// <returns>Null if the tables are here now, or CMS published none; else a sentence.</returns>
    public async Task<string?> Need(int year)
    {
        foreach (string file in Missing(year))
        {
            if (await load(file) is not { } table)
            {
                return FormattableString.Invariant($"CMS's tables of {year} cannot be loaded here.");
            }

            TableFiles.Supply(file, table);
        }

        return null;
    }

    /// <summary>Loads the tables of all years: a file may be of any year, and what is said about it may name others.</summary>
    /// <returns>Null if all are here now; else a sentence.</returns>
    public async Task<string?> NeedAll() => (await Task.WhenAll(CmsTables.Years.Select(this.Need))).FirstOrDefault(problem => problem is not null);

    private static ImmutableArray<string> Missing(int year) => CmsTables.Years.Contains(year)
        ? [.. new[] { YearTable.Resource(year), EcqmTable.Resource(year) }.Where(file => !TableFiles.Has(file))]
        : [];
}
