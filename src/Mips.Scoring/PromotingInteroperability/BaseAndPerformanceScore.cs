namespace Mips.Scoring;

/// <summary>One submission scored by base score, performance score and bonus, PY2017–2018 (§ 414.1380(b)(4)(i)).</summary>
internal static class BaseAndPerformanceScore
{
    private static readonly Citation Paragraph = Citation.Cfr("414.1380(b)(4)(i)");

    public static PromotingInteroperabilityScore Of(PromotingInteroperabilitySubmission submission, int index, ReferenceData data, PromotingInteroperabilityRules rules, PromotingInteroperabilityMethod.BaseAndPerformance method)
    {
        SubmissionReader reader = new(submission, data);
        RequiredElementsTally elements = default;
        Count(submission, data, rules, method, ref elements);
        var lines = ImmutableArray.CreateBuilder<PromotingInteroperabilityMeasureScore>();
        Points performance = Performance(method, reader, lines) + RegistryCredit.Performance(method, reader, lines);
        Points bonus = RegistryCredit.Bonus(method, reader, lines) + Bonus(method, reader, lines) + EditionBonus.Of(method, submission.CehrtId, reader);
        return new PromotingInteroperabilityScore
        {
            Submission = submission,
            SubmissionIndex = index,
            Data = data,
            Rules = rules,
            Measures = lines.ToImmutable(),
            BaseScore = Points.Of(method.BaseScore.Value),
            MeasurePoints = Points.Min(performance, Points.Of(method.LargestPerformanceScore.Value)),
            BonusPoints = bonus,
            MeetsRequirements = elements.AllMet,
            IsQualifying = elements.NoneMissing,
            DataSubmitted = rules.CancelsReweighting.Value == CancellingSubmission.AnyData ? !submission.Measures.IsEmpty : elements.NoneMissing,
            Citation = Paragraph,
        };
    }

    /// <summary>Counts the required elements of a submission.</summary>
    public static void Count(PromotingInteroperabilitySubmission submission, ReferenceData data, PromotingInteroperabilityRules rules, PromotingInteroperabilityMethod.BaseAndPerformance method, ref RequiredElementsTally tally)
    {
        SubmissionReader reader = new(submission, data);
        RequiredElements.Count(rules, submission, reader, ref tally);
        foreach (Cited<BaseMeasure> measure in method.BaseMeasures)
        {
            tally.Add(PromotingInteroperabilityElementKind.Measure, measure.Value.MeasureId, Status(measure.Value, reader));
        }
    }

    private static ReportingStatus Status(BaseMeasure measure, SubmissionReader reader)
    {
        ReportingStatus status = Better(reader.Answer(measure.MeasureId).Status, reader.Answer(measure.TransitionId).Status);
        return status != ReportingStatus.Met && reader.FirstYes(measure.ExclusionIds) is not null ? ReportingStatus.Excluded : status;
    }

    private static ReportingStatus Better(ReportingStatus left, ReportingStatus right) => left > right ? left : right;

    private static Points Performance(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        Points sum = Points.Zero;
        foreach (Cited<PerformanceMeasures> row in method.PerformanceMeasures)
        {
            sum += Performance(method, row.Value, reader, lines);
        }

        return sum;
    }

    private static Points Performance(PromotingInteroperabilityMethod.BaseAndPerformance method, PerformanceMeasures row, SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        Points own = Points.Zero;
        foreach (string measureId in row.MeasureIds)
        {
            own += Earned(method, reader.Answer(measureId), row.Points);
        }

        Points transition = row.TransitionId is null ? Points.Zero : Earned(method, reader.Answer(row.TransitionId), row.TransitionPoints);
        foreach (string measureId in row.MeasureIds)
        {
            Write(method, measureId, row.Points, own >= transition, reader, lines);
        }

        if (row.TransitionId is not null)
        {
            Write(method, row.TransitionId, row.TransitionPoints, transition > own, reader, lines);
        }

        return Points.Max(own, transition);
    }

    private static void Write(PromotingInteroperabilityMethod.BaseAndPerformance method, string measureId, int maximum, bool counts, SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        MeasureAnswer answer = reader.Answer(measureId);
        if (answer.Status != ReportingStatus.Missing)
        {
            PromotingInteroperabilityDisposition disposition = answer.Status != ReportingStatus.Met ? PromotingInteroperabilityDisposition.NotMet
                : counts ? PromotingInteroperabilityDisposition.Scored
                : PromotingInteroperabilityDisposition.NotNeeded;
            lines.Add(new(measureId, disposition, answer.Numerator, answer.Denominator, Points.Of(maximum), counts ? Earned(method, answer, maximum) : Points.Zero, null));
        }
    }

    private static Points Earned(PromotingInteroperabilityMethod.BaseAndPerformance method, MeasureAnswer answer, int maximum) =>
        answer.Status != ReportingStatus.Met ? Points.Zero
        : answer.IsProportion ? PerformanceScorePoints.Of(answer.Numerator, answer.Denominator, maximum, method.Rate)
        : Points.Of(maximum);

    private static Points Bonus(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        Points sum = Points.Zero;
        foreach (Cited<BonusMeasures> bonus in method.Bonuses)
        {
            if (reader.FirstYes(bonus.Value.MeasureIds) is string measureId)
            {
                Points points = Points.Of(bonus.Value.Points);
                lines.Add(new(measureId, PromotingInteroperabilityDisposition.Bonus, 0, 0, points, points, null));
                sum += points;
            }
        }

        return sum;
    }
}
