using Mips.Scoring.Reference;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>CMS's terms in print.</summary>
internal static class TermWords
{
    public static string Of(CollectionType type) => type switch
    {
        CollectionType.Ecqm => "eCQM",
        CollectionType.MipsCqm => "MIPS CQM",
        CollectionType.QcdrMeasure => "QCDR measure",
        CollectionType.MedicareCqm => "Medicare CQM",
        CollectionType.PartBClaims => "Part B claims",
        CollectionType.CmsWebInterface => "CMS Web Interface",
        CollectionType.CahpsSurvey => "CAHPS",
        CollectionType.AdministrativeClaims => "administrative claims",
        _ => throw Unknown(type),
    };

    public static string Of(ParticipationOption option) => option switch
    {
        ParticipationOption.Individual => "Individual",
        ParticipationOption.Group => "Group",
        ParticipationOption.VirtualGroup => "Virtual group",
        ParticipationOption.Subgroup => "Subgroup",
        ParticipationOption.ApmEntity => "APM Entity",
        _ => throw Unknown(option),
    };

    /// <summary>The reporting option, with the MVP or the measure set.</summary>
    public static string Of(ScoringRequest request) => request switch
    {
        { Mvp: MvpReporting mvp } => $"MVP {mvp.MvpId}",
        { App: AppReporting app } => Of(app.MeasureSet),
        _ => "traditional MIPS",
    };

    public static string Of(AppMeasureSet set) => set switch
    {
        AppMeasureSet.App => "APM Performance Pathway",
        AppMeasureSet.AppPlus => "APM Performance Pathway, APP Plus",
        _ => throw Unknown(set),
    };

    public static string Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => "Quality",
        PerformanceCategory.Cost => "Cost",
        PerformanceCategory.ImprovementActivities => "Improvement activities",
        PerformanceCategory.PromotingInteroperability => "Promoting Interoperability",
        _ => throw Unknown(category),
    };

    public static string Of(ReportingOption option) => option switch
    {
        ReportingOption.TraditionalMips => "traditional MIPS",
        ReportingOption.MipsValuePathway => "MVP",
        ReportingOption.ApmPerformancePathway => "APM Performance Pathway",
        _ => throw Unknown(option),
    };

    public static InvalidOperationException Unknown(object value) => new($"There are no words for {value.GetType().Name}.{value}.");
}
