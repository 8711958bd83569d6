namespace Mips.Scoring.Interop;

/// <summary>The programme names of a QPP submission that are no MVP IDs.</summary>
internal static class QppPrograms
{
    public const string TraditionalMips = "mips";
    private const string App = "app1";
    private const string AppPlus = "appPlus";

    /// <summary>The quality measure sets of the APM Performance Pathway.</summary>
    public static readonly string[] AppNames = [App, AppPlus];

    private static readonly string[] OutsideMips = ["pcf", "cpcPlus", "mcp"];

    /// <summary>Whether submissions of the programme are scored in MIPS.</summary>
    public static bool IsScored(string program, ReferenceData data) => program == TraditionalMips || MeasureSetOf(program) is not null || data.FindMvp(program) is not null;

    /// <summary>Whether the programme is another one of CMS's, whose submissions MIPS does not score.</summary>
    public static bool IsOutsideMips(string program) => Array.IndexOf(OutsideMips, program) >= 0;

    /// <summary>The name of a quality measure set of the APM Performance Pathway; that of traditional MIPS for none.</summary>
    public static string NameOf(AppMeasureSet? set) => set switch
    {
        AppMeasureSet.App => App,
        AppMeasureSet.AppPlus => AppPlus,
        _ => TraditionalMips,
    };

    /// <summary>The quality measure set of the APM Performance Pathway; null for another programme.</summary>
    public static AppMeasureSet? MeasureSetOf(string program) => program switch
    {
        App => AppMeasureSet.App,
        AppPlus => AppMeasureSet.AppPlus,
        _ => null,
    };
}
