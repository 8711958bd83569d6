using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>A law with what it makes of CMS's data: looked up once, valid for every clinician. Does not hold the data, which keeps it.</summary>
internal sealed class ResolvedLaw
{
    private readonly ResolvedMeasures measures;
    private readonly ResolvedMeasures? mvpMeasures;
    private readonly ResolvedMeasures? appMeasures;
    private readonly ResolvedCostMeasure[] costMeasures;

    private ResolvedLaw(ReferenceData data, ProgramYear law)
    {
        this.Law = law;
        this.Interoperability = ResolvedRules.For(data, law.PromotingInteroperability);
        this.measures = ResolvedMeasures.For(data, law.Quality.MeasurePoints);
        this.mvpMeasures = law.MvpQuality is { } mvp ? ResolvedMeasures.For(data, mvp.Category.MeasurePoints) : null;
        this.appMeasures = law.AppQuality is { } app ? ResolvedMeasures.For(data, app.Category.MeasurePoints) : null;
        this.costMeasures = [.. data.Tables.CostMeasures.Select(measure => ResolvedCostMeasure.Of(measure, data, law.Cost))];
        this.Activities = ResolvedActivities.For(data, law.ImprovementActivities);
    }

    public ProgramYear Law { get; }

    public ResolvedRules Interoperability { get; }

    public ResolvedActivities Activities { get; }

    public static ResolvedLaw For(ReferenceData data, ProgramYear law) =>
        data.Resolved.TryGetValue(law, out object? resolved) ? (ResolvedLaw)resolved : Add(data, law);

    /// <summary>The facts of all quality measures under the rules of a reporting option.</summary>
    public ResolvedMeasures MeasuresFor(ReportingOption option) => option switch
    {
        ReportingOption.MipsValuePathway => this.mvpMeasures!,
        ReportingOption.ApmPerformancePathway => this.appMeasures!,
        _ => this.measures,
    };

    /// <summary>What is known about a cost measure.</summary>
    /// <exception cref="ArgumentException">The rules state no case minimum for it.</exception>
    public ref readonly ResolvedCostMeasure CostMeasure(int measure)
    {
        ref readonly ResolvedCostMeasure resolved = ref this.costMeasures[measure];
        if (!resolved.HasCaseMinimum)
        {
            throw CostCaseMinimum.Missing(resolved.Id);
        }

        return ref resolved;
    }

    private static ResolvedLaw Add(ReferenceData data, ProgramYear law) => (ResolvedLaw)data.Resolved.GetValue(law, _ => new ResolvedLaw(data, law));
}

/// <summary>A cost measure under a law.</summary>
/// <param name="Facts">What law and data hold about it.</param>
/// <param name="Id">Its ID.</param>
/// <param name="HasCaseMinimum">Whether the rules state a case minimum for it; without one nobody can be scored on it.</param>
/// <param name="IsPlaceholder">Whether its benchmark is a placeholder.</param>
internal readonly record struct ResolvedCostMeasure(CostMeasureFacts Facts, string Id, bool HasCaseMinimum, bool IsPlaceholder)
{
    public static ResolvedCostMeasure Of(CostMeasure measure, ReferenceData data, CostRules rules)
    {
        CostBenchmark? benchmark = data.FindCostBenchmark(measure.Id);
        bool hasCaseMinimum = rules.CaseMinimums.Any(minimum => minimum.Value.Measures.Contains(measure.Id));
        return new(hasCaseMinimum ? CostMeasureFacts.Of(measure, benchmark, data.PerformanceYear, rules) : default, measure.Id, hasCaseMinimum, benchmark is { Basis: BenchmarkBasis.Mock });
    }
}
