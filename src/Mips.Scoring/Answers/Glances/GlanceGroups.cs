using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Glances;

/// <summary>By what a glance groups.</summary>
[JsonConverter(typeof(EnumNameConverter<GlanceDimension>))]
public enum GlanceDimension
{
    /// <summary>Everybody.</summary>
    Everybody,

    /// <summary>By what was reported.</summary>
    Reporting,

    /// <summary>By how they took part.</summary>
    Participation,

    /// <summary>By the number of clinicians of the practice.</summary>
    PracticeSize,

    /// <summary>By special status; who has several is in several groups.</summary>
    Status,
}

/// <summary>The groups of a glance, in their order: everybody, then each dimension.</summary>
internal static class GlanceGroups
{
    private const int Everybody = 0;
    private const int Dimensions = 4;
    private static readonly ReportingOption[] Reportings = [ReportingOption.TraditionalMips, ReportingOption.MipsValuePathway, ReportingOption.ApmPerformancePathway];

    private static readonly ParticipationOption[] Participations =
        [ParticipationOption.Individual, ParticipationOption.Group, ParticipationOption.VirtualGroup, ParticipationOption.Subgroup, ParticipationOption.ApmEntity];

    // 15 is the limit of a small practice, § 414.1305; the others are this library's.
    private static readonly (int Most, string Name)[] Sizes = [(1, "1"), (15, "2-15"), (99, "16-99"), (int.MaxValue, "100+")];

    private static readonly GlanceStatuses[] Statuses =
    [
        GlanceStatuses.SmallPractice, GlanceStatuses.Rural, GlanceStatuses.HealthProfessionalShortageArea, GlanceStatuses.NonPatientFacing, GlanceStatuses.HospitalBased,
        GlanceStatuses.AmbulatorySurgicalCenterBased, GlanceStatuses.FacilityBased,
    ];

    private static readonly int FirstReporting = Everybody + 1;
    private static readonly int FirstParticipation = FirstReporting + Reportings.Length;
    private static readonly int FirstSize = FirstParticipation + Participations.Length;
    private static readonly int FirstStatus = FirstSize + Sizes.Length;

    /// <summary>The most groups that one clinician is in.</summary>
    public const int MostOfOne = Dimensions + 7;

    /// <summary>The dimension and the name of each group.</summary>
    public static ImmutableArray<(GlanceDimension Dimension, string Name)> All { get; } =
    [
        (GlanceDimension.Everybody, "everybody"),
        .. Reportings.Select(option => (GlanceDimension.Reporting, option.ToString())),
        .. Participations.Select(option => (GlanceDimension.Participation, option.ToString())),
        .. Sizes.Select(size => (GlanceDimension.PracticeSize, size.Name)),
        .. Statuses.Select(status => (GlanceDimension.Status, status.ToString())),
    ];

    /// <summary>The places of the groups that somebody is in.</summary>
    /// <param name="facts">Who.</param>
    /// <param name="places">Room for <see cref="MostOfOne"/> places.</param>
    /// <returns>How many they are.</returns>
    public static int Of(in GlanceFacts facts, Span<int> places)
    {
        int count = 0;
        places[count++] = Everybody;
        places[count++] = FirstReporting + Array.IndexOf(Reportings, facts.Reporting);
        places[count++] = FirstParticipation + Array.IndexOf(Participations, facts.Participation);
        if (facts.PracticeSize is { } size)
        {
            places[count++] = FirstSize + Array.FindIndex(Sizes, known => size <= known.Most);
        }

        for (int i = 0; i < Statuses.Length; i++)
        {
            if ((facts.Statuses & Statuses[i]) != 0)
            {
                places[count++] = FirstStatus + i;
            }
        }

        return count;
    }
}
