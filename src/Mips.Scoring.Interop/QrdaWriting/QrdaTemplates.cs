namespace Mips.Scoring.Interop;

/// <summary>The versions of templates in CMS's guide of a year, as CMS's sample files have them.</summary>
/// <param name="Document">CMS's document template.</param>
/// <param name="Report">HL7's document template.</param>
/// <param name="Section">HL7's section template, and those of activities and Promoting Interoperability.</param>
/// <param name="QualitySection">CMS's section of quality measures.</param>
/// <param name="Parameters">The reporting parameters; null for none.</param>
/// <param name="Results">HL7's results of a measure.</param>
/// <param name="CmsResults">CMS's results of a measure.</param>
/// <param name="CmsRate">CMS's performance rate.</param>
internal sealed record QrdaTemplates(string Document, string Report, string Section, string QualitySection, string? Parameters, string Results, string CmsResults, string CmsRate)
{
    private const int FirstYear = 2021;
    private const int LastYear = 2025;
    private const int FirstYearOfThisEdition = 2023;
    private static readonly string[] Documents = ["2020-05-01", "2021-07-01", "2022-12-01", "2022-12-01", "2024-12-01"];

    /// <summary>Whether a sample file of the year is at hand.</summary>
    public static bool IsKnown(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>The versions of a year, or of the nearest one that is known.</summary>
    public static QrdaTemplates For(int year)
    {
        string document = Documents[Math.Min(Math.Max(year, FirstYear), LastYear) - FirstYear];
        return year < FirstYearOfThisEdition
            ? new(document, "2017-06-01", "2017-06-01", "2019-05-01", null, "2016-09-01", "2018-05-01", "2018-05-01")
            : new(document, "2020-12-01", "2020-12-01", "2022-05-01", "2020-12-01", "2020-12-01", "2022-05-01", "2022-05-01");
    }
}
