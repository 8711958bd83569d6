namespace Mips.Scoring;

/// <summary>What a submission must contain to earn any score, and what of it is there (§ 414.1375(b)).</summary>
internal static class RequiredElements
{
    /// <summary>Starts the list with the certification ID, the period and the statements; the caller adds <paramref name="measures"/> more.</summary>
    public static ImmutableArray<PromotingInteroperabilityElement>.Builder Begin(PromotingInteroperabilityRules rules, PromotingInteroperabilitySubmission submission, SubmissionReader reader, int periodDays, int measures)
    {
        int beforeMeasures = (rules.NeedsCertificationId.Value ? 2 : 1) + rules.Statements.Length;
        var elements = ImmutableArray.CreateBuilder<PromotingInteroperabilityElement>(beforeMeasures + measures);
        if (rules.NeedsCertificationId.Value)
        {
            elements.Add(new(PromotingInteroperabilityElementKind.CertificationId, null, CertificationId(submission)));
        }

        elements.Add(new(PromotingInteroperabilityElementKind.PerformancePeriod, null, Period(rules, periodDays)));
        foreach (Cited<RequiredStatement> statement in rules.Statements)
        {
            elements.Add(new(PromotingInteroperabilityElementKind.Statement, statement.Value.MeasureId, Statement(statement.Value, reader)));
        }

        return elements;
    }

    public static bool AllMet(ImmutableArray<PromotingInteroperabilityElement> elements)
    {
        foreach (PromotingInteroperabilityElement element in elements)
        {
            if (!element.IsMet)
            {
                return false;
            }
        }

        return true;
    }

    public static bool NoneMissing(ImmutableArray<PromotingInteroperabilityElement> elements)
    {
        foreach (PromotingInteroperabilityElement element in elements)
        {
            if (element.Status == ReportingStatus.Missing)
            {
                return false;
            }
        }

        return true;
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
