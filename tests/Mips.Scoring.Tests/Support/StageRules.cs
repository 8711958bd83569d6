namespace Mips.Scoring.Tests.Support;

/// <summary>The rules of weights, final score and payment of one year.</summary>
internal sealed record StageRules(int PerformanceYear, CategoryWeightRules Weights, FinalScoreRules FinalScore, PaymentRules Payment)
{
    public static ImmutableArray<StageRules> All { get; } =
    [
        new(2017, Py2017.Weights, Py2017.FinalScore, Py2017.Payment),
        new(2018, Py2018.Weights, Py2018.FinalScore, Py2018.Payment),
        new(2019, Py2019.Weights, Py2019.FinalScore, Py2019.Payment),
        new(2020, Py2020.Weights, Py2020.FinalScore, Py2020.Payment),
        new(2021, Py2021.Weights, Py2021.FinalScore, Py2021.Payment),
        .. ProgramYears.All.Where(year => year.PerformanceYear > 2021).Select(year => new StageRules(year.PerformanceYear, year.Weights, year.FinalScore, year.Payment)),
    ];

    public static StageRules For(int performanceYear) => All.Single(year => year.PerformanceYear == performanceYear);
}
