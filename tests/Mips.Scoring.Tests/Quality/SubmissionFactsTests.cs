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
}
