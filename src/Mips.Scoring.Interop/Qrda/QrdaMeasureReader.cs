using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>Reads one measure of a section: its reference, its populations, its rates or its answer.</summary>
internal sealed class QrdaMeasureReader(ProblemList problems)
{
    private const string RateCode = "72510-1";
    private const string ReportingRateCode = "72509-3";
    private static readonly string[] PopulationCodes = ["IPOP", "IPP", "DENOM", "DENEX", "DENEXCEP", "NUMER", "NUMEX"];

    public QrdaMeasure Measure(QrdaElement organizer)
    {
        QrdaMeasure measure = new(organizer.Place);
        List<QrdaElement> ids = organizer.At("reference", "externalDocument", "id");
        _ = ids.RemoveAll(static id => id.Extension is null);
        if (ids.Count == 0)
        {
            problems.Add(ImportProblemKind.Missing, organizer.Place, null, "the measure needs reference/externalDocument/id with an extension");
        }
        else
        {
            (measure.Ids, measure.IdPlace) = ([.. ids.ConvertAll(static id => id.Extension!.Trim())], ids[0].Place);
        }

        foreach (QrdaElement component in organizer.Children("component"))
        {
            foreach (QrdaElement observation in component.Children("observation"))
            {
                this.Take(observation, measure);
            }
        }

        return measure;
    }

    private void Take(QrdaElement observation, QrdaMeasure measure)
    {
        QrdaElement? value = observation.Child("value");
        if (observation.Child("code")?.Code == RateCode)
        {
            this.TakeRate(observation, value, measure);
        }
        else if (IsNoPartOfAScore(observation))
        {
            // The document is not lost by it.
        }
        else if (value?.Code is string word && Array.IndexOf(PopulationCodes, word) >= 0)
        {
            measure.Populations.Add(new QrdaPopulation(word, Uuid(observation), this.Count(observation), observation.Place));
        }
        else if (value?.Code is string answer)
        {
            (measure.Answer, measure.AnswerPlace) = (answer, value.Place);
        }
        else
        {
            problems.Add(ImportProblemKind.Unknown, observation.Place, value?.Value, "neither a population, a performance rate nor an answer");
        }
    }

    // HL7's reporting rate, and the observed value of a continuous variable beside its populations.
    private static bool IsNoPartOfAScore(QrdaElement observation) =>
        observation.Child("code")?.Code == ReportingRateCode || observation.HasTemplate(QrdaOids.ReportingRate) || observation.HasTemplate(QrdaOids.ContinuousVariable);

    private void TakeRate(QrdaElement observation, QrdaElement? value, QrdaMeasure measure)
    {
        string? text = value?.Value;
        if (text is null)
        {
            // A rate without denominator is written with nullFlavor.
            if (value?.NullFlavor is null)
            {
                problems.Add(ImportProblemKind.Missing, observation.Place, null, "the performance rate has no value");
            }
        }
        else if (ExactNumber.TryParse(text, out decimal rate) && rate is >= 0m and <= 1m)
        {
            measure.Rates.Add(new QrdaRate(Uuid(observation), rate, value!.Place));
        }
        else
        {
            problems.Add(ImportProblemKind.OutOfRange, value!.Place, text, "a performance rate must be 0 to 1");
        }
    }

    private static string? Uuid(QrdaElement observation)
    {
        foreach (QrdaElement reference in observation.Children("reference"))
        {
            foreach (QrdaElement external in reference.Children("externalObservation"))
            {
                foreach (QrdaElement id in external.Children("id"))
                {
                    if (id.Root is not null)
                    {
                        return id.Root.ToLowerInvariant();
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The aggregate count of a population; the counts of strata and supplemental data lie deeper and are not it.</summary>
    private int? Count(QrdaElement observation)
    {
        (QrdaElement? aggregate, int aggregates) = Aggregate(observation);
        if (aggregate is null || aggregates > 1)
        {
            problems.Add(aggregate is null ? ImportProblemKind.Missing : ImportProblemKind.Duplicate, observation.Place, null, "a population needs exactly one aggregate count (MSRAGG)");
            return null;
        }

        QrdaElement? value = aggregate.Child("value");
        if (value?.Value is string text && ExactNumber.TryParse(text, out decimal number)
            && number >= 0m && number <= 1_000_000_000m && decimal.Truncate(number) == number)
        {
            return (int)number;
        }

        problems.Add(ImportProblemKind.OutOfRange, (value ?? aggregate).Place, value?.Value, "a count must be a whole number of 0 or more");
        return null;
    }

    /// <summary>The last aggregate count, and how many there are.</summary>
    private static (QrdaElement? Last, int Number) Aggregate(QrdaElement observation)
    {
        (QrdaElement? last, int number) = (null, 0);
        foreach (QrdaElement relationship in observation.Children("entryRelationship"))
        {
            foreach (QrdaElement inner in relationship.Children("observation"))
            {
                (last, number) = inner.Child("code")?.Code == "MSRAGG" ? (inner, number + 1) : (last, number);
            }
        }

        return (last, number);
    }
}
