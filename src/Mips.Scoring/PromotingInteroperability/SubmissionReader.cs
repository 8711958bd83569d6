namespace Mips.Scoring;

/// <summary>Looks up what one submission says about a measure.</summary>
internal readonly struct SubmissionReader(PromotingInteroperabilitySubmission submission, ReferenceData data)
{
    public PromotingInteroperabilityMeasureSubmission? Find(string measureId)
    {
        foreach (PromotingInteroperabilityMeasureSubmission measure in submission.Measures)
        {
            if (string.Equals(measure.MeasureId, measureId, StringComparison.Ordinal))
            {
                return measure;
            }
        }

        return null;
    }

    public bool SaysYes(string? measureId) => measureId is not null && this.Find(measureId)?.Answer == true;

    /// <summary>The answer without regard to exclusions: met by yes or by a numerator of at least one.</summary>
    public MeasureAnswer Answer(string measureId) => this.Find(measureId) switch
    {
        { Numerator: int numerator, Denominator: int denominator } => new(numerator > 0 ? ReportingStatus.Met : ReportingStatus.ReportedNotMet, numerator, denominator),
        { Answer: bool yes } => new(yes ? ReportingStatus.Met : ReportingStatus.ReportedNotMet, 0, 0),
        _ => default,
    };

    /// <summary>The answer with regard to exclusions.</summary>
    public MeasureAnswer Answer(string measureId, PromotingInteroperabilityMethod.RequiredMeasures method) =>
        this.Excuse(this.Answer(measureId), measureId, method);

    public MeasureAnswer Excuse(MeasureAnswer answer, string measureId, PromotingInteroperabilityMethod.RequiredMeasures method) =>
        (answer.Status != ReportingStatus.Met || method.MeasureAndExclusion == MeasureAndExclusionReading.ExclusionCounts)
        && this.ClaimedExclusion(measureId, method) is not null
            ? answer with { Status = ReportingStatus.Excluded }
            : answer;

    /// <summary>The exclusion claimed for a measure, among those that CMS links to it; null if there is none.</summary>
    public string? ClaimedExclusion(string measureId, PromotingInteroperabilityMethod.RequiredMeasures method)
    {
        if (this.FirstYes(data.FindPromotingInteroperabilityMeasure(measureId)?.Exclusions ?? []) is string linked)
        {
            return linked;
        }

        foreach (Cited<MeasureExclusions> row in method.UnlinkedExclusions)
        {
            if (string.Equals(row.Value.MeasureId, measureId, StringComparison.Ordinal))
            {
                return this.FirstYes(row.Value.ExclusionIds);
            }
        }

        return null;
    }

    public bool HasEngagementLevel(string measureId)
    {
        ImmutableArray<string> levels = data.FindPromotingInteroperabilityMeasure(measureId)?.ActiveEngagementLevels ?? [];
        return levels.IsEmpty || this.FirstYes(levels) is not null;
    }

    public string? FirstYes(ImmutableArray<string> measureIds)
    {
        foreach (string measureId in measureIds)
        {
            if (this.SaysYes(measureId))
            {
                return measureId;
            }
        }

        return null;
    }
}
