using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The cases that cost measures of one kind need to be scored, § 414.1350(c).</summary>
/// <param name="Kind">The kind of measure.</param>
/// <param name="Cases">The least number of cases, beneficiaries or episodes.</param>
/// <param name="Measures">CMS's IDs of the measures.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CostCaseMinimum([property: JsonRequired] CostMeasureKind Kind, [property: JsonRequired] int Cases, ImmutableArray<string> Measures)
{
    private readonly EquatableArray<string> measures = Measures;

    /// <summary>CMS's IDs of the measures.</summary>
    [JsonRequired]
    public ImmutableArray<string> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>The cases that a measure needs.</summary>
    /// <param name="measureId">For example <c>TPCC_1</c>.</param>
    /// <param name="minimums">The minimums of the year.</param>
    /// <returns>The least number of cases.</returns>
    /// <exception cref="ArgumentException">The minimums do not name the measure.</exception>
    public static int For(string measureId, ImmutableArray<Cited<CostCaseMinimum>> minimums) => Find(measureId, minimums)?.Cases ?? throw Missing(measureId);

    /// <summary>A law that is not of the data's year can lack the minimum of a measure; then the measure cannot be scored under it.</summary>
    internal static void Check(ScoringRequest request, ReferenceData data, ReadOnlySpan<int> places, CostRules rules, ref RequestProblems problems)
    {
        ResolvedCostMeasures measures = ResolvedCostMeasures.For(data, rules);
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] != RequestPlaces.Unknown && !measures.HasCaseMinimum(places[i]))
            {
                problems.Add(RequestProblemCode.UnknownMeasure, $"cost[{i}].measureId", request.Cost[i].MeasureId, "the law states no case minimum for it", Citation.Cfr("414.1350(c)"));
            }
        }
    }

    /// <summary>Whether the minimums name a measure.</summary>
    internal static bool IsStatedFor(string measureId, ImmutableArray<Cited<CostCaseMinimum>> minimums) => Find(measureId, minimums) is not null;

    /// <summary>What stands against scoring a measure without a case minimum.</summary>
    internal static ArgumentException Missing(string measureId) => new($"The rules of the year state no case minimum for cost measure {measureId}.", nameof(measureId));

    private static CostCaseMinimum? Find(string measureId, ImmutableArray<Cited<CostCaseMinimum>> minimums)
    {
        foreach (Cited<CostCaseMinimum> minimum in minimums)
        {
            if (minimum.Value.Names(measureId))
            {
                return minimum.Value;
            }
        }

        return null;
    }

    private bool Names(string measureId)
    {
        foreach (string named in this.Measures)
        {
            if (string.Equals(named, measureId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Kinds of cost measures with their own case minimum, § 414.1350(c).</summary>
[JsonConverter(typeof(EnumNameConverter<CostMeasureKind>))]
public enum CostMeasureKind
{
    /// <summary>Total per capita cost.</summary>
    TotalPerCapitaCost,

    /// <summary>Medicare spending per beneficiary clinician.</summary>
    MedicareSpendingPerBeneficiary,

    /// <summary>Procedural episodes.</summary>
    ProceduralEpisode,

    /// <summary>Episodes of an acute inpatient medical condition.</summary>
    AcuteInpatientEpisode,

    /// <summary>Episodes of a chronic condition.</summary>
    ChronicConditionEpisode,

    /// <summary>Episodes of a care setting.</summary>
    CareSettingEpisode,
}
