using Mips.Scoring.Citations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>Counts what disagrees by reason and keeps the first of each.</summary>
internal sealed class DisagreementList(ProgramYear law, int most)
{
    private static readonly Citation UpToThreshold = Citation.Cfr("414.1405(b)(2)");
    private static readonly Citation AboveThreshold = Citation.Cfr("414.1405(b)(1)");
    private readonly long[] rows = new long[(int)DisagreementReason.MissingFigure + 1];
    private readonly List<Disagreement>?[] examples = new List<Disagreement>?[(int)DisagreementReason.MissingFigure + 1];

    public void Add(DisagreementReason reason, Disagreement first, long count = 1)
    {
        this.rows[(int)reason] += count;
        List<Disagreement> known = this.examples[(int)reason] ??= [];
        if (known.Count < most)
        {
            known.Add(first);
        }
    }

    public ImmutableArray<Disagreements> All() =>
    [
        .. Enumerable.Range(0, this.rows.Length).Where(reason => this.rows[reason] > 0)
            .Select(reason => new Disagreements((DisagreementReason)reason, this.rows[reason], [.. this.examples[reason]!], this.CitationOf((DisagreementReason)reason))),
    ];

    private Citation CitationOf(DisagreementReason reason) => reason switch
    {
        DisagreementReason.Weights or DisagreementReason.WeightsOfAnotherTable => law.Weights.General.Citation,
        DisagreementReason.AdjustmentUpToThreshold => UpToThreshold,
        DisagreementReason.AdjustmentAboveThreshold => AboveThreshold,
        _ => law.FinalScore.Maximum.Citation,
    };
}
