namespace Mips.Scoring.Tests.Support;

/// <summary>The quality rules of every year that states them.</summary>
internal static class QualityYears
{
    public static QualityRules For(int year) => year switch
    {
        2017 => Py2017.Quality,
        2018 => Py2018.Quality,
        2019 => Py2019.Quality,
        2020 => Py2020.Quality,
        2021 => Py2021.Quality,
        _ => ProgramYears.For(year).Quality,
    };

    public static MeasurePointsRules PointsFor(int year) => For(year).MeasurePoints;

    public static AppQualityRules AppFor(int year) => year == 2021 ? Py2021.AppQuality : ProgramYears.For(year).AppQuality!;
}
