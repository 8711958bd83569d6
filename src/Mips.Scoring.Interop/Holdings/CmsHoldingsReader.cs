using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Reads the file of what CMS holds.</summary>
internal sealed class CmsHoldingsReader(JsonCursor cursor, ImportLimits limits)
{
    private static readonly JsonFields Fields = new(
        "participant", "administrativeClaims", "cost", "cahpsSurvey", "priorYear", "patientPopulation", "mvpRegistration", "reweightingGrants",
        "automaticExtremeAndUncontrollableCircumstances", "$schema", "description");

    private static readonly JsonFields ResultFields = new("measureId", "performanceRate", "cost", "cases", "suppressed");
    private static readonly JsonFields SelectionFields = new("populationHealthMeasure", "outcomesBasedClaimsMeasure");
    private static readonly JsonFields SurveyFields = new("metSamplingMinimum", "withoutResult", "summarySurveyMeasures");

    private int rows;

    public CmsHoldings? Holdings()
    {
        if (!cursor.BeginObject(" with what CMS holds"))
        {
            return null;
        }

        CmsHoldings holdings = new();
        ulong seen = 0;
        while (cursor.NextField(Fields, ref seen, out int field))
        {
            holdings = Fields[field] switch
            {
                "participant" => holdings with { Participant = new ParticipantReader(cursor, limits).Participant() },
                "administrativeClaims" => holdings with { AdministrativeClaims = this.Rows(this.AdministrativeClaims) },
                "cost" => holdings with { Cost = this.Rows(this.CostMeasure) },
                "cahpsSurvey" => holdings with { CahpsSurvey = this.Survey() },
                "priorYear" => holdings with { PriorYear = new PriorYearReader(cursor).PriorYear() },
                "patientPopulation" => holdings with { PatientPopulation = new PatientPopulationReader(cursor).Population() },
                "mvpRegistration" => holdings with { MvpRegistration = this.Selections() },
                "reweightingGrants" => holdings with { ReweightingGrants = this.Rows(new ReweightingGrantReader(cursor, limits).Grant) },
                "automaticExtremeAndUncontrollableCircumstances" => holdings with { AutomaticExtremeAndUncontrollableCircumstances = cursor.Boolean() ?? false },
                _ => this.Skipped(holdings),
            };
        }

        return holdings;
    }

    private CmsHoldings Skipped(CmsHoldings holdings)
    {
        cursor.Skip();
        return holdings;
    }

    private ImmutableArray<TRow> Rows<TRow>(Func<TRow?> read)
        where TRow : class
    {
        ImmutableArray<TRow>.Builder list = ImmutableArray.CreateBuilder<TRow>();
        if (cursor.BeginArray(string.Empty))
        {
            while (cursor.NextElement())
            {
                cursor.StopBeyond(limits.Measurements, ++this.rows, "rows");

                if (read() is TRow row)
                {
                    list.Add(row);
                }
            }
        }

        return list.ToImmutable();
    }

    private AdministrativeClaimsResult? AdministrativeClaims() =>
        this.Result("performanceRate", true) is ClaimsResult result
            ? new AdministrativeClaimsResult(result.Id) { PerformanceRate = PerformanceRate.Of(result.Value), Cases = result.Cases, Suppressed = result.Suppressed }
            : null;

    private CostMeasureResult? CostMeasure() =>
        this.Result("cost", true) is ClaimsResult result
            ? new CostMeasureResult(result.Id) { Cost = Dollars.Of(result.Value), Cases = result.Cases, Suppressed = result.Suppressed }
            : null;

    private SummarySurveyMeasure? SurveyMeasure() =>
        this.Result("performanceRate", false) is ClaimsResult result ? new SummarySurveyMeasure(result.Id, PerformanceRate.Of(result.Value)) : null;

    private ClaimsResult? Result(string valueField, bool fromClaims)
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a result"))
        {
            return null;
        }

        (string? id, decimal? value, int? cases, bool suppressed) = (null, null, null, false);
        int problemsBefore = cursor.Problems.Count;
        ulong seen = 0;
        while (cursor.NextField(ResultFields, ref seen, out int field))
        {
            string name = ResultFields[field];
            switch (name)
            {
                case "measureId":
                    id = cursor.String();
                    break;
                case "cases" when fromClaims:
                    cases = cursor.Count();
                    break;
                case "suppressed" when fromClaims:
                    suppressed = cursor.Boolean() ?? false;
                    break;
                default:
                    if (name == valueField)
                    {
                        value = cursor.Decimal();
                        break;
                    }

                    cursor.Problems.Add(ImportProblemKind.UnknownField, cursor.Here, null, $"not a field of this object; the result is {valueField}");
                    cursor.Skip();
                    break;
            }
        }

        if (id is not null && value is not null && (cases is not null || !fromClaims))
        {
            return new(id, value.Value, cases ?? 0, suppressed);
        }

        if (cursor.Problems.Count == problemsBefore)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place, null, $"needs measureId, {valueField}{(fromClaims ? " and cases" : string.Empty)}");
        }

        return null;
    }

    private CahpsSurvey? Survey()
    {
        if (!cursor.BeginObject(" with the survey"))
        {
            return null;
        }

        CahpsSurvey survey = new();
        ulong seen = 0;
        while (cursor.NextField(SurveyFields, ref seen, out int field))
        {
            survey = SurveyFields[field] switch
            {
                "metSamplingMinimum" => survey with { MetSamplingMinimum = cursor.Boolean() ?? true },
                "withoutResult" => survey with { WithoutResult = cursor.Boolean() ?? false },
                _ => survey with { SummarySurveyMeasures = this.Rows(this.SurveyMeasure) },
            };
        }

        return survey;
    }

    private MvpSelections? Selections()
    {
        if (!cursor.BeginObject(" with what was selected at MVP registration"))
        {
            return null;
        }

        MvpSelections selections = new(null, null);
        ulong seen = 0;
        while (cursor.NextField(SelectionFields, ref seen, out int field))
        {
            string? measure = cursor.String();
            selections = field == 0 ? selections with { PopulationHealthMeasure = measure } : selections with { OutcomesBasedClaimsMeasure = measure };
        }

        return selections;
    }

    // A row of claims or of a survey; the cases and the suppression of a survey are always those of none.
    private readonly record struct ClaimsResult(string Id, decimal Value, int Cases, bool Suppressed);
}
