namespace Mips.Scoring.Interop;

/// <summary>Reads the risk indicators of the patients.</summary>
internal sealed class PatientPopulationReader(JsonCursor cursor)
{
    private static readonly JsonFields PopulationFields = new("hccRiskScore", "dualProportion");
    private static readonly JsonFields IndicatorFields = new("value", "mean", "standardDeviation", "median");

    public PatientPopulation? Population()
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

        decimal?[] numbers = new decimal?[IndicatorFields.Names.Length];
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
            cursor.Problems.Add(ImportProblemKind.Missing, place.Under("value"), null, "a risk indicator needs its value");
        }

        return null;
    }
}
