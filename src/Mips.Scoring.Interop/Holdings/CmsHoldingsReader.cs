namespace Mips.Scoring.Interop;

/// <summary>Reads the file of what CMS holds.</summary>
internal sealed class CmsHoldingsReader(JsonCursor cursor, ImportLimits limits)
{
    private static readonly string[] Fields =
    [
        "participant", "administrativeClaims", "cost", "cahpsSurvey", "priorYear", "patientPopulation", "reweightingGrants",
        "automaticExtremeAndUncontrollableCircumstances", "$schema", "description",
    ];

    private static readonly string[] ResultFields = ["measureId", "performanceRate", "cost", "cases"];
    private static readonly string[] SurveyFields = ["metSamplingMinimum", "summarySurveyMeasures"];
    private static readonly string[] PriorYearFields = ["qualityAchievementPercent", "qualityScore", "costScore", "sameIdentifier", "facilityBased"];
    private static readonly string[] PopulationFields = ["hccRiskScore", "dualProportion"];
    private static readonly string[] IndicatorFields = ["value", "mean", "standardDeviation", "median"];
    private static readonly string[] GrantFields = ["circumstance", "categories"];

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
                "participant" => holdings with { Participant = new ParticipantReader(cursor).Participant() },
                "administrativeClaims" => holdings with { AdministrativeClaims = this.Rows(this.AdministrativeClaims) },
                "cost" => holdings with { Cost = this.Rows(this.CostMeasure) },
                "cahpsSurvey" => holdings with { CahpsSurvey = this.Survey() },
                "priorYear" => holdings with { PriorYear = this.PriorYear() },
                "patientPopulation" => holdings with { PatientPopulation = this.Population() },
                "reweightingGrants" => holdings with { ReweightingGrants = this.Rows(this.Grant) },
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
                if (++this.rows > limits.Measurements)
                {
                    throw new ImportStoppedException(new ImportProblem(ImportProblemKind.LimitReached, cursor.Here.Path, cursor.Here.Line, null, $"more than {limits.Measurements} rows"));
                }

                if (read() is TRow row)
                {
                    list.Add(row);
                }
            }
        }

        return list.ToImmutable();
    }

    private AdministrativeClaimsResult? AdministrativeClaims() =>
        this.Result("performanceRate", true) is (string id, decimal rate, int cases) ? new AdministrativeClaimsResult(id) { PerformanceRate = rate, Cases = cases } : null;

    private CostMeasureResult? CostMeasure() =>
        this.Result("cost", true) is (string id, decimal cost, int cases) ? new CostMeasureResult(id) { Cost = cost, Cases = cases } : null;

    private SummarySurveyMeasure? SurveyMeasure() =>
        this.Result("performanceRate", false) is (string id, decimal rate, _) ? new SummarySurveyMeasure(id, rate) : null;

    private (string Id, decimal Value, int Cases)? Result(string valueField, bool hasCases)
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a result"))
        {
            return null;
        }

        (string? id, decimal? value, int? cases) = (null, null, null);
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
                case "cases" when hasCases:
                    cases = cursor.Count();
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

        if (id is not null && value is not null && (cases is not null || !hasCases))
        {
            return (id, value.Value, cases ?? 0);
        }

        if (cursor.Problems.Count == problemsBefore)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place, null, $"needs measureId, {valueField}{(hasCases ? " and cases" : string.Empty)}");
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
            survey = field == 0
                ? survey with { MetSamplingMinimum = cursor.Boolean() ?? true }
                : survey with { SummarySurveyMeasures = this.Rows(this.SurveyMeasure) };
        }

        return survey;
    }

    private PriorYearResults? PriorYear()
    {
        if (!cursor.BeginObject(" with the prior year"))
        {
            return null;
        }

        PriorYearResults prior = new();
        ulong seen = 0;
        while (cursor.NextField(PriorYearFields, ref seen, out int field))
        {
            prior = PriorYearFields[field] switch
            {
                "qualityAchievementPercent" => prior with { QualityAchievementPercent = this.Percent() },
                "qualityScore" => prior with { QualityScore = this.Percent() },
                "costScore" => prior with { CostScore = this.Percent() },
                "sameIdentifier" => prior with { SameIdentifier = cursor.Boolean() ?? true },
                _ => prior with { FacilityBased = cursor.Boolean() ?? false },
            };
        }

        return prior;
    }

    private decimal? Percent()
    {
        Place place = cursor.Here;
        decimal? value = cursor.IsNull ? null : cursor.Decimal();
        if (value is < 0m or > 100m)
        {
            cursor.Problems.Add(ImportProblemKind.OutOfRange, place, FormattableString.Invariant($"{value}"), "must be a percentage, 0 to 100");
        }

        return value;
    }

    private PatientPopulation? Population()
    {
        if (!cursor.BeginObject(" with risk indicators"))
        {
            return null;
        }

        PatientPopulation population = new();
        ulong seen = 0;
        while (cursor.NextField(PopulationFields, ref seen, out int field))
        {
            population = field == 0 ? population with { HccRiskScore = this.Indicator() } : population with { DualProportion = this.Indicator() };
        }

        return population;
    }

    private RiskIndicator? Indicator()
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a risk indicator"))
        {
            return null;
        }

        decimal?[] numbers = new decimal?[IndicatorFields.Length];
        ulong seen = 0;
        while (cursor.NextField(IndicatorFields, ref seen, out int field))
        {
            numbers[field] = cursor.Decimal();
        }

        if (numbers[0] is decimal value)
        {
            return new RiskIndicator(value) { Mean = numbers[1] ?? 0m, StandardDeviation = numbers[2] ?? 0m, Median = numbers[3] ?? 0m };
        }

        if ((seen & 1) == 0)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place with { Path = place.Path + ".value" }, null, "a risk indicator needs its value");
        }

        return null;
    }

    private ReweightingGrant? Grant()
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a grant"))
        {
            return null;
        }

        ReweightingCircumstance? circumstance = null;
        PerformanceCategories categories = PerformanceCategories.None;
        ulong seen = 0;
        while (cursor.NextField(GrantFields, ref seen, out int field))
        {
            if (field == 0)
            {
                circumstance = cursor.Word(HoldingsWords.Circumstances);
            }
            else if (cursor.BeginArray(" of categories"))
            {
                while (cursor.NextElement())
                {
                    categories |= cursor.Word(HoldingsWords.Categories) ?? PerformanceCategories.None;
                }
            }
        }

        if (circumstance is not null && categories != PerformanceCategories.None)
        {
            return new ReweightingGrant(circumstance.Value, categories);
        }

        if (seen != 3)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place, null, "a grant needs circumstance and categories");
        }

        return null;
    }
}
