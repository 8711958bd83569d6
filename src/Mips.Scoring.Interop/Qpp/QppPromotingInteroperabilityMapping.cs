using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Turns one Promoting Interoperability set into a submission of a request.</summary>
internal sealed class QppPromotingInteroperabilityMapping(ReferenceData data, ProblemList problems)
{
    private static readonly ulong Fields = QppNumberFields.SetOf("numerator", "denominator", "isEndToEndReported");

    public void Add(QppMeasurementSet set, ProgramSubmission submission)
    {
        if (set is not { PerformanceStart: DateTime start, PerformanceEnd: DateTime end })
        {
            if (!set.HasBadDate)
            {
                problems.Add(ImportProblemKind.Missing, set.Place.Under("performanceStart"), null, "Promoting Interoperability needs performanceStart and performanceEnd");
            }

            return;
        }

        if (end < start)
        {
            problems.Add(ImportProblemKind.Contradiction, set.Place.Under("performanceEnd"), $"{end:yyyy-MM-dd}", "the period ends before it starts");
            return;
        }

        submission.PromotingInteroperability.Add(new PromotingInteroperabilitySubmission
        {
            CehrtId = set.CehrtId,
            PerformanceStart = start,
            PerformanceEnd = end,
            Measures = this.Measures(set),
        });
    }

    private ImmutableArray<PromotingInteroperabilityMeasureSubmission> Measures(QppMeasurementSet set)
    {
        List<PromotingInteroperabilityMeasureSubmission> rows = new(set.Measurements.Count);
        SeenIds ids = new();
        foreach (QppMeasurement measurement in set.Measurements)
        {
            if (!measurement.IsReadable)
            {
                continue;
            }

            string id = measurement.MeasureId!;
            Place place = measurement.Place.Under("measureId");
            if (data.FindPromotingInteroperabilityMeasure(id) is not PromotingInteroperabilityMeasure measure)
            {
                problems.Add(ImportProblemKind.Unknown, place, id, $"not a Promoting Interoperability measure of PY{data.PerformanceYear}{MeasureIdHints.ForPromotingInteroperabilityMeasure(data, id)}");
            }
            else if (!ids.Add(id))
            {
                problems.Add(ImportProblemKind.Duplicate, place, id, "the measure occurs twice in one set; only the first was read");
            }
            else if (this.Measure(measurement, measure) is PromotingInteroperabilityMeasureSubmission row)
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }

    private PromotingInteroperabilityMeasureSubmission? Measure(QppMeasurement measurement, PromotingInteroperabilityMeasure measure)
    {
        if (measure.Metric == PromotingInteroperabilityMetric.YesNo)
        {
            if (measurement.Answer is bool answer)
            {
                return new PromotingInteroperabilityMeasureSubmission(measure.Id) { Answer = answer };
            }

            measurement.ReportWrongKind(problems, "true or false");
            return null;
        }

        if (measurement.Numbers is not { Numerator: decimal numerator, Denominator: decimal denominator })
        {
            measurement.ReportWrongKind(problems, "{numerator, denominator}");
            return null;
        }

        measurement.Numbers.ReportFieldsBeyond(problems, Fields);
        if (numerator < 0m || numerator > denominator || decimal.Truncate(numerator) != numerator)
        {
            problems.Add(ImportProblemKind.OutOfRange, measurement.Place.Under("value.numerator"), FormattableString.Invariant($"{numerator}"), "must be a whole number from 0 to the denominator");
            return null;
        }

        if (decimal.Truncate(denominator) != denominator)
        {
            problems.Add(ImportProblemKind.OutOfRange, measurement.Place.Under("value.denominator"), FormattableString.Invariant($"{denominator}"), "must be a whole number");
            return null;
        }

        return new PromotingInteroperabilityMeasureSubmission(measure.Id) { Numerator = (int)numerator, Denominator = (int)denominator };
    }
}
