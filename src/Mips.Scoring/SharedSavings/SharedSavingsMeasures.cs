using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.SharedSavings;

/// <summary>What an ACO's scorecard says about the measures of its set.</summary>
internal sealed class SharedSavingsMeasures
{
    private const string MedicareCqm = "SSP";
    private const int PercentOfDecile = 10;
    private readonly QualityScore quality;
    private readonly AppMeasureSetRules? set;
    private readonly ImmutableArray<string> webInterface;

    public SharedSavingsMeasures(Scorecard card, SharedSavingsRules rules)
    {
        this.quality = card.Quality;
        bool reportsSet = card.ReportingOption == ReportingOption.ApmPerformancePathway
            && rules.AppPlus.Value == (card.Request.App!.MeasureSet == AppMeasureSet.AppPlus);
        this.set = !reportsSet ? null : rules.AppPlus.Value ? card.Law.AppQuality!.AppPlus : card.Law.AppQuality!.App;
        this.webInterface = [.. card.Data.Tables.QualityMeasures.Where(static measure => measure.IsReportedThrough(CollectionType.CmsWebInterface)).Select(static measure => measure.Id)];
        this.Survey = card.Request.CahpsSurvey;
    }

    public CahpsSurvey? Survey { get; }

    /// <summary>Whether every measure of the set is reported completely through one of some collection types.</summary>
    public bool AllComplete(ImmutableArray<CollectionType> types) => this.Each(this.set?.Measures.Value, types, static line => line.IsComplete);

    /// <summary>Whether every measure of the set is reported completely and with enough cases through one of some collection types.</summary>
    public bool AllCompleteWithCases(ImmutableArray<CollectionType> types) => this.Each(this.set?.Measures.Value, types, IsCompleteWithCases);

    /// <summary>Whether every measure of the CMS Web Interface is reported completely and with enough cases.</summary>
    public bool WebInterfaceIsCompleteWithCases => !this.webInterface.IsEmpty && this.Each(this.set is null ? null : this.webInterface, [CollectionType.CmsWebInterface], IsCompleteWithCases);

    /// <summary>Whether a required measure left both sums as suppressed, or is reported without a benchmark.</summary>
    public bool AnyLeft => this.set is not null && this.set.Measures.Value.SelectMany(this.Lines)
        .Any(static line => line.Achievement.Ground is MeasurePointsGround.Suppressed or MeasurePointsGround.NoBenchmark && line.Disposition != QualityMeasureDisposition.OtherCollectionTypeCounts);

    public bool AnyReported => this.set is not null && this.set.Measures.Value.SelectMany(this.Lines).Any(static line => line.Disposition != QualityMeasureDisposition.NoEligibleCases);

    /// <summary>The outcome measures of the set at or above a percentile of their benchmark.</summary>
    public IEnumerable<string> OutcomesAt(int percentile) => this.Deciles().Where(one => one.IsOutcome && one.Decile > percentile / PercentOfDecile).Select(static one => one.Id).Distinct(StringComparer.Ordinal);

    /// <summary>The outcome measures of the set that may reach a percentile: their rate is below every bound that CMS published, and the percentile's is not among them.</summary>
    public IEnumerable<string> OutcomesThatMayBeAt(int percentile) => this.set is null ? [] :
        from id in this.set.Measures.Value
        from line in this.Lines(id)
        where line.Measure.IsOutcome && line.Achievement is { Ground: MeasurePointsGround.Benchmark, Decile: 0 } && line.Benchmark!.Bounds.FirstDecile > (percentile / PercentOfDecile) + 1
        select id;

    /// <summary>All measures of the set at or above a percentile of their benchmark; the survey by its points where it is compared.</summary>
    public IEnumerable<string> At(int percentile, SurveyPercentileReading survey) => this.Deciles()
        .Where(one => one.Decile > percentile / PercentOfDecile)
        .Select(static one => one.Id)
        .Concat(survey == SurveyPercentileReading.MeanPoints ? this.SurveyAt(percentile) : [])
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> SurveyAt(int percentile) => this.quality.Measures
        .Where(line => line.CollectionType == CollectionType.CahpsSurvey && line.Points >= Points.Of((percentile / PercentOfDecile) + 1))
        .Select(static line => line.Measure.Id);

    private IEnumerable<(string Id, bool IsOutcome, int Decile)> Deciles() => this.set is null ? [] :
    [
        .. from id in this.set.Measures.Value
           from line in this.Lines(id)
           where line.Achievement.Ground == MeasurePointsGround.Benchmark
           select (id, line.Measure.IsOutcome, line.Achievement.Decile),
        .. from line in this.quality.AdministrativeClaims
           where line.IsScored && this.set.AdministrativeClaims.Value.Contains(line.Measure.Id)
           select (line.Measure.Id, line.Measure.IsOutcome, line.Decile),
    ];

    private bool Each(ImmutableArray<string>? ids, ImmutableArray<CollectionType> types, Func<QualityMeasureScore, bool> holds) =>
        ids is { } measures && measures.All(id => this.Lines(id).Any(line => types.Contains(line.CollectionType) && holds(line)));

    private static bool IsCompleteWithCases(QualityMeasureScore line) =>
        line.IsComplete && line.Achievement.Ground is not (MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate or MeasurePointsGround.NoEligibleCases);

    private IEnumerable<QualityMeasureScore> Lines(string id) => this.quality.Measures.Where(line =>
        line.Measure.Id.StartsWith(id, StringComparison.Ordinal) && (line.Measure.Id.Length == id.Length || string.CompareOrdinal(line.Measure.Id, id.Length, MedicareCqm, 0, int.MaxValue) == 0));
}
