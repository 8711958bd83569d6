namespace Mips.Scoring;

/// <summary>What a submission must contain to earn any score, and what of it is there (§ 414.1375(b)).</summary>
internal static class RequiredElements
{
    /// <summary>Every element of a submission that was scored, listed.</summary>
    public static ImmutableArray<PromotingInteroperabilityElement> Of(PromotingInteroperabilitySubmission submission, ReferenceData data, PromotingInteroperabilityRules rules)
    {
        var list = ImmutableArray.CreateBuilder<PromotingInteroperabilityElement>();
        RequiredElementsTally tally = new(list);
        switch (rules.Method)
        {
            case PromotingInteroperabilityMethod.RequiredMeasures method:
                RequiredMeasuresScore.Count(submission, data, rules, method, ref tally);
                break;
            case PromotingInteroperabilityMethod.BaseAndPerformance method:
                BaseAndPerformanceScore.Count(submission, data, rules, method, ref tally);
                break;
            default:
                throw new NotSupportedException($"{rules.Method.GetType().Name} is not a method of this library.");
        }

        return list.ToImmutable();
    }

    /// <summary>Counts the certification ID, the period and the statements; the caller adds the measures.</summary>
    public static void Count(PromotingInteroperabilityRules rules, PromotingInteroperabilitySubmission submission, SubmissionReader reader, ref RequiredElementsTally tally)
    {
        if (rules.NeedsCertificationId.Value)
        {
            tally.Add(PromotingInteroperabilityElementKind.CertificationId, null, CertificationId(submission));
        }

        int days = PromotingInteroperabilityPeriod.Days(submission.PerformanceStart, submission.PerformanceEnd);
        tally.Add(PromotingInteroperabilityElementKind.PerformancePeriod, null, Period(rules, days));
        foreach (Cited<RequiredStatement> statement in rules.Statements)
        {
            tally.Add(PromotingInteroperabilityElementKind.Statement, statement.Value.MeasureId, Statement(statement.Value, reader));
        }
    }

    private static ReportingStatus CertificationId(PromotingInteroperabilitySubmission submission) =>
        string.IsNullOrWhiteSpace(submission.CehrtId) ? ReportingStatus.Missing : ReportingStatus.Met;

    private static ReportingStatus Period(PromotingInteroperabilityRules rules, int days) =>
        days >= rules.MinimumContinuousDays.Value ? ReportingStatus.Met : ReportingStatus.ReportedNotMet;

    private static ReportingStatus Statement(RequiredStatement statement, SubmissionReader reader)
    {
        bool? answer = reader.Find(statement.MeasureId)?.Answer;
        if (statement.TransitionId is string transitionId && answer != true)
        {
            answer = reader.Find(transitionId)?.Answer ?? answer;
        }

        return answer switch
        {
            null => ReportingStatus.Missing,
            true => ReportingStatus.Met,
            false => statement.Answer == StatementAnswer.YesOrNo ? ReportingStatus.Met : ReportingStatus.ReportedNotMet,
        };
    }
}

/// <summary>Whether the required elements are there; lists them too if a list is given.</summary>
internal struct RequiredElementsTally(ImmutableArray<PromotingInteroperabilityElement>.Builder? list)
{
    private bool anyNotMet;
    private bool anyMissing;

    public readonly bool AllMet => !this.anyNotMet;

    public readonly bool NoneMissing => !this.anyMissing;

    public void Add(PromotingInteroperabilityElementKind kind, string? measureId, ReportingStatus status)
    {
        PromotingInteroperabilityElement element = new(kind, measureId, status);
        this.anyNotMet |= !element.IsMet;
        this.anyMissing |= status == ReportingStatus.Missing;
        list?.Add(element);
    }
}
