namespace Mips.Scoring;

/// <summary>One submission scored by required measures, from PY2019 (§ 414.1380(b)(4)(ii)).</summary>
internal static class RequiredMeasuresScore
{
    public static PromotingInteroperabilityScore Of(PromotingInteroperabilitySubmission submission, int index, ReferenceData data, PromotingInteroperabilityRules rules, PromotingInteroperabilityMethod.RequiredMeasures method)
    {
        SubmissionReader reader = new(submission, data);
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(method, reader, answers);
        ExchangeOptionScore chosen = HealthInformationExchangeChoice.Choose(method, answers);
        RequiredElementsTally elements = default;
        Count(rules, method, submission, reader, chosen.Option, answers, ref elements);
        return new PromotingInteroperabilityScore
        {
            Submission = submission,
            SubmissionIndex = index,
            Data = data,
            Rules = rules,
            Measures = MeasureLines.Of(method, reader, chosen.Option, answers),
            Redistributions = ExclusionRedistribution.Moves(method, chosen.Option, answers),
            ExchangeOption = chosen.Option,
            MeasurePoints = chosen.Points,
            BonusPoints = PromotingInteroperabilityBonus.Of(method, reader),
            ReportsOptionalPublicHealthMeasure = PromotingInteroperabilityBonus.ReportsPublicHealth(method, reader),
            MeetsRequirements = elements.AllMet,
            IsQualifying = elements.NoneMissing,
            DataSubmitted = rules.CancelsReweighting.Value == CancellingSubmission.AnyData ? !submission.Measures.IsEmpty : elements.NoneMissing,
        };
    }

    /// <summary>Counts the required elements of a submission.</summary>
    public static void Count(PromotingInteroperabilitySubmission submission, ReferenceData data, PromotingInteroperabilityRules rules, PromotingInteroperabilityMethod.RequiredMeasures method, ref RequiredElementsTally tally)
    {
        SubmissionReader reader = new(submission, data);
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        Read(method, reader, answers);
        Count(rules, method, submission, reader, HealthInformationExchangeChoice.Choose(method, answers).Option, answers, ref tally);
    }

    private static void Read(PromotingInteroperabilityMethod.RequiredMeasures method, SubmissionReader reader, Span<MeasureAnswer> answers)
    {
        answers.Clear();
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            answers[(int)measure.Value.Item] = reader.Answer(measure.Value.MeasureId, method);
        }

        answers[(int)PromotingInteroperabilityItem.PublicHealth] = PublicHealthReporting.Read(method, reader);
    }

    private static void Count(
        PromotingInteroperabilityRules rules,
        PromotingInteroperabilityMethod.RequiredMeasures method,
        PromotingInteroperabilitySubmission submission,
        SubmissionReader reader,
        HealthInformationExchangeOption option,
        ReadOnlySpan<MeasureAnswer> answers,
        ref RequiredElementsTally tally)
    {
        RequiredElements.Count(rules, submission, reader, ref tally);
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            if (HealthInformationExchange.IsPartOf(measure.Value.Item, option))
            {
                tally.Add(PromotingInteroperabilityElementKind.Measure, measure.Value.MeasureId, answers[(int)measure.Value.Item].Status);
            }
        }

        tally.Add(PromotingInteroperabilityElementKind.PublicHealth, null, answers[(int)PromotingInteroperabilityItem.PublicHealth].Status);
    }
}
