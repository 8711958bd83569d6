using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The rules of the quality performance category in the APM Performance Pathway for one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AppQualityRules
{
    /// <summary>The rules of measures and category, without topped out cap, and with measures without benchmark or cases excluded.</summary>
    public required QualityRules Category { get; init; }

    /// <summary>The APM Performance Pathway quality measure set.</summary>
    public required AppMeasureSetRules App { get; init; }

    /// <summary>The APP Plus quality measure set; null before PY2025.</summary>
    public AppMeasureSetRules? AppPlus { get; init; }

    /// <summary>Whether the CMS Web Interface measures can be reported instead of the set's own.</summary>
    public required Cited<bool> WebInterface { get; init; }

    /// <summary>Which measures count where both those of the CMS Web Interface and the set's own were reported.</summary>
    public WebInterfaceChoiceReading WebInterfaceChoice { get; init; } = WebInterfaceChoiceReading.Better;

    /// <summary>When a CAHPS for MIPS survey below its sampling minimum leaves both sums.</summary>
    public SmallSurveySampleReading SmallSurveySample { get; init; } = SmallSurveySampleReading.LeavesBothSums;

    /// <summary>What the CAHPS for MIPS survey is for an individual.</summary>
    public IndividualSurveyReading IndividualSurvey { get; init; } = IndividualSurveyReading.NotApplicable;

    /// <summary>The category as in traditional MIPS, without 7-point cap and with exclusion from both sums, § 414.1367(c)(1)(i) and (ii).</summary>
    internal static QualityRules CategoryOf(QualityRules traditional) => traditional with
    {
        MeasurePoints = traditional.MeasurePoints with { LackOfBenchmark = new LackOfBenchmarkRules.Excluded(), SevenPointCap = null },
    };
}

/// <summary>Readings of reporting both the CMS Web Interface and the measures of the set.</summary>
[JsonConverter(typeof(EnumNameConverter<WebInterfaceChoiceReading>))]
public enum WebInterfaceChoiceReading
{
    /// <summary>The better of the two category scores.</summary>
    Better,

    /// <summary>The CMS Web Interface, which is reported instead of the set's own measures.</summary>
    WebInterface,

    /// <summary>The set's own measures.</summary>
    OwnMeasures,
}

/// <summary>Readings of a CAHPS for MIPS survey of a measure set that missed its sampling minimum.</summary>
[JsonConverter(typeof(EnumNameConverter<SmallSurveySampleReading>))]
public enum SmallSurveySampleReading
{
    /// <summary>It leaves both sums, however many other measures were submitted. CMS's results of ACOs that report through the CMS Web Interface do.</summary>
    LeavesBothSums,

    /// <summary>It leaves both sums beside five or fewer submitted measures only, as the paragraph says; beside more it is 0 of 10.</summary>
    FiveOrFewerMeasures,
}

/// <summary>Readings of the CAHPS for MIPS survey in a measure set that an individual reports.</summary>
[JsonConverter(typeof(EnumNameConverter<IndividualSurveyReading>))]
public enum IndividualSurveyReading
{
    /// <summary>It does not apply and leaves both sums.</summary>
    NotApplicable,

    /// <summary>It is required and 0 of 10.</summary>
    ZeroOfTen,
}

/// <summary>One quality measure set.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AppMeasureSetRules
{
    /// <summary>The set's name in <see cref="Reference.QualityMeasure.Programs"/>: a measure that CMS's data gives to other programs only is not part of it.</summary>
    public required Cited<string> Program { get; init; }

    /// <summary>Measures to submit, by measure ID.</summary>
    public required Cited<ImmutableArray<string>> Measures { get; init; }

    /// <summary>How they may be submitted; Part B claims measures by small practices, Medicare CQMs by Shared Savings Program ACOs where CMS's data has them in the set.</summary>
    public required Cited<ImmutableArray<CollectionType>> CollectionTypes { get; init; }

    /// <summary>Administrative claims measures.</summary>
    public required Cited<ImmutableArray<string>> AdministrativeClaims { get; init; }
}

