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
        int days = PromotingInteroperabilityPeriod.Days(submission.PerformanceStart, submission.PerformanceEnd);
        ImmutableArray<PromotingInteroperabilityElement> elements = Elements(rules, method, submission, reader, days, chosen.Option, answers);
        bool isQualifying = RequiredElements.NoneMissing(elements);
        return new PromotingInteroperabilityScore
        {
            Submission = submission,
            SubmissionIndex = index,
            PeriodDays = days,
            Elements = elements,
            Measures = MeasureLines.Of(method, reader, chosen.Option, answers),
            Redistributions = ExclusionRedistribution.Moves(method, chosen.Option, answers),
            ExchangeOption = chosen.Option,
            MeasurePoints = chosen.Points,
            BonusPoints = PromotingInteroperabilityBonus.Of(method, reader),
            ReportsOptionalPublicHealthMeasure = PromotingInteroperabilityBonus.ReportsPublicHealth(method, reader),
            MeetsRequirements = RequiredElements.AllMet(elements),
            IsQualifying = isQualifying,
            DataSubmitted = rules.CancelsReweighting.Value == CancellingSubmission.AnyData ? !submission.Measures.IsEmpty : isQualifying,
        };
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

    private static ImmutableArray<PromotingInteroperabilityElement> Elements(PromotingInteroperabilityRules rules, PromotingInteroperabilityMethod.RequiredMeasures method, PromotingInteroperabilitySubmission submission, SubmissionReader reader, int days, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers)
    {
        int measures = 1;
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            measures += HealthInformationExchange.IsPartOf(measure.Value.Item, option) ? 1 : 0;
        }

        var elements = RequiredElements.Begin(rules, submission, reader, days, measures);
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            if (HealthInformationExchange.IsPartOf(measure.Value.Item, option))
            {
                elements.Add(new(PromotingInteroperabilityElementKind.Measure, measure.Value.MeasureId, answers[(int)measure.Value.Item].Status));
            }
        }

        elements.Add(new(PromotingInteroperabilityElementKind.PublicHealth, null, answers[(int)PromotingInteroperabilityItem.PublicHealth].Status));
        return elements.MoveToImmutable();
    }
}
