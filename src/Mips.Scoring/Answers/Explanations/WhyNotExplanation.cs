using System.Globalization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Citations;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What would earn more: the changes that gain most, or everything that earned less than it could.</summary>
internal static class WhyNotExplanation
{
    private const int MostGains = 6;
    private const int MostGainsOfSummary = 3;
    private static readonly ExplanationColumn GainColumn = new("Final score", IsNumber: true);
    private static readonly Comparer<Shortfall> HighestGain = Comparer<Shortfall>.Create(static (one, other) => decimal.Compare(other.Gain.GetValueOrDefault(), one.Gain.GetValueOrDefault()));

    /// <summary>The changes that gain most; below the threshold first those that reach it, the least one first. How ill or poor the patients are is not among them.</summary>
    public static ExplanationSection Closest(Scorecard card, ImmutableArray<Shortfall> shortfalls, ExplanationDepth depth)
    {
        int most = depth == ExplanationDepth.Summary ? MostGainsOfSummary : MostGains;
        Cited<decimal> threshold = card.Law.Payment.PerformanceThreshold;
        decimal missing = threshold.Value - card.FinalScore;
        IEnumerable<Shortfall> gains = Useful(card, shortfalls)
            .Where(one => one.Gain > 0m && one.Subject is not (ShortfallSubject.FinalScore or ShortfallSubject.MedicalComplexity or ShortfallSubject.SocialComplexity));
        if (missing <= 0m)
        {
            return Section("What would earn more", Foremost(gains, HighestGain, most), card);
        }

        List<Shortfall> sorted = Foremost(gains, Closest(missing), most);
        ExplanationSection section = Section("Closest to the threshold", sorted, card);
        return sorted.Exists(one => one.Gain >= missing) ? section : section with
        {
            Rows = section.Rows.Insert(0, new([$"Threshold of {Format.Number(threshold.Value)}", Signed(missing)], "no change alone reaches it", [threshold.Citation])),
        };
    }

    /// <summary>Everything, in the order of the flow.</summary>
    public static ExplanationSection All(Scorecard card, ImmutableArray<Shortfall> shortfalls) => Section("Why not more", Useful(card, shortfalls), card);

    /// <summary>Why facility-based measurement does not count, or scores no higher.</summary>
    public static ExplanationSection ByFacility(FacilityBasedScorecard card) => Section("Why not more by facility", WhyNot.Of(card), card.Submission);

    /// <summary>A gain with its sign.</summary>
    public static string Signed(decimal gain) => gain.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    // The first few of an order; of equals the one that was found first.
    private static List<Shortfall> Foremost(IEnumerable<Shortfall> gains, Comparer<Shortfall> order, int most)
    {
        List<Shortfall> foremost = new(most + 1);
        foreach (Shortfall gain in gains)
        {
            int place = foremost.FindIndex(other => order.Compare(gain, other) < 0);
            foremost.Insert(place < 0 ? foremost.Count : place, gain);
            if (foremost.Count > most)
            {
                foremost.RemoveAt(most);
            }
        }

        return foremost;
    }

    // First those that gain what is missing, the least of them first, then the others, the highest first.
    private static Comparer<Shortfall> Closest(decimal missing) => Comparer<Shortfall>.Create((one, other) => (one.Gain >= missing, other.Gain >= missing) switch
    {
        (true, true) => HighestGain.Compare(other, one),
        (true, false) => -1,
        (false, true) => 1,
        _ => HighestGain.Compare(one, other),
    });

    // A change that lowers the score is no advice, and what has no weight earns nothing.
    private static IEnumerable<Shortfall> Useful(Scorecard card, ImmutableArray<Shortfall> shortfalls) =>
        shortfalls.Where(one => one.Gain is not < 0m && (one.Category is not { } category || card.Weights.Of(category).IsScored || one.Gain > 0m));

    private static ExplanationSection Section(string title, IEnumerable<Shortfall> shortfalls, Scorecard card) => new(
        title,
        [new(title), GainColumn],
        [.. shortfalls.GroupBy(one => KeyOf(one, card)).SelectMany(same => same.Select((one, place) => new ExplanationRow([Name(one, place == 0 ? null : same.First(), card), Gain(one)], WhyNotWords.Of(one, card), [one.Citation]) { Title = place == 0 ? WhyNotWords.Title(one, card) : string.Empty }))]);

    // One more measure is the same advice whatever it is wanting for.
    private static string KeyOf(Shortfall shortfall, Scorecard card) =>
        shortfall.Changes.Length == 1 && shortfall.Changes[0].Fact == ChangedFact.FurtherMeasurePoints ? nameof(ChangedFact.FurtherMeasurePoints) : WhyNotWords.Subject(shortfall, card);

    // A subject is named once; what follows about it is another way to the same points.
    private static string Name(Shortfall shortfall, Shortfall? first, Scorecard card)
    {
        string subject = WhyNotWords.Subject(shortfall, card);
        return first is null ? subject : subject == WhyNotWords.Subject(first, card) ? "or" : $"or {subject}";
    }

    private static string Gain(Shortfall shortfall) => shortfall.Gain is not decimal gain ? Format.NoValue
        : shortfall.LeastGain is decimal least && least < gain ? $"up to {Signed(gain)}"
        : Signed(gain);
}
