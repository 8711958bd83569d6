using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Generators;

/// <summary>Submissions to the APM Performance Pathway: the set, all but one of it, the CMS Web Interface, both, and measures outside.</summary>
internal static class AppGenerator
{
    private static readonly string[] members = ["001", "112", "113", "134", "236", "001SSP", "112SSP", "113SSP", "134SSP", "236SSP"];

    public static AppReporting Reporting(Dice dice, int year) => new(year >= 2025 && dice.Chance(60) ? AppMeasureSet.AppPlus : AppMeasureSet.App);

    public static ImmutableArray<QualityMeasureSubmission> Quality(Dice dice, ReferenceData data, Participant participant, AppReporting app)
    {
        int form = participant.Option == ParticipationOption.ApmEntity && data.PerformanceYear <= 2024 ? dice.Between(1, 10) : 10;
        List<(QualityMeasure Measure, CollectionType Type)> chosen = [];
        if (form <= 5)
        {
            chosen.AddRange(QualityGenerator.WholeWebInterface(data).Where(_ => dice.Chance(98)));
        }

        if (form >= 5 && dice.Chance(92))
        {
            chosen.AddRange(OwnMeasures(dice, data, participant, app));
        }

        if (dice.Chance(15))
        {
            QualityMeasure other = dice.Pick<QualityMeasure>([.. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.Ecqm) && !members.Contains(m.Id))]);
            chosen.Add((other, CollectionType.Ecqm));
        }

        return [.. dice.Shuffled([.. chosen.Distinct()]).Select(c => SubmissionGenerator.Submission(dice, data, c.Measure, c.Type))];
    }

    public static CahpsSurvey? Survey(Dice dice, ReferenceData data, Participant participant) =>
        participant.Option == ParticipationOption.Individual || dice.Chance(15) ? null
        : dice.Chance(15) ? new() { MetSamplingMinimum = false }
        : dice.Chance(10) ? new() { WithoutResult = true }
        : QualityGenerator.SurveyResults(dice, data);

    public static ImmutableArray<AdministrativeClaimsResult> Claims(Dice dice, ReferenceData data, Participant participant) =>
        participant.Option == ParticipationOption.Individual
            ? []
            : [.. new[] { ("479", 200), ("484", 18), ("MCC1", 18) }
                .Where(m => data.FindQualityMeasure(m.Item1) is not null && dice.Chance(75))
                .Select(m => ClaimsGenerator.QualityResult(dice, data, m.Item1, m.Item2))];

    private static IEnumerable<(QualityMeasure Measure, CollectionType Type)> OwnMeasures(Dice dice, ReferenceData data, Participant participant, AppReporting app)
    {
        string program = app.MeasureSet == AppMeasureSet.App ? "app1" : "appPlus";
        QualityMeasure[] own = [.. members.Select(data.FindQualityMeasure).OfType<QualityMeasure>().Where(m => m.Programs.Contains(program))];
        foreach (QualityMeasure measure in own.Where(m => dice.Chance(m.Id.EndsWith("SSP", StringComparison.Ordinal) ? 30 : 88)))
        {
            CollectionType[] types = [.. measure.CollectionTypes.Where(t =>
                t is CollectionType.Ecqm or CollectionType.MipsCqm or CollectionType.MedicareCqm || (t == CollectionType.PartBClaims && participant.SmallPractice))];
            foreach (CollectionType type in dice.Some(types, dice.Chance(20) ? types.Length : 1))
            {
                yield return (measure, type);
            }
        }
    }
}