/// <summary>
/// The quality performance category in the APM Performance Pathway: the whole set is required; measures without benchmark or cases leave both
/// sums; no 7-point cap. § 414.1367(c)(1).
/// </summary>
public static class AppQuality
{
    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request; without <see cref="ScoringRequest.App"/> the APP set is taken.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="rules">The rules of the performance year.</param>
    /// <returns>The score with every part. Of CMS Web Interface and the set's own measures the better one.</returns>
    /// <exception cref="ArgumentException">The set is not offered in the year.</exception>
    public static QualityScore Score(ScoringRequest request, ReferenceData data, AppQualityRules rules)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places, rules);
    }

    internal static QualityScore Score(ScoringRequest request, ReferenceData data, RequestPlaces places, AppQualityRules rules)
    {
        ResolvedMeasureSet set = ResolvedMeasureSet.For(data, SetOf(request.App?.MeasureSet, data.PerformanceYear, rules));
        QualityContext context = QualityContext.Of(request);
        QualityRoom room = QualityRoom.Take();
        SummarySurveyMeasureScore[] survey = SubmittedMeasures.SurveyOf(request);
        QualityLines lines = room.Read(request, data, places, ResolvedMeasures.For(data, rules.Category.MeasurePoints), survey);
        SubmittedMeasures.Score(lines, context);
        KeptQuality trace = default;
        Score(lines, context, PriorYearFacts.Of(request.PriorYear).Quality, set, rules, ref trace, out _);
        QualityScore score = trace.Result.With(lines, context.Survey, survey);
        QualityRoom.Return(room);
        return score;
    }

    /// <summary>Scores the category when every measure is scored; the lines are those of the measures that count.</summary>
    internal static void Score<TTrace>(
        in QualityLines lines, in QualityContext context, in PriorQuality prior, ResolvedMeasureSet set, AppQualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace
    {
        AppMeasures.KeepClaims(lines.Claims, set);
        if (!rules.WebInterface.Value || !context.WebInterface)
        {
            ScoreSet(lines, context, prior, set, rules, ref trace, out outcome);
        }
        else if (!AppMeasures.AreReported(lines.Measures, set))
        {
            ScoreWebInterface(lines, context, prior, rules, ref trace, out outcome);
        }
        else
        {
            ScoreChosen(lines, context, prior, set, rules, ref trace, out outcome);
        }
    }

    internal static AppMeasureSetRules SetOf(AppMeasureSet? measureSet, int performanceYear, AppQualityRules rules) => measureSet == AppMeasureSet.AppPlus
        ? rules.AppPlus ?? throw new ArgumentException($"PY{performanceYear} has no APP Plus measure set.", nameof(measureSet))
        : rules.App;

    private static bool OwnMeasuresCount(in CategoryOutcome own, in CategoryOutcome webInterface, WebInterfaceChoiceReading reading) => reading == WebInterfaceChoiceReading.Better
        ? own.ScoreOrZero > webInterface.ScoreOrZero
        : reading == WebInterfaceChoiceReading.OwnMeasures;

    private static void ScoreChosen<TTrace>(
        in QualityLines lines, in QualityContext context, in PriorQuality prior, ResolvedMeasureSet set, AppQualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace
    {
        ScoreSet(lines, context, prior, set, rules, ref trace, out CategoryOutcome own);
        TakeBack(lines.Measures);
        ScoreWebInterface(lines, context, prior, rules, ref trace, out outcome);
        if (OwnMeasuresCount(own, outcome, rules.WebInterfaceChoice))
        {
            TakeBack(lines.Measures);
            ScoreSet(lines, context, prior, set, rules, ref trace, out outcome);
        }
    }

    private static void TakeBack(Span<QualityLine> lines)
    {
        foreach (ref QualityLine line in lines)
        {
            line.TakeBack();
        }
    }

    private static void ScoreSet<TTrace>(
        in QualityLines lines, in QualityContext context, in PriorQuality prior, ResolvedMeasureSet set, AppQualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace =>
        QualityTotals.Of(lines, AppMeasures.Decide(lines, context, set, rules), context, prior, rules.Category, ref trace, out outcome);

    private static void ScoreWebInterface<TTrace>(
        in QualityLines lines, in QualityContext context, in PriorQuality prior, AppQualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace =>
        QualityTotals.Of(lines, AppMeasures.DecideWebInterface(lines, context, rules), context, prior, rules.Category, ref trace, out outcome);
}
