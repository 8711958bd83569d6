namespace Mips.Scoring.Tool.Jobs;

/// <summary>The same facts by another way to report, in the words of a submission's <c>programName</c>.</summary>
internal static class Pathway
{
    private const string Traditional = "mips";
    private const string App = "app1";
    private const string AppPlus = "appPlus";

    /// <summary>The pathway of a request.</summary>
    public static string NameOf(ScoringRequest request) => request switch
    {
        { Mvp: { } mvp } => mvp.MvpId,
        { App.MeasureSet: AppMeasureSet.AppPlus } => AppPlus,
        { App: not null } => App,
        _ => Traditional,
    };

    /// <summary>Moves a request to a pathway.</summary>
    /// <param name="request">The facts.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <exception cref="InvalidDataException">The year has no such pathway.</exception>
    public static ScoringRequest Move(ScoringRequest request, string pathway, ReferenceData data)
    {
        ScoringRequest facts = request with { Mvp = null, App = null };
        return pathway switch
        {
            _ when Is(pathway, Traditional) => facts,
            _ when Is(pathway, App) => facts with { App = new AppReporting(AppMeasureSet.App) },
            _ when Is(pathway, AppPlus) => facts with { App = new AppReporting(AppMeasureSet.AppPlus) },
            _ when data.FindMvp(pathway.ToUpperInvariant()) is { } mvp =>
                facts with { Mvp = request.Mvp is { } own && own.MvpId == mvp.Id ? own : new MvpReporting(mvp.Id) },
            _ => throw new InvalidDataException($"{pathway}: not a pathway of PY{request.PerformanceYear}, which are {Traditional}, {App}, {AppPlus} and the MVPs {string.Join(", ", data.Tables.Mvps.Select(known => known.Id))}"),
        };
    }

    private static bool Is(string pathway, string known) => pathway.Equals(known, StringComparison.OrdinalIgnoreCase);
}
