namespace Mips.Scoring.Interop;

/// <summary>Words of the feedback lists.</summary>
internal static class FeedbackWords
{
    /// <summary>The programme as a submission names it.</summary>
    public static string Program(ScoringRequest request) => request switch
    {
        { Mvp: { } mvp } => mvp.MvpId,
        { App.MeasureSet: AppMeasureSet.AppPlus } => "appPlus",
        { App: not null } => "app1",
        _ => "mips",
    };

    public static string Option(ParticipationOption option) => JsonOutput.Camel(option.ToString());
}
