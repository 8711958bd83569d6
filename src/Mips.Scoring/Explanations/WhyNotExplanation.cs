using System.Globalization;

namespace Mips.Scoring;

/// <summary>What would earn more: the changes that gain most, or everything that earned less than it could.</summary>
internal static class WhyNotExplanation
{
    private const int MostGains = 6;
    private static readonly ExplanationColumn GainColumn = new("Final score", IsNumber: true);

    /// <summary>The changes that gain most, largest first. How ill or poor the patients are is not among them.</summary>
    public static ExplanationSection Closest(Scorecard card, ImmutableArray<Shortfall> shortfalls)
    {
        bool below = card.FinalScore < card.Law.Payment.PerformanceThreshold.Value;
        IEnumerable<Shortfall> gains = shortfalls
            .Where(one => one.Gain > 0m && one.Subject is not (ShortfallSubject.FinalScore or ShortfallSubject.MedicalComplexity or ShortfallSubject.SocialComplexity))
            .OrderByDescending(one => one.Gain).Take(MostGains);
        return Section(below ? "Closest to the threshold" : "What would earn more", gains, card);
    }

    /// <summary>Everything, in the order of the flow.</summary>
    public static ExplanationSection All(Scorecard card, ImmutableArray<Shortfall> shortfalls) => Section("Why not more", shortfalls, card);

    /// <summary>Why facility-based measurement does not count, or scores no higher.</summary>
    public static ExplanationSection ByFacility(FacilityBasedScorecard card) => Section("Why not more by facility", WhyNot.Of(card), card.Submission);

    private static ExplanationSection Section(string title, IEnumerable<Shortfall> shortfalls, Scorecard card) => new(
        title,
        [new(title), GainColumn],
        [.. shortfalls.Select(one => new ExplanationRow([WhyNotWords.Subject(one, card), Gain(one)], WhyNotWords.Of(one, card), [one.Citation]))]);

    private static string Gain(Shortfall shortfall) => shortfall.Gain is decimal gain ? gain.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : Format.NoValue;
}
