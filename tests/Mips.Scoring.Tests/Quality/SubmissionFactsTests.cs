using FsCheck.Xunit;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>What full participation asks of a submission, § 414.1380(b)(1)(vi)(C)(5) and (F).</summary>
public class SubmissionFactsTests
{
    /// <summary>As many complete measures as are required, and at least one; in the other reading all of them; an outcome or high priority measure among the complete ones where one is needed.</summary>
    [Theory]
    [InlineData(0, 0, 0, false, false, false)]
    [InlineData(1, 1, 1, false, true, true)]
    [InlineData(6, 5, 6, false, false, false)]
    [InlineData(6, 6, 6, false, true, true)]
    [InlineData(7, 6, 6, false, true, false)]
    [InlineData(6, 6, 6, true, false, false)]
    public void Full_participation(int submitted, int complete, int required, bool outcomeMeasureNeeded, bool byDefault, bool withEveryMeasure)
    {
        QualityImprovementRules rules = QualityYears.For(2024).Improvement!;
        SubmissionFacts facts = new() { Submitted = submitted, Complete = complete };

        Assert.Equal(byDefault, facts.FullyParticipates(required, outcomeMeasureNeeded, rules));
        Assert.Equal(withEveryMeasure, facts.FullyParticipates(required, outcomeMeasureNeeded, rules with { FullParticipation = FullParticipationReading.EveryMeasureComplete }));
        Assert.Equal(submitted >= 1 && complete >= required, (facts with { CompletePriorities = default(PrioritySet).With(MeasurePriority.HighPriority, 1) }).FullyParticipates(required, outcomeMeasureNeeded, rules));
    }

    /// <summary>A suppressed measure that nobody submits has the priority that it is given, and counts once.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_suppressed_measure_keeps_its_priority(int priority)
    {
        SubmissionFacts facts = default(SubmissionFacts).WithSuppressed((MeasurePriority)priority);

        Assert.Equal((1, (MeasurePriority)priority), (facts.Suppressed, facts.SuppressedPriority));
    }

    /// <summary>However the lines of the measures are marked: each measure is counted once, with what any of its lines is, and one that is no part of the set not at all.</summary>
    [Property(MaxTest = 500)]
    public void Each_measure_is_counted_once(byte[] marks, byte[] priorities)
    {
        QualityLine[] lines =
        [
            .. marks.Select((mark, i) => new QualityLine
            {
                Measure = i / 2 * 3,
                Marks = (LineMarks)(mark % 16) | (i / 2 % 5 == 4 ? LineMarks.NotPartOfTheSet : LineMarks.None),
                Priority = (MeasurePriority)(priorities.Length == 0 ? 0 : priorities[i / 2 % priorities.Length] % 3),
            }),
        ];
        (LineMarks Marks, MeasurePriority Priority)[] measures =
        [
            .. lines.GroupBy(line => line.Measure).Select(one => (one.Aggregate(LineMarks.None, (all, line) => all | line.Marks), one.First().Priority)).Where(one => !one.Item1.HasFlag(LineMarks.NotPartOfTheSet)),
        ];

        SubmissionFacts facts = SubmissionFacts.Of(lines);

        AssertCounts(measures, one => one.HasFlag(LineMarks.HasData), facts.Submitted, facts.Priority);
        AssertCounts(measures, one => one.HasFlag(LineMarks.CanCount), facts.Scorable, facts.ScorablePriority);
        AssertCounts(measures, one => one.HasFlag(LineMarks.HasCompleteData), facts.Complete, facts.CompletePriority);
        AssertCounts(measures, one => one.HasFlag(LineMarks.IsSuppressed) && !one.HasFlag(LineMarks.CanCount), facts.Suppressed, facts.SuppressedPriority);
        Assert.Equal(measures.Length - facts.Submitted, facts.NoEligibleCases);
        Assert.Equal(lines.Length > 1, facts.SeveralTypes);
    }

    private static void AssertCounts((LineMarks Marks, MeasurePriority Priority)[] measures, Predicate<LineMarks> counts, int number, MeasurePriority highest)
    {
        MeasurePriority[] counted = [.. measures.Where(one => counts(one.Marks)).Select(one => one.Priority)];
        Assert.Equal((counted.Length, counted.Append(MeasurePriority.None).Max()), (number, highest));
    }
}
