namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What one submission says about each measure, statement and exclusion of CMS's table, without the numbers of proportions.</summary>
/// <param name="Reported">What is in the submission at all.</param>
/// <param name="Yes">What is answered with yes.</param>
/// <param name="No">What is answered with no.</param>
/// <param name="Proportions">What is answered with a numerator and a denominator.</param>
/// <param name="Performed">Which of these have a numerator of at least one.</param>
/// <param name="IsEmpty">Whether the submission has no answer, also none about something that CMS's table does not have.</param>
internal readonly record struct SubmissionAnswers(MeasureSet Reported, MeasureSet Yes, MeasureSet No, MeasureSet Proportions, MeasureSet Performed, bool IsEmpty)
{
    private const int MostOnStack = 128;

    /// <summary>Reads a submission; of a measure that is reported twice the first answer counts.</summary>
    /// <param name="measures">What was submitted.</param>
    /// <param name="data">CMS's table.</param>
    /// <param name="proportions">Room for one proportion for each; receives those of <see cref="Proportions"/>, in the order of CMS's table.</param>
    public static SubmissionAnswers Read(ImmutableArray<PromotingInteroperabilityMeasureSubmission> measures, ReferenceData data, Span<ReportedProportion> proportions)
    {
        Span<int> places = measures.Length <= MostOnStack ? stackalloc int[measures.Length] : new int[measures.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = data.IndexOfPromotingInteroperabilityMeasure(measures[i].MeasureId);
        }

        return Read(measures, places, proportions);
    }

    /// <summary>The same for measures whose places are known.</summary>
    /// <param name="measures">What was submitted.</param>
    /// <param name="places">Where each stands in CMS's table; −1 for what the table does not have.</param>
    /// <param name="proportions">Room for one proportion for each; receives those of <see cref="Proportions"/>, in the order of CMS's table.</param>
    public static SubmissionAnswers Read(ImmutableArray<PromotingInteroperabilityMeasureSubmission> measures, ReadOnlySpan<int> places, Span<ReportedProportion> proportions)
    {
        SubmissionAnswers answers = default(SubmissionAnswers) with { IsEmpty = measures.IsEmpty };
        int count = 0;
        for (int i = 0; i < measures.Length; i++)
        {
            (PromotingInteroperabilityMeasureSubmission measure, int place) = (measures[i], places[i]);
            if (place < 0 || answers.Reported.Has(place))
            {
                continue;
            }

            if (measure is { Numerator: { } numerator, Denominator: { } denominator })
            {
                int before = answers.Proportions.CountBefore(place);
                for (int later = count++; later > before; later--)
                {
                    proportions[later] = proportions[later - 1];
                }

                proportions[before] = new(numerator, denominator);
            }

            answers = answers.With(place, measure);
        }

        return answers;
    }

    private SubmissionAnswers With(int place, PromotingInteroperabilityMeasureSubmission measure)
    {
        int proportion = measure is { Numerator: not null, Denominator: not null } ? place : -1;
        return this with
        {
            Reported = this.Reported.With(place),
            Yes = this.Yes.With(measure.Answer == true ? place : -1),
            No = this.No.With(measure.Answer == false ? place : -1),
            Proportions = this.Proportions.With(proportion),
            Performed = this.Performed.With(measure.Numerator > 0 ? proportion : -1),
        };
    }
}

/// <summary>A numerator and a denominator that a submission states for a measure.</summary>
internal readonly record struct ReportedProportion(int Numerator, int Denominator);
