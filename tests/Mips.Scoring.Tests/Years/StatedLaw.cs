using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>The law of a year for the tables of what the regulation, CMS's data and CMS's pages state year by year. The tables are written from those, every year in full, and carry nothing over.</summary>
internal static class StatedLaw
{
    public static ProgramYear Of(int year) => year <= 2026 ? ProgramYears.For(year) : ProgramYears.PreliminaryFor(year);
}
