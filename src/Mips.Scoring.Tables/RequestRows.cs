using System.Globalization;

namespace Mips.Scoring.Tables;

/// <summary>Finds the row that a part of a request came from.</summary>
internal sealed class RequestRows(ParticipantFacts facts, IReadOnlyDictionary<string, string> files)
{
    /// <summary>The file, row and column of a field of the request, as problems name it.</summary>
    public (string File, int Row, string? Column) Place(string path)
    {
        FactTable table = TableForms.Tables.FirstOrDefault(candidate => IsOf(path, candidate.Field)) ?? TableForms.Tables[0];
        string field = path.Substring(path.LastIndexOf('.') + 1).Split('[')[0];
        string? column = table.Definition.Columns.FirstOrDefault(candidate => candidate.Field == field)?.Name;
        return (files.TryGetValue(table.Definition.Name, out string? file) ? file : table.Definition.Name, this.Row(table, path), column);
    }

    private static bool IsOf(string path, string field) =>
        path.StartsWith(field, StringComparison.Ordinal) && (path.Length == field.Length || path[field.Length] is '.' or '[');

    private int Row(FactTable table, string path)
    {
        string name = table.Definition.Name;
        int place = Index(path, table.Field);
        return name switch
        {
            "quality" => RowOf(QualityFact.ByMeasure(facts.Of<QualityFact>(name)), place, rows => rows.Where(row => row.Stratum is not null).ElementAtOrDefault(Index(path, "strata"))?.Row ?? rows[0].Row),
            "claims" => RowOf(facts.Of<Fact<AdministrativeClaimsResult>>(name), place, fact => fact.Row),
            "cost" => RowOf(facts.Of<Fact<CostMeasureResult>>(name), place, fact => fact.Row),
            "activities" => RowOf(facts.Of<Fact<ImprovementActivitySubmission>>(name), place, fact => fact.Row),
            "promoting interoperability" => RowOf(InteroperabilityFact.BySubmission(facts.Of<InteroperabilityFact>(name)), place, rows => rows.Where(row => row.Measure is not null).ElementAtOrDefault(Index(path, "measures"))?.Row ?? rows[0].Row),
            "survey" => RowOf([.. facts.Of<SurveyFact>(name).Where(fact => fact.Measure is not null)], Index(path, "summarySurveyMeasures"), fact => fact.Row),
            "prior year" => RowOf(facts.Of<Fact<PriorYearResults>>(name), 0, fact => fact.Row),
            "risk" => RowOf([.. facts.Of<RiskFact>(name).Where(fact => path.Contains(EnumWords<RiskIndicatorKind>.Of(fact.Kind)))], 0, fact => fact.Row),
            "reweighting" => RowOf(facts.Of<Fact<ReweightingGrant>>(name), place, fact => fact.Row),
            _ => facts.Participant!.Row,
        };
    }

    private static int RowOf<TFact>(IReadOnlyList<TFact> facts, int place, Func<TFact, int> row) => place >= 0 && place < facts.Count ? row(facts[place]) : 0;

    /// <summary>The number in brackets after a name; -1 if there is none.</summary>
    private static int Index(string path, string name)
    {
        int start = path.IndexOf(name + "[", StringComparison.Ordinal);
        int end = start < 0 ? -1 : path.IndexOf(']', start);
        if (end < 0)
        {
            return -1;
        }

        string number = path.Substring(start + name.Length + 1, end - start - name.Length - 1);
        return int.Parse(number, CultureInfo.InvariantCulture);
    }
}
