using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Batches;

/// <summary>CMS's quality measures under the rules of one reporting option. Made once for data and rules, also where several laws or options share the rules.</summary>
internal sealed class ResolvedMeasures
{
    private const int CollectionTypes = (int)CollectionType.AdministrativeClaims + 1;
    private readonly QualityMeasureFacts[] submitted;
    private readonly AdministrativeClaimsFacts[] claims;

    private ResolvedMeasures(ReferenceData data, MeasurePointsRules rules)
    {
        ImmutableArray<QualityMeasure> measures = data.Tables.QualityMeasures;
        this.Rules = rules;
        this.submitted = [.. measures.SelectMany(measure => Enumerable.Range(0, CollectionTypes).Select(type => FactsOf(measure, (CollectionType)type)))];
        this.claims = [.. measures.Select(measure => AdministrativeClaimsFacts.Of(measure, data.FindQualityBenchmark(measure.Id, CollectionType.AdministrativeClaims), rules))];

        QualityMeasureFacts FactsOf(QualityMeasure measure, CollectionType type) =>
            QualityMeasureFacts.Of(measure, data.FindQualityBenchmark(measure.Id, type), type, data.PerformanceYear, rules);
    }

    public MeasurePointsRules Rules { get; }

    public static ResolvedMeasures For(ReferenceData data, MeasurePointsRules rules) =>
        (ResolvedMeasures)data.Resolved.GetValue(rules, _ => new ResolvedMeasures(data, rules));

    public ref readonly QualityMeasureFacts Submitted(int measure, CollectionType type) => ref this.submitted[(measure * CollectionTypes) + (int)type];

    public ref readonly AdministrativeClaimsFacts Claims(int measure) => ref this.claims[measure];
}
