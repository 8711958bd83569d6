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

    private ResolvedLaw(ReferenceData data, ProgramYear law)
    {
        this.Law = law;
        this.Interoperability = ResolvedRules.For(data, law.PromotingInteroperability);
        this.measures = ResolvedMeasures.For(data, law.Quality.MeasurePoints);
        this.mvpMeasures = law.MvpQuality is { } mvp ? ResolvedMeasures.For(data, mvp.Category.MeasurePoints) : null;
        this.appMeasures = law.AppQuality is { } app ? ResolvedMeasures.For(data, app.Category.MeasurePoints) : null;
        this.CostMeasures = ResolvedCostMeasures.For(data, law.Cost);
        this.Activities = ResolvedActivities.For(data, law.ImprovementActivities);
    }

    public ProgramYear Law { get; }

    public ResolvedRules Interoperability { get; }

    public ResolvedActivities Activities { get; }

    public ResolvedCostMeasures CostMeasures { get; }

    public static ResolvedLaw For(ReferenceData data, ProgramYear law) =>
        data.Resolved.TryGetValue(law, out object? resolved) ? (ResolvedLaw)resolved : Add(data, law);

    /// <summary>The facts of all quality measures under the rules of a reporting option.</summary>
    public ResolvedMeasures MeasuresFor(ReportingOption option) => option switch
    {
        ReportingOption.MipsValuePathway => this.mvpMeasures!,
        ReportingOption.ApmPerformancePathway => this.appMeasures!,
        _ => this.measures,
    };

    /// <summary>Whether any reporting option has other rules for performance rates.</summary>
    public bool ReadsRatesOtherwise(PerformanceRateRules rules) =>
        this.measures.Rules.PerformanceRates != rules
        || (this.mvpMeasures is { } mvp && mvp.Rules.PerformanceRates != rules)
        || (this.appMeasures is { } app && app.Rules.PerformanceRates != rules);

    private static ResolvedLaw Add(ReferenceData data, ProgramYear law) => (ResolvedLaw)data.Resolved.GetValue(law, _ => new ResolvedLaw(data, law));
}
