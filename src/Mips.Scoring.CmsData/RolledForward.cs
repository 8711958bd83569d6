using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>The data of a preliminary year: CMS's files of the year before, rolled forward, with what is law of the year already.</summary>
internal static class RolledForward
{
    private const string AppPlus = "appPlus";
    private const string InitiationOfSubstanceUseTreatment = "305";

    /// <summary>The preliminary years, ascending.</summary>
    public static ImmutableArray<int> Years { get; } = [2027];

    /// <summary>PY2027: 305 in APP Plus, and the statement on electronic prior authorization, for which CMS's data has no ID yet.</summary>
    public static ReferenceData Of2027(ReferenceData before) => new(before.Tables with
    {
        PerformanceYear = Years[0],
        Version = before.Version with { Commit = $"{before.Version.Commit}, rolled forward from PY{before.PerformanceYear}" },
        QualityMeasures = [.. before.Tables.QualityMeasures.Select(Carried)],
        PromotingInteroperabilityMeasures = before.Tables.PromotingInteroperabilityMeasures.AddRange(ElectronicPriorAuthorization()),
    });

    // Suppression is a decision about one year.
    private static QualityMeasure Carried(QualityMeasure measure) => measure with
    {
        Programs = measure.Id == InitiationOfSubstanceUseTreatment ? measure.Programs.Add(AppPlus) : measure.Programs,
        SuppressedFor = [],
        TruncatedFor = [],
    };

    private static PromotingInteroperabilityMeasure[] ElectronicPriorAuthorization()
    {
        const string id = "ELECTRONIC_PRIOR_AUTHORIZATION";
        const string exclusion = id + "_EX";
        return
        [
            new()
            {
                Id = id,
                Title = "Electronic Prior Authorization",
                Metric = PromotingInteroperabilityMetric.YesNo,
                Objective = "healthInformationExchange",
                Role = PromotingInteroperabilityRole.Required,
                IsRequired = true,
                FirstPerformanceYear = Years[0],
                Exclusions = [exclusion],
            },
            new()
            {
                Id = exclusion,
                Title = "Electronic Prior Authorization Exclusion",
                Metric = PromotingInteroperabilityMetric.YesNo,
                Objective = "healthInformationExchange",
                Role = PromotingInteroperabilityRole.Exclusion,
                FirstPerformanceYear = Years[0],
            },
        ];
    }
}
