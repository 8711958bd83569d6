using Mips.Scoring.CmsData;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Input;

/// <summary>Data and law of performance years; of a preliminary one only if it was asked for.</summary>
/// <param name="preliminary">Whether preliminary years were asked for.</param>
/// <param name="law">The law in the place of that of every year; null for those of the years.</param>
internal sealed class CmsYears(bool preliminary, ProgramYear? law = null)
{
    /// <summary>CMS's data of a year.</summary>
    /// <exception cref="UnknownPerformanceYearException">There is none, or the year is preliminary and was not asked for.</exception>
    public ReferenceData DataOf(int year) => this.IsPreliminary(year) ? CmsTables.PreliminaryFor(year) : CmsTables.For(year);

    /// <summary>The law of a year.</summary>
    /// <exception cref="UnknownPerformanceYearException">It is not known, or the year is preliminary and was not asked for.</exception>
    public ProgramYear LawOf(int year) => law ?? (this.IsPreliminary(year) ? ProgramYears.PreliminaryFor(year) : ProgramYears.For(year));

    private bool IsPreliminary(int year) => preliminary && CmsTables.PreliminaryYears.Contains(year);
}
