using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>One submission scored by base score, performance score and bonus, PY2017–2018 (§ 414.1380(b)(4)(i)).</summary>
internal static class BaseAndPerformanceScore
{
    internal static readonly Citation Paragraph = Citation.Cfr("414.1380(b)(4)(i)");

    /// <summary>Scores a submission, and writes its lines if a list is given.</summary>
    public static SubmissionScore Of(ResolvedRules rules, ResolvedBaseAndPerformance older, in SubmissionReader submission, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder? lines)
    {
        PromotingInteroperabilityMethod.BaseAndPerformance method = older.Method;
        RequiredElementsTally elements = default;
        Count(rules, older, submission, ref elements);
        Points performance = Performance(older, submission, lines) + RegistryCredit.Performance(older, submission, lines);
        Points bonus = RegistryCredit.Bonus(older, submission, lines) + Bonus(older, submission, lines) + EditionBonus.Of(rules, older, submission);
        return new(
            null,
            Points.Of(method.BaseScore.Value),
            Points.Min(performance, Points.Of(method.LargestPerformanceScore.Value)),
            bonus,
            false,
            elements.AllMet,
            elements.NoneMissing,
            SubmissionScore.Cancels(rules.Rules, submission.AnyMeasure, elements.NoneMissing));
    }

    /// <summary>Counts the required elements of a submission.</summary>
    public static void Count(ResolvedRules rules, ResolvedBaseAndPerformance older, in SubmissionReader submission, ref RequiredElementsTally tally)
    {
        RequiredElements.Count(rules, submission, ref tally);
        foreach (ResolvedBaseMeasure measure in older.BaseMeasures)
        {
            tally.Add(PromotingInteroperabilityElementKind.Measure, measure.Measure, Status(measure, submission));
        }
    }

    private static ReportingStatus Status(in ResolvedBaseMeasure measure, in SubmissionReader submission)
    {
        ReportingStatus status = Better(submission.Answer(measure.Measure).Status, submission.Answer(measure.Transition).Status);
        return status != ReportingStatus.Met && submission.FirstYes(measure.Exclusions) is not null ? ReportingStatus.Excluded : status;
    }

    private static ReportingStatus Better(ReportingStatus left, ReportingStatus right) => left > right ? left : right;

    private static Points Performance(ResolvedBaseAndPerformance older, in SubmissionReader submission, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder? lines)
    {
        Points sum = Points.Zero;
        foreach (ResolvedPerformanceMeasures measures in older.PerformanceMeasures)
        {
            sum += Performance(older.Method, measures, submission, lines);
        }

        return sum;
    }

    private static Points Performance(
        PromotingInteroperabilityMethod.BaseAndPerformance method, in ResolvedPerformanceMeasures measures, in SubmissionReader submission, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder? lines)
    {
        Points own = Points.Zero;
        foreach (KnownMeasure measure in measures.Measures)
        {
            own += Earned(method, submission, submission.Answer(measure), measures.Row.Points);
        }

        Points transition = measures.Transition is null ? Points.Zero : Earned(method, submission, submission.Answer(measures.Transition), measures.Row.TransitionPoints);
        if (lines is not null)
        {
            foreach (KnownMeasure measure in measures.Measures)
            {
                Write(method, measure, measures.Row.Points, own >= transition, submission, lines);
            }

            if (measures.Transition is not null)
            {
                Write(method, measures.Transition, measures.Row.TransitionPoints, transition > own, submission, lines);
            }
        }

        return Points.Max(own, transition);
    }

    private static void Write(
        PromotingInteroperabilityMethod.BaseAndPerformance method, KnownMeasure measure, int maximum, bool counts, in SubmissionReader submission, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        MeasureAnswer answer = submission.Answer(measure);
        if (answer.Status != ReportingStatus.Missing)
        {
            ReportedProportion proportion = submission.ProportionOf(answer);
            PromotingInteroperabilityDisposition disposition = !answer.IsMet ? PromotingInteroperabilityDisposition.NotMet
                : counts ? PromotingInteroperabilityDisposition.Scored
                : PromotingInteroperabilityDisposition.NotNeeded;
            lines.Add(new(measure.Id, disposition, proportion.Numerator, proportion.Denominator, Points.Of(maximum), counts ? Earned(method, submission, answer, maximum) : Points.Zero, null));
        }
    }

    private static Points Earned(PromotingInteroperabilityMethod.BaseAndPerformance method, in SubmissionReader submission, MeasureAnswer answer, int maximum) =>
        !answer.IsMet ? Points.Zero
        : submission.ProportionOf(answer) is { Denominator: > 0 } proportion ? PerformanceScorePoints.Of(proportion.Numerator, proportion.Denominator, maximum, method.Rate)
        : Points.Of(maximum);

    private static Points Bonus(ResolvedBaseAndPerformance older, in SubmissionReader submission, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder? lines)
    {
        Points sum = Points.Zero;
        foreach (ResolvedBonus bonus in older.Bonuses)
        {
            if (submission.FirstYes(bonus.Measures) is { } measure)
            {
                Points points = Points.Of(bonus.Bonus.Points);
                lines?.Add(new(measure.Id, PromotingInteroperabilityDisposition.Bonus, 0, 0, points, points, null));
                sum += points;
            }
        }

        return sum;
    }
}
