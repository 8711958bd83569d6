using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Support;

/// <summary>The quality rules of a year.</summary>
internal static class QualityYears
{
    public static QualityRules For(int year) => ProgramYears.For(year).Quality;

    public static MeasurePointsRules PointsFor(int year) => For(year).MeasurePoints;

    public static AppQualityRules AppFor(int year) => ProgramYears.For(year).AppQuality!;
}
