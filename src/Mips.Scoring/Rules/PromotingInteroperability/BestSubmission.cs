using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>Of several submissions the one with the highest score; of equal ones a qualifying one, then the first.</summary>
internal struct BestSubmission
{
    private int count;
    private bool cancels;
    private bool reportsOptional;
    private SubmissionScore best;

    /// <summary>Its place among the submissions.</summary>
    public int Index { get; private set; }

    /// <summary>Its score. Any of the submissions can cancel a reweighting.</summary>
    public readonly SubmissionScore Score => this.best with { DataSubmitted = this.cancels, ReportsOptionalPublicHealthMeasure = this.reportsOptional };

    /// <summary>What the category hands on to the weighting; 0 % without a submission.</summary>
    public readonly CategoryOutcome Outcome => new(this.cancels, Percent.OfPoints(this.best.Total));

    public void Add(in SubmissionScore score)
    {
        this.cancels |= score.DataSubmitted;
        this.reportsOptional |= score.ReportsOptionalPublicHealthMeasure;
        if (this.count == 0 || score.IsBetterThan(this.best))
        {
            (this.Index, this.best) = (this.count, score);
        }

        this.count++;
    }
}
