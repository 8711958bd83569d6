using System.Globalization;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about a practice and about an MVP beside its means.</summary>
internal static class PracticeExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> ScoreColumns = [new("Score of"), new("Final score", IsNumber: true), new("Received by", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> ClinicianColumns = [new("Clinician"), new("Receives"), new("Final score", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> NoticeColumns = [new("Clinician"), new("What to know")];
    private static readonly ImmutableArray<ExplanationColumn> MeanColumns = [new("Category"), new("Own", IsNumber: true), new("Mean", IsNumber: true), new("Difference", IsNumber: true)];
    private static readonly Citation Snapshot = Citation.Guidance("2024 MIPS performance feedback FAQ, APM participation file");

    public static ExplanationHeadline Headline(Practice practice) => new(
        $"Practice {practice.Roster.Tin} · PY{practice.Law.PerformanceYear.ToString(CultureInfo.InvariantCulture)} (payment year {practice.Law.PaymentYear.ToString(CultureInfo.InvariantCulture)})",
        string.Empty,
        string.Empty,
        $"{Format.Count(practice.Members.Count(member => member.FinalScore is not null))} of {Format.Count(practice.Members.Length)} clinicians receive a final score",
        []);

    public static ImmutableArray<ExplanationSection> Sections(Practice practice)
    {
        ImmutableArray<ExplanationSection>.Builder sections = ImmutableArray.CreateBuilder<ExplanationSection>();
        AddIfAny(sections, new("Scores", ScoreColumns, [.. practice.Reporters.SelectMany(reporter => reporter.Scores.All.Select(card => Score(reporter, card)))]));
        AddIfAny(sections, new("Clinicians", ClinicianColumns, [.. practice.Members.Select(Clinician)]));
        AddIfAny(sections, new("To know", NoticeColumns, [.. practice.Members.SelectMany(Notices)]));
        return sections.ToImmutable();
    }

    public static ExplanationHeadline Headline(MvpComparison comparison) => new(
        $"{HeadlineWords.Subject(comparison.Scorecard)} beside {Format.Count((int)Math.Min(int.MaxValue, comparison.Means.Participants))} participants of {comparison.Means.MvpId}",
        comparison.Scorecard.DataVersion.ToString(),
        Format.FinalPoints(comparison.Scorecard.FinalScore),
        comparison.FinalScoreDifference is { } difference ? $"{DifferenceWords.Signed(difference)} points beside the mean of {Format.FinalPoints(comparison.Means.FinalScore!.Value)}" : "the mean final score is not known",
        []);

    public static ImmutableArray<ExplanationSection> Sections(MvpComparison comparison) =>
    [
        new("Categories beside their means", MeanColumns, [.. comparison.Categories.Select(category => new ExplanationRow(
            [
                TermWords.Of(category.Own.Category), Format.Percent(category.Own.Score), Format.Percent(category.Mean),
                category.Difference is { } difference ? DifferenceWords.Signed(difference.Value) : Format.NoValue,
            ],
            category.Own.IsForInformation ? "for information: the category does not count" : string.Empty,
            []))]),
    ];

    private static ExplanationRow Score(PracticeReporter reporter, Scorecard card) => new(
        [$"{TermWords.Of(reporter.Participation)}{(reporter.Id is null ? string.Empty : " " + reporter.Id)}, {TermWords.Of(card.Request)}", Format.FinalPoints(card.FinalScore), Format.Count(reporter.Receiving)],
        Information(card),
        []);

    private static string Information(Scorecard card)
    {
        string categories = string.Join(", ", CategoryStanding.Of(card).Where(one => one.IsForInformation).Select(one => $"{TermWords.Of(one.Category)} {Format.Percent(one.Score)}"));
        return categories.Length == 0 ? string.Empty : $"for information, without weight: {categories}";
    }

    private static ExplanationRow Clinician(PracticeMember member) => new(
        [
            member.Clinician.Name is { Length: > 0 } name ? $"{member.Clinician.Npi} {name}" : member.Clinician.Npi,
            member.Attribution is { } attribution ? AttributionWords.Name(attribution.Choice.Attributed) + (member.EntityId is null ? string.Empty : " " + member.EntityId) : Format.NoValue,
            member.FinalScore is { } score ? Format.FinalPoints(score) : Format.NoValue,
        ],
        Reason(member),
        [member.Citation]);

    private static string Reason(PracticeMember member) => member.Outcome switch
    {
        PracticeOutcome.Attributed => AttributionWords.Of(member.Attribution!.Choice.Reason) + string.Concat(member.Attribution.Choice.Others.Select(other => $"; {AttributionWords.Name(other.Score)} {Format.FinalPoints(other.Score.Score.Value)}")),
        PracticeOutcome.NeutralForJoiningLate => "joined in the last three months a practice that does not report as a group: every category is reweighted, the final score is the performance threshold",
        PracticeOutcome.NotMipsEligible => "no MIPS eligible clinician under this TIN",
        _ => "no score of this practice is the clinician's",
    };

    private static IEnumerable<ExplanationRow> Notices(PracticeMember member)
    {
        if (member.JoinedLate)
        {
            yield return new([member.Clinician.Npi, "joined in the last three months"], "no connected clinician of the determination period; in the list of payment adjustments only", []);
        }

        foreach (string entity in member.NotActiveIn)
        {
            yield return new([member.Clinician.Npi, $"APM Entity {entity}"], "not actively participating in the APM Entity on any snapshot date: does not receive its score and must report otherwise, unless exempt", [Snapshot]);
        }
    }

    private static void AddIfAny(ImmutableArray<ExplanationSection>.Builder sections, ExplanationSection section)
    {
        if (!section.Rows.IsEmpty)
        {
            sections.Add(section);
        }
    }
}
