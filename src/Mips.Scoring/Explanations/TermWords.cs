namespace Mips.Scoring;

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

    public static string Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => "Quality",
        PerformanceCategory.Cost => "Cost",
        PerformanceCategory.ImprovementActivities => "Improvement activities",
        PerformanceCategory.PromotingInteroperability => "Promoting Interoperability",
        _ => throw Unknown(category),
    };

    public static InvalidOperationException Unknown(object value) => new($"There are no words for {value.GetType().Name}.{value}.");
}
