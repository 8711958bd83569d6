namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The nearest change of a figure with which a scorecard passes a test, and that scorecard.</summary>
internal static class NearestChange
{
    /// <summary>Finds it by scoring; null if not even the last number passes.</summary>
    /// <param name="card">The scorecard before the change.</param>
    /// <param name="from">The number that the figure has.</param>
    /// <param name="last">The last number that is tried.</param>
    /// <param name="change">The change to a number.</param>
    /// <param name="foretells">The test as a part of the rules answers it, at less cost.</param>
    /// <param name="passes">The test.</param>
    public static (SmallestChange Change, Scorecard Changed)? Of(
        Scorecard card, long from, long last, Func<long, SmallestChange> change, Func<long, bool> foretells, Func<Scorecard, bool> passes)
    {
        // The last scorecard that passes is that of the nearest number.
        Scorecard? nearest = null;
        bool Passes(long number)
        {
            Scorecard changed = Rescoring.Of(card, change(number));
            bool holds = passes(changed);
            nearest = holds ? changed : nearest;
            return holds;
        }

        return SmallestStep.Find(from, last, foretells, Passes) is { } number ? (change(number), nearest!) : null;
    }

    /// <summary>The finding with the change and what it gains; unchanged if there is none.</summary>
    public static Shortfall With(this Shortfall shortfall, Scorecard card, (SmallestChange Change, Scorecard Changed)? nearest) =>
        nearest is var (change, changed) ? shortfall.With(card, [change], Rescoring.Changed(card, [change]), changed) : shortfall;
}
