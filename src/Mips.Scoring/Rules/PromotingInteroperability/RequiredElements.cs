

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What a submission must contain to earn any score, and what of it is there (§ 414.1375(b)).</summary>
internal static class RequiredElements
{
    /// <summary>Every element of a submission that was scored, listed.</summary>
    public static ImmutableArray<PromotingInteroperabilityElement> Of(PromotingInteroperabilitySubmission submission, ReferenceData data, PromotingInteroperabilityRules rules)
    {
        ResolvedRules resolved = ResolvedRules.For(data, rules);
        SubmissionReader reader = SubmissionReader.Of(submission, data, new ReportedProportion[submission.Measures.Length]);
        var list = ImmutableArray.CreateBuilder<PromotingInteroperabilityElement>();
        RequiredElementsTally tally = new(list);
        if (resolved.Required is { } required)
        {
            RequiredMeasuresScore.Count(resolved, required, reader, ref tally);
        }
        else
        {
            BaseAndPerformanceScore.Count(resolved, resolved.BaseAndPerformance!, reader, ref tally);
        }

        return list.ToImmutable();
    }

    /// <summary>Counts the certification ID, the period and the statements; the caller adds the measures.</summary>
    public static void Count(ResolvedRules rules, in SubmissionReader submission, ref RequiredElementsTally tally)
    {
        if (rules.Rules.NeedsCertificationId.Value)
        {
            tally.Add(PromotingInteroperabilityElementKind.CertificationId, null, CertificationId(submission.CertificationId));
        }

        tally.Add(PromotingInteroperabilityElementKind.PerformancePeriod, null, Period(rules.Rules, submission.Days));
        CountStatements(rules, submission, ref tally);
    }

    /// <summary>Counts the statements alone.</summary>
    public static void CountStatements(ResolvedRules rules, in SubmissionReader submission, ref RequiredElementsTally tally)
    {
        foreach (ResolvedStatement statement in rules.Statements)
        {
            tally.Add(PromotingInteroperabilityElementKind.Statement, statement.Measure, Statement(statement, submission));
        }
    }

    public static ReportingStatus CertificationId(string? id) =>
        string.IsNullOrWhiteSpace(id) ? ReportingStatus.Missing : ReportingStatus.Met;

    public static ReportingStatus Period(PromotingInteroperabilityRules rules, int days) =>
        days >= rules.MinimumContinuousDays.Value ? ReportingStatus.Met : ReportingStatus.ReportedNotMet;

    // The transition form counts where the other does not say yes; a no of it stands even beside a silent other form. Of what excuses from it CMS's data decides.
    private static ReportingStatus Statement(in ResolvedStatement statement, in SubmissionReader submission)
    {
        bool yes = submission.SaysYes(statement.Measure) || submission.SaysYes(statement.Transition);
        bool no = submission.SaysNo(statement.Measure) || submission.SaysNo(statement.Transition);
        return yes ? ReportingStatus.Met
            : submission.IsExcused(statement.Measure) ? ReportingStatus.Excluded
            : !no ? ReportingStatus.Missing
            : statement.Answer == StatementAnswer.YesOrNo ? ReportingStatus.Met
            : ReportingStatus.ReportedNotMet;
    }
}

/// <summary>Whether the required elements are there; lists them too if a list is given.</summary>
internal struct RequiredElementsTally(ImmutableArray<PromotingInteroperabilityElement>.Builder? list)
{
    private bool anyNotMet;
    private bool anyMissing;

    public readonly bool AllMet => !this.anyNotMet;

    public readonly bool NoneMissing => !this.anyMissing;

    public void Add(PromotingInteroperabilityElementKind kind, KnownMeasure? measure, ReportingStatus status)
    {
        this.anyNotMet |= !PromotingInteroperabilityElement.IsMetWith(status);
        this.anyMissing |= status == ReportingStatus.Missing;
        list?.Add(new(kind, measure?.Id, status));
    }
}
