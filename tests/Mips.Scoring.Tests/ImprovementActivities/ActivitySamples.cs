using Mips.Scoring.Reference;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.ImprovementActivities;

/// <summary>Small requests and tables for improvement activities tests.</summary>
internal static class ActivitySamples
{
    public static ReferenceData Weighted { get; } = Data(2024, ("IA_M1", ActivityWeight.Medium), ("IA_M2", ActivityWeight.Medium), ("IA_M3", ActivityWeight.Medium), ("IA_H1", ActivityWeight.High), ("IA_H2", ActivityWeight.High), ("IA_PCMH", null));

    public static ReferenceData Unweighted { get; } = Data(2025, ("IA_1", null), ("IA_2", null), ("IA_3", null), ("IA_PCMH", null), ("IA_MVP", null));

    public static ReferenceData Data(int year, params (string Id, ActivityWeight? Weight)[] activities) => new(new ReferenceTables
    {
        PerformanceYear = year,
        Version = new("test", "2026-01-01", "0"),
        ImprovementActivities = [.. activities.Select(a => new ImprovementActivity { Id = a.Id, Title = a.Id, Weight = a.Weight, FirstPerformanceYear = 2017 })],
    });

    public static ScoringRequest Request(Participant participant, params string[] activities) => new()
    {
        PerformanceYear = 2025,
        Participant = participant,
        ImprovementActivities = [.. activities.Select(id => new ImprovementActivitySubmission(id))],
    };

    public static ScoringRequest Request(params string[] activities) => Request(Large, activities);

    public static Participant Large { get; } = new() { Option = ParticipationOption.Group, Clinicians = 40 };

    public static Participant InApm { get; } = new() { Option = ParticipationOption.Group, Clinicians = 40, ApmParticipant = true };

    public static ImprovementActivitiesScore Score(ScoringRequest request, ImprovementActivitiesRules? rules = null, bool quality = false, bool promotingInteroperability = false, bool extremeCircumstances = false) =>
        ImprovementActivitiesCategory.Score(request, Unweighted, rules ?? Py2025.Rules.ImprovementActivities, quality, promotingInteroperability, extremeCircumstances);

    public static ImprovementActivitiesScore ScoreWeighted(ScoringRequest request) =>
        ImprovementActivitiesCategory.Score(request, Weighted, Py2024.Rules.ImprovementActivities, false, false, false);
}
