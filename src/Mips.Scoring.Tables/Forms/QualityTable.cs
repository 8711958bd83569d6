using Mips.Scoring.Reference;

namespace Mips.Scoring.Tables;

/// <summary>One row a quality measure of a participant through one collection type, or a stratum of it.</summary>
internal sealed class QualityTable : FactTable
{
    public override TableDefinition Definition { get; } = new("quality", "A quality measure that a participant reported through a collection type, or one stratum of it: a rate with its cases, or counts.",
    [
        ParticipantColumn,
        new("measure", "measure ID", "CMS's measure ID; keep the column as text, so that leading zeros stay.", "measureId", TableColumnRole.Key),
        new("collection type", "word", string.Join(", ", EnumWords<CollectionType>.All) + ".", "collectionType", TableColumnRole.Key),
        new("stratum", "text", "CMS's name of the stratum, for a measure with several rates; empty for the measure as a whole.", "stratum", TableColumnRole.Detail),
        new("rate", "number", "The rate in the measure's unit (percent 0–100 for a proportion), if counts are not given; six decimals at most.", "performanceRate", TableColumnRole.Value),
        new("cases", "whole number", "The cases behind a rate.", "cases", TableColumnRole.Value),
        new("data completeness", "number", "The share of eligible cases that was reported, percent 0–100; empty for complete, or if counts are given.", "dataCompleteness", TableColumnRole.Value),
        new("performance met", "whole number", "Cases that met the performance.", "performanceMet", TableColumnRole.Value),
        new("performance not met", "whole number", "Cases that did not.", "performanceNotMet", TableColumnRole.Value),
        new("exclusions", "whole number", "Reported cases that the measure excludes; 0 if empty.", "exclusions", TableColumnRole.Value),
        new("exceptions", "whole number", "Reported cases with a denominator exception; 0 if empty.", "exceptions", TableColumnRole.Value),
        new("eligible population", "whole number", "All cases eligible for the measure.", "eligiblePopulation", TableColumnRole.Value),
        new("end to end", "yes or no", "Reported end to end electronically (a bonus through PY2021).", "endToEndReported", TableColumnRole.Value),
    ]);

    public override string IdColumn => "measure";

    public override string MainColumn => "rate";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? measure = row.Required("measure");
        CollectionType? collectionType = row.Required("collection type") is null ? null : row.Word<CollectionType>("collection type");
        QualityFact fact = new(measure!, collectionType ?? default, row.Text("stratum"), row.Number)
        {
            Rate = row.Rate("rate"),
            Cases = row.Count("cases"),
            DataCompleteness = row.Decimal("data completeness"),
            Counts = Counts(row),
            EndToEnd = row.YesNo("end to end") ?? false,
        };
        if (fact.Stratum is not null && row.IsSound && fact.Counts is null)
        {
            row.Add(ImportProblemKind.Missing, "performance met", "a stratum needs its counts: performance met, performance not met, eligible population");
        }

        if (row.IsSound)
        {
            facts.Add(this.Definition.Name, fact);
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission)
    {
        foreach (QualityMeasureSubmission row in submission.Request.Quality)
        {
            string?[] keys = [CellText.Escape(row.MeasureId), EnumWords<CollectionType>.Of(row.CollectionType)];
            if (row.Strata.IsEmpty || row.PerformanceRate is not null || row.Cases is not null || row.DataCompleteness is not null || row.Counts is not null)
            {
                yield return [.. keys, null, Text(row.PerformanceRate), Text(row.Cases), Text(row.DataCompleteness), .. Cells(row.Counts), Yes(row.EndToEndReported)];
            }

            foreach (StratumCounts stratum in row.Strata)
            {
                yield return [.. keys, CellText.Escape(stratum.Stratum), Text(stratum.PerformanceRate), null, null, .. Cells(stratum.Counts), Yes(row.EndToEndReported)];
            }
        }
    }

    public override IEnumerable<string?[]> Offer(TableOffer offer)
    {
        foreach (QualityMeasure measure in offer.Quality)
        {
            string collectionType = EnumWords<CollectionType>.Of(measure.CollectionTypes[0]);
            foreach (string? stratum in measure.Strata.IsEmpty ? [null] : measure.Strata.Cast<string?>())
            {
                yield return [measure.Id, collectionType, stratum, null, null, null, null, null, null, null, null, null];
            }
        }
    }

    private static MeasureCounts? Counts(TableRow row)
    {
        (int? met, int? notMet, int? exclusions, int? exceptions, int? eligible) =
            (row.Count("performance met"), row.Count("performance not met"), row.Count("exclusions"), row.Count("exceptions"), row.Count("eligible population"));
        if (met is null && notMet is null && exclusions is null && exceptions is null && eligible is null)
        {
            return null;
        }

        foreach ((string column, int? count) in new[] { ("performance met", met), ("performance not met", notMet), ("eligible population", eligible) })
        {
            if (count is null && row.Text(column) is null)
            {
                row.Add(ImportProblemKind.Missing, column, "counts need performance met, performance not met and eligible population");
            }
        }

        return new MeasureCounts { PerformanceMet = met ?? 0, PerformanceNotMet = notMet ?? 0, Exclusions = exclusions ?? 0, Exceptions = exceptions ?? 0, EligiblePopulation = eligible ?? 0 };
    }

    private static string?[] Cells(MeasureCounts? counts) =>
        counts is null ? new string?[5] : [Text(counts.PerformanceMet), Text(counts.PerformanceNotMet), Text(counts.Exclusions), Text(counts.Exceptions), Text(counts.EligiblePopulation)];
}
