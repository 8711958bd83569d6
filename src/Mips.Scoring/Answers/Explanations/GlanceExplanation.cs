using System.Globalization;
using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections of a population at a glance.</summary>
internal static class GlanceExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> ScoreColumns =
    [
        new("Who"), new("Number", IsNumber: true), new("Nothing submitted", IsNumber: true), new("Mean", IsNumber: true), new("Median", IsNumber: true),
        new("Quality", IsNumber: true), new("Cost", IsNumber: true), new("Activities", IsNumber: true), new("Interoperability", IsNumber: true),
    ];

    private static readonly ImmutableArray<ExplanationColumn> AdjustmentColumns =
    [
        new("Who"), new("Lowest quarter", IsNumber: true), new("Below", IsNumber: true), new("At the threshold", IsNumber: true), new("Above", IsNumber: true),
        new("Exceptional", IsNumber: true), new("Largest", IsNumber: true), new("Added", IsNumber: true), new("Taken away", IsNumber: true),
    ];

    public static ExplanationHeadline Headline(AtAGlance glance) => new(
        $"PY{glance.PerformanceYear.ToString(CultureInfo.InvariantCulture)} at a glance, {Count(glance.Everybody.Clinicians)} scores",
        string.Empty,
        string.Empty,
        glance.Everybody.FinalScore is { } scores ? $"mean final score {Format.FinalPoints(scores.Mean)}, median {Format.FinalPoints(scores.Median)}" : "nobody",
        ["Category scores are means of those who are scored on the category, counted with two places."]);

    public static ImmutableArray<ExplanationSection> Sections(AtAGlance glance) =>
    [
        new("Scores", ScoreColumns, [.. glance.Groups.Select(Scores)]),
        new("Adjustments", AdjustmentColumns, [.. glance.Groups.Select(Adjustments)]),
    ];

    private static ExplanationRow Scores(GlanceGroup group) => new(
        [
            Name(group), Count(group.Clinicians), Format.Percent(group.ShareWithoutSubmission), Mean(group.FinalScore),
            group.FinalScore is { } scores ? Format.FinalPoints(scores.Median) : Format.NoValue,
            Mean(group.Quality), Mean(group.Cost), Mean(group.ImprovementActivities), Mean(group.PromotingInteroperability),
        ],
        string.Empty,
        []);

    private static ExplanationRow Adjustments(GlanceGroup group) => new(
        [
            Name(group), .. group.Bands.Select(band => Format.Percent(group.ShareOf(band.Clinicians))),
            group.LargestAdjustmentPercent is { } largest ? Format.Signed(largest) : Format.NoValue,
            group.Money is { } money ? Format.Amount(money.Increase) : Format.NoValue,
            group.Money is { } taken ? Format.Amount(taken.Decrease) : Format.NoValue,
        ],
        string.Empty,
        []);

    private static string Name(GlanceGroup group) => group.Dimension switch
    {
        GlanceDimension.Everybody => "everybody",
        GlanceDimension.Reporting => TermWords.Of(Parse<ReportingOption>(group.Name)),
        GlanceDimension.Participation => TermWords.Of(Parse<ParticipationOption>(group.Name)),
        GlanceDimension.PracticeSize => $"practices of {group.Name}",
        _ => Words(Parse<GlanceStatuses>(group.Name)),
    };

    private static string Words(GlanceStatuses status) => status switch
    {
        GlanceStatuses.SmallPractice => "small practices",
        GlanceStatuses.Rural => "rural",
        GlanceStatuses.HealthProfessionalShortageArea => "in a health professional shortage area",
        GlanceStatuses.NonPatientFacing => "non-patient facing",
        GlanceStatuses.HospitalBased => "hospital-based",
        GlanceStatuses.AmbulatorySurgicalCenterBased => "ambulatory surgical center-based",
        GlanceStatuses.FacilityBased => "facility-based",
        _ => throw TermWords.Unknown(status),
    };

    private static TWord Parse<TWord>(string name)
        where TWord : struct, Enum => Enum.TryParse(name, out TWord word) ? word : throw TermWords.Unknown(name);

    private static string Mean(ScoreDistribution? scores) => scores is null ? Format.NoValue : Format.FinalPoints(scores.Mean);

    private static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
