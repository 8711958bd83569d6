using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Generators;

/// <summary>Quality submissions: few, exactly six, many; with and without outcome measures; whole clinical topics; one measure twice.</summary>
internal static class QualityGenerator
{
    public static ImmutableArray<QualityMeasureSubmission> Submissions(Dice dice, ReferenceData data, Participant participant)
    {
        if (dice.Chance(10))
        {
            return [];
        }

        // 414.1325(c): groups of 25 or more clinicians, through PY2022.
        bool webInterface = data.PerformanceYear <= 2022 && participant.Option != ParticipationOption.Individual && participant.Clinicians >= 25 && dice.Chance(30);
        List<(QualityMeasure Measure, CollectionType Type)> chosen = webInterface ? WebInterface(dice, data)
            : dice.Chance(25) ? Topic(dice, data, participant)
            : Measures(dice, data, participant);
        return [.. dice.Shuffled(chosen).Select(c => SubmissionGenerator.Submission(dice, data, c.Measure, c.Type))];
    }

    public static CahpsSurvey? Survey(Dice dice, ReferenceData data, Participant participant)
    {
        if (participant.Option == ParticipationOption.Individual || dice.Chance(75))
        {
            return null;
        }

        if (dice.Chance(35))
        {
            return new() { MetSamplingMinimum = false };
        }

        if (dice.Chance(10))
        {
            return new() { WithoutResult = true };
        }

        return SurveyResults(dice, data);
    }

    public static CahpsSurvey SurveyResults(Dice dice, ReferenceData data)
    {
        QualityBenchmark[] benchmarks = [.. data.Tables.QualityBenchmarks.Where(b => b.CollectionType == CollectionType.CahpsSurvey).OrderBy(b => b.MeasureId, StringComparer.Ordinal)];
        return new()
        {
            SummarySurveyMeasures = [.. dice.Some(benchmarks, dice.Pick(benchmarks.Length, benchmarks.Length - 1, 1))
                .Select(b => new SummarySurveyMeasure(b.MeasureId, PerformanceRate.Of(RateGenerator.Rate(dice, b, true))))],
        };
    }

    public static IEnumerable<(QualityMeasure Measure, CollectionType Type)> WholeWebInterface(ReferenceData data) => data.Tables.QualityMeasures
        .Where(m => m.CollectionTypes.Contains(CollectionType.CmsWebInterface))
        .Select(m => (m, CollectionType.CmsWebInterface));

    private static List<(QualityMeasure Measure, CollectionType Type)> Measures(Dice dice, ReferenceData data, Participant participant)
    {
        bool highPriority = dice.Chance(80);
        bool benchmarked = dice.Chance(70);
        // Through PY2018 quality data came through one mechanism.
        CollectionType[] types = data.PerformanceYear <= 2018
            ? dice.Pick<CollectionType[]>([CollectionType.MipsCqm], [CollectionType.Ecqm], [CollectionType.PartBClaims], [CollectionType.QcdrMeasure])
            : dice.Pick<CollectionType[]>(
            [CollectionType.MipsCqm], [CollectionType.Ecqm], [CollectionType.MipsCqm, CollectionType.PartBClaims], [CollectionType.Ecqm, CollectionType.MipsCqm],
            [CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.QcdrMeasure, CollectionType.PartBClaims]);
        SuitableMeasures suitable = SuitableMeasures.Of(data, types, MayUseClaims(participant, data.PerformanceYear), highPriority, benchmarked);

        // Suppressed, new and many-typed measures are rare: take one of them on purpose now and then.
        List<QualityMeasure> measures = dice.Some(suitable.All, dice.Pick(1, 2, 4, 5, 6, 6, 6, 7, 8, 10));
        AddRare(dice, measures, suitable.All, m => !m.SuppressedFor.IsEmpty, 15);
        AddRare(dice, measures, suitable.All, m => m.FirstPerformanceYear >= data.PerformanceYear - 1, 20);
        AddRare(dice, measures, suitable.All, m => m.StrataAlgorithm is not null, 20);
        AddRare(dice, measures, suitable.All, m => m.MetricType == QualityMetricType.NonProportion, 10);
        AddRare(dice, measures, suitable.All, m => suitable.TypesOf(m).Any(t => data.FindQualityBenchmark(m.Id, t) is { HasSevenPointCap: true }), 20);
        AddRare(dice, measures, suitable.All, m => suitable.TypesOf(m).Any(t => data.FindQualityBenchmark(m.Id, t) is { Kind: BenchmarkKind.Flat or BenchmarkKind.DefinedToppedOut }), 20);
        return [.. measures.Distinct().SelectMany(m => SomeTypes(dice, suitable.TypesOf(m)).Select(t => (m, t)))];
    }

    // The whole set, or all but one of its measures; now and then another measure that does not count.
    private static List<(QualityMeasure Measure, CollectionType Type)> WebInterface(Dice dice, ReferenceData data)
    {
        List<(QualityMeasure Measure, CollectionType Type)> chosen = [.. WholeWebInterface(data)];
        if (dice.Chance(20))
        {
            chosen.Remove(dice.Pick(chosen));
        }

        if (dice.Chance(10) && data.PerformanceYear >= 2019)
        {
            chosen.Add((dice.Pick([.. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.Ecqm) && (m.Programs.IsEmpty || m.Programs.Contains("mips")) && chosen.TrueForAll(c => c.Measure.Id != m.Id))]), CollectionType.Ecqm));
        }

        return chosen;
    }

    // All measures of a topic or small specialty set, or all but one, sometimes with measures that do not belong to it.
    private static List<(QualityMeasure Measure, CollectionType Type)> Topic(Dice dice, ReferenceData data, Participant participant)
    {
        MeasureCluster[] topics = [.. data.Tables.MeasureClusters.Where(c => c.CollectionType != CollectionType.PartBClaims || MayUseClaims(participant, data.PerformanceYear))];
        MeasureCluster topic = dice.Pick(topics);
        List<string> ids = [.. topic.MeasureIds];
        if (ids.Count > 1 && dice.Chance(30))
        {
            ids.Remove(dice.Pick(ids));
        }

        List<(QualityMeasure Measure, CollectionType Type)> chosen = 
        [
            .. ids.Select(id => (Measure: data.FindQualityMeasure(id)!, topic.CollectionType)).Where(c => c.Measure.CollectionTypes.Contains(topic.CollectionType)),
        ];
        if (dice.Chance(30))
        {
            chosen.AddRange(Measures(dice, data, participant).Where(m => !ids.Contains(m.Measure.Id) && (data.PerformanceYear <= 2018 ? m.Type == topic.CollectionType : dice.Chance(20) || m.Type is CollectionType.MipsCqm or CollectionType.PartBClaims)).Take(dice.Between(1, 5)));
        }

        return chosen;
    }

    private static void AddRare(Dice dice, List<QualityMeasure> measures, QualityMeasure[] suitable, Func<QualityMeasure, bool> isRare, int percent)
    {
        if (!dice.Chance(percent))
        {
            return;
        }

        QualityMeasure[] rare = [.. suitable.Where(isRare)];
        if (rare.Length > 0)
        {
            measures.Add(dice.Pick(rare));
        }
    }

    // 414.1325(b), (c): Part B claims only for small practices, through PY2018 only for individuals.
    private static bool MayUseClaims(Participant participant, int year) =>
        year <= 2018 ? participant.Option == ParticipationOption.Individual : participant.SmallPractice;

    private static List<CollectionType> SomeTypes(Dice dice, CollectionType[] types) =>
        dice.Some(types, dice.Chance(35) ? types.Length : 1);
}
