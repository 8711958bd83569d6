using System.Globalization;
using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Planning;

/// <summary>What lies ahead, in words and tables.</summary>
internal static class OutlookWords
{
    private static readonly decimal[] Shares = [0.05m, 0.25m, 0.5m, 0.75m, 0.95m];
    private static readonly ImmutableArray<ExplanationColumn> ScoreColumns = [new("Share of the draws"), new("Final score at most", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> InfluenceColumns = [new("What matters most, alone"), new("Lowest", IsNumber: true), new("Highest", IsNumber: true), new("Standard deviation", IsNumber: true)];
    private static readonly ImmutableArray<ExplanationColumn> ToComeColumns = [new("Measure"), new("Patients to come", IsNumber: true)];

    public static string Verdict(Outlook outlook) => FormattableString.Invariant(
        $"{TargetWords.Of(outlook.Target)} with probability {outlook.Probability:0.000}, standard error {outlook.StandardError:0.0000}: sampled, {outlook.Draws:#,##0} draws, seed {outlook.Seed}; {outlook.Mean:0.00} on average");

    public static ExplanationSection Scores(Outlook outlook) => new("Final scores", ScoreColumns, [.. Shares.Select(share => new ExplanationRow([share.ToString("0 %", CultureInfo.InvariantCulture), Format.FinalPoints(outlook.Quantile(share))], string.Empty, []))]);

    public static ExplanationSection Influences(Outlook outlook) => new("Uncertainties", InfluenceColumns, [.. outlook.Influences.Select(static influence => new ExplanationRow(
        [Of(influence.Uncertainty), Format.FinalPoints(influence.Lowest), Format.FinalPoints(influence.Highest), Format.Number(influence.StandardDeviation)], string.Empty, []))]);

    public static ExplanationSection ToCome(Projection projection) => new("Patients still to come", ToComeColumns, [.. projection.ToCome.OfType<Uncertainty.Patients>().Select(static one => new ExplanationRow([Of(one), Format.Count(one.Remaining)], string.Empty, []))]);

    private static string Of(Uncertainty uncertainty) => PlanningTerms.Measure(uncertainty.MeasureId, (uncertainty as Uncertainty.Patients)?.CollectionType);
}
