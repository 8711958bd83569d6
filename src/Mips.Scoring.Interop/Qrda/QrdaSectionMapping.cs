using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Turns the measures of a section into rows of a request.</summary>
internal sealed class QrdaSectionMapping(ReferenceData data, Func<int, ReferenceData?> dataOf, ProgramSubmission submission, string? cehrtId, ProblemList problems)
{
    private readonly QrdaQualityMeasure quality = new(data, dataOf, problems);

    public void Add(QrdaSection section)
    {
        switch (section.Category)
        {
            case PerformanceCategory.Quality:
                this.AddQuality(section);
                break;
            case PerformanceCategory.ImprovementActivities:
                this.AddActivities(section);
                break;
            case PerformanceCategory.PromotingInteroperability:
                this.AddPromotingInteroperability(section);
                break;
            default:
                // A section without a known template; it has been reported.
                break;
        }
    }

    private void AddQuality(QrdaSection section)
    {
        foreach (QrdaMeasure measure in section.Measures)
        {
            if (this.quality.Read(measure) is QualityMeasureSubmission row)
            {
                submission.Add(row, measure.IdPlace);
            }
        }
    }

    private void AddActivities(QrdaSection section)
    {
        int days = ActivityPeriod.Days(section.Start, section.End, data.PerformanceYear, section.Place, problems);
        foreach (QrdaMeasure measure in section.Measures.Where(measure => measure.Id is not null))
        {
            string id = measure.Id!;
            if (data.FindImprovementActivity(id) is null)
            {
                problems.Add(ImportProblemKind.Unknown, measure.IdPlace, id, $"not an improvement activity of PY{data.PerformanceYear}{MeasureIdHints.ForImprovementActivity(data, id)}");
            }
            else if (this.Answer(measure) is bool answer)
            {
                if (answer)
                {
                    submission.Add(new ImprovementActivitySubmission(id) { ContinuousDays = days }, measure.IdPlace);
                }
                else
                {
                    problems.Add(ImportProblemKind.LeftOut, measure.IdPlace, id, "answered with no: not attested");
                }
            }
        }
    }

    private void AddPromotingInteroperability(QrdaSection section)
    {
        if (section is not { Start: DateTime start, End: DateTime end })
        {
            problems.Add(ImportProblemKind.Missing, section.Place, null, "Promoting Interoperability needs reporting parameters with its period");
            return;
        }

        ImmutableArray<PromotingInteroperabilityMeasureSubmission>.Builder rows = ImmutableArray.CreateBuilder<PromotingInteroperabilityMeasureSubmission>();
        SeenIds ids = new();
        foreach (QrdaMeasure measure in section.Measures.Where(measure => measure.Id is not null))
        {
            if (data.FindPromotingInteroperabilityMeasure(measure.Id!) is not PromotingInteroperabilityMeasure known)
            {
                problems.Add(ImportProblemKind.Unknown, measure.IdPlace, measure.Id, $"not a Promoting Interoperability measure of PY{data.PerformanceYear}{MeasureIdHints.ForPromotingInteroperabilityMeasure(data, measure.Id)}");
            }
            else if (!ids.Add(measure.Id!))
            {
                problems.Add(ImportProblemKind.Duplicate, measure.IdPlace, measure.Id, "the measure occurs twice; only the first was read");
            }
            else if (this.PromotingInteroperabilityMeasure(measure, known) is PromotingInteroperabilityMeasureSubmission row)
            {
                rows.Add(row);
            }
        }

        submission.PromotingInteroperability.Add(new PromotingInteroperabilitySubmission { CehrtId = cehrtId, PerformanceStart = start, PerformanceEnd = end, Measures = rows.ToImmutable() });
    }

    private PromotingInteroperabilityMeasureSubmission? PromotingInteroperabilityMeasure(QrdaMeasure measure, PromotingInteroperabilityMeasure known)
    {
        if (known.Metric == PromotingInteroperabilityMetric.YesNo)
        {
            return this.Answer(measure) is bool answer ? new PromotingInteroperabilityMeasureSubmission(known.Id) { Answer = answer } : null;
        }

        if (measure.Populations.Find(population => population.Code == "NUMER")?.Count is int numerator
            && measure.Populations.Find(population => population.Code == "DENOM")?.Count is int denominator
            && numerator <= denominator)
        {
            return new PromotingInteroperabilityMeasureSubmission(known.Id) { Numerator = numerator, Denominator = denominator };
        }

        problems.Add(ImportProblemKind.Missing, measure.Place, null, $"{known.Id} needs a numerator and a denominator that is not below it");
        return null;
    }

    private bool? Answer(QrdaMeasure measure)
    {
        if (measure.Answer is "Y" or "N")
        {
            return measure.Answer == "Y";
        }

        problems.Add(measure.Answer is null ? ImportProblemKind.Missing : ImportProblemKind.Unknown, measure.Answer is null ? measure.Place : measure.AnswerPlace, measure.Answer, $"{measure.Id} needs the answer Y or N");
        return null;
    }
}
