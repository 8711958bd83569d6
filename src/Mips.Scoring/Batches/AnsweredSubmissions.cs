using System.Runtime.CompilerServices;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>What each set of answers of a batch comes to under one law: many submissions answer alike and differ in their proportions alone.</summary>
internal sealed class AnsweredSubmissions
{
    private readonly ResolvedRules rules;
    private readonly SubmissionAnswers[] answers;
    private readonly Answered[] answered;

    /// <summary>Reads all answers; by the method of base and performance score there is nothing to read before the proportions are known.</summary>
    public AnsweredSubmissions(SubmissionAnswers[] answers, ResolvedRules rules)
    {
        this.rules = rules;
        this.answers = answers;
        this.answered = rules.Required is { } required ? ValueArray.OfNumbers(answers.Length, i => Answered.Of(rules, required, answers[i])) : [];
    }

    /// <summary>Scores a submission.</summary>
    public SubmissionScore ScoreOf(in InteroperabilityRow row, ReadOnlySpan<ReportedProportion> proportions, string[] certificationIds)
    {
        if (this.rules.BaseAndPerformance is not null)
        {
            return this.BaseAndPerformanceOf(row, proportions, certificationIds);
        }

        ref readonly Answered one = ref this.answered[row.Answers];
        return RequiredMeasuresScore.Of(this.rules.Rules, one.Requirements, new(one.Options), new(one.Proportions), proportions, row.CertificationId >= 0, row.Days);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private SubmissionScore BaseAndPerformanceOf(in InteroperabilityRow row, ReadOnlySpan<ReportedProportion> proportions, string[] certificationIds)
    {
        string? certificationId = row.CertificationId < 0 ? null : certificationIds[row.CertificationId];
        SubmissionReader reader = new(this.answers[row.Answers], proportions.Slice(0, this.answers[row.Answers].Proportions.Count), certificationId, row.Days);
        return BaseAndPerformanceScore.Of(this.rules, this.rules.BaseAndPerformance!, reader, null);
    }

    private readonly record struct Answered(AnsweredRequirements Requirements, AnsweredExchangeOption[] Options, ScoredProportion[] Proportions)
    {
        public static Answered Of(ResolvedRules rules, ResolvedRequiredMeasures required, in SubmissionAnswers answers)
        {
            Span<AnsweredExchangeOption> options = stackalloc AnsweredExchangeOption[HealthInformationExchangeChoice.Most];
            Span<ScoredProportion> scored = stackalloc ScoredProportion[AnsweredRequirements.MostProportions];
            AnsweredRequirements requirements = AnsweredRequirements.Of(rules, required, new(answers, [], null, 0), options, scored);
            return new(requirements, ValueArray.First(options, requirements.Options), ValueArray.First(scored, options[requirements.Options - 1].End));
        }
    }
}
