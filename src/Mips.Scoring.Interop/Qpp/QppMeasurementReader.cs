using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Reads the measurements of a QPP measurement set, without looking anything up.</summary>
internal sealed class QppMeasurementReader(JsonCursor cursor, ImportLimits limits)
{
    private static readonly JsonFields MeasurementFields = new("measureId", "value", "id", "measurementSetId", "createdAt", "updatedAt");

    private int read;

    public void ReadAll(List<QppMeasurement> list)
    {
        if (!cursor.BeginArray(" of measurements"))
        {
            return;
        }

        while (cursor.NextElement())
        {
            QppMeasurement measurement = new() { Place = cursor.Here };
            cursor.StopBeyond(limits.Measurements, ++this.read, "measurements");

            if (cursor.BeginObject(" with a measurement"))
            {
                this.ReadMeasurement(measurement);
                list.Add(measurement);
            }
        }
    }

    private void ReadMeasurement(QppMeasurement measurement)
    {
        ulong seen = 0;
        while (cursor.NextField(MeasurementFields, ref seen, out int field))
        {
            switch (MeasurementFields[field])
            {
                case "measureId":
                    measurement.MeasureId = cursor.String();
                    measurement.IsBroken |= measurement.MeasureId is null;
                    break;
                case "value":
                    this.ReadValue(measurement);
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }
    }

    private void ReadValue(QppMeasurement measurement)
    {
        switch (cursor.Type)
        {
            case JsonTokenType.True or JsonTokenType.False:
                measurement.Answer = cursor.Boolean();
                break;
            case JsonTokenType.StartObject:
                measurement.Numbers = this.Numbers(0, measurement.Place.Under("value") with { Line = cursor.Line });
                measurement.IsBroken |= measurement.Numbers is null;
                break;
            default:
                measurement.IsBroken = true;
                cursor.Problems.Add(ImportProblemKind.WrongType, cursor.Here, null, "must be true, false, or an object with the counts");
                cursor.Skip();
                break;
        }
    }

    /// <summary>The numbers of a value; null if one of them is wrong.</summary>
    private QppNumbers? Numbers(int level, Place place)
    {
        QppNumbers numbers = new() { Place = place };
        if (!cursor.BeginObject(" with counts"))
        {
            return null;
        }

        bool right = true;
        ulong seen = 0;
        while (cursor.NextField(QppNumberFields.All, ref seen, out int field))
        {
            if (cursor.IsNull)
            {
                continue;
            }

            numbers.Given |= 1UL << field;
            right &= QppNumberFields.All[field] switch
            {
                "numerator" => Has(numbers.Numerator = cursor.Decimal()),
                "denominator" => Has(numbers.Denominator = cursor.Amount()),
                "numeratorExclusion" => Has(numbers.NumeratorExclusion = cursor.Amount()),
                "denominatorException" => Has(numbers.DenominatorException = cursor.Amount()),
                "observationInstances" => Has(numbers.ObservationInstances = cursor.Count()),
                "performanceMet" => Has(numbers.PerformanceMet = cursor.Count()),
                "performanceNotMet" => Has(numbers.PerformanceNotMet = cursor.Count()),
                "eligiblePopulation" => Has(numbers.EligiblePopulation = cursor.Count()),
                "eligiblePopulationExclusion" => Has(numbers.EligiblePopulationExclusion = cursor.Count()),
                "eligiblePopulationException" => Has(numbers.EligiblePopulationException = cursor.Count()),
                "reportingRate" => Has(numbers.ReportingRate = cursor.Decimal()),
                "performanceRate" => Has(numbers.PerformanceRate = cursor.Decimal()),
                "score" => Has(numbers.Score = cursor.Decimal()),
                "isBelowMinimum" => Has(numbers.IsBelowMinimum = cursor.Boolean()),
                "isEndToEndReported" => this.EndToEnd(numbers),
                "stratum" => (numbers.Stratum = cursor.String()) is not null,
                "strata" => this.Strata(numbers, level),
                _ => this.Ignored(),
            };
        }

        return right ? numbers : null;
    }

    private bool EndToEnd(QppNumbers numbers)
    {
        bool? answer = cursor.Boolean();
        numbers.IsEndToEndReported = answer == true;
        return answer is not null;
    }

    private bool Ignored()
    {
        cursor.Skip();
        return true;
    }

    private bool Strata(QppNumbers numbers, int level)
    {
        if (level > 0)
        {
            cursor.Problems.Add(ImportProblemKind.UnknownField, cursor.Here, null, "a stratum has no strata of its own; ignored");
            return this.Ignored();
        }

        if (!cursor.BeginArray(" of strata"))
        {
            return false;
        }

        bool right = true;
        numbers.Strata = [];
        while (cursor.NextElement())
        {
            cursor.StopBeyond(limits.Measurements, ++this.read, "measurements and strata");

            QppNumbers? stratum = this.Numbers(level + 1, cursor.Here);
            right &= stratum is not null;
            if (stratum is not null)
            {
                numbers.Strata.Add(stratum);
            }
        }

        return right;
    }

    private static bool Has<T>(T? value)
        where T : struct => value is not null;
}
