namespace Mips.Scoring.Interop;

/// <summary>Asks for CMS's data of the year that a file names.</summary>
internal static class DataOfYear
{
    /// <summary>The data; null if there is none.</summary>
    public static ReferenceData? Find(Func<int, ReferenceData?> dataOf, int year)
    {
        try
        {
            return dataOf(year);
        }
        catch (UnknownPerformanceYearException)
        {
            // The answer of CmsTables.For to a year without data.
            return null;
        }
    }

    /// <summary>The data; null, and a problem, if there is none.</summary>
    public static ReferenceData? Find(Func<int, ReferenceData?> dataOf, int year, Place place, ProblemList problems)
    {
        ReferenceData? data = Find(dataOf, year);
        if (data is null)
        {
            problems.Add(ImportProblemKind.Unknown, place, FormattableString.Invariant($"{year}"), "there is no data for this performance year");
        }

        return data;
    }
}
