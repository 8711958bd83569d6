using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>Of several submissions the one with the highest score; of equal ones a qualifying one, then the first.</summary>
internal struct BestSubmission
{
    private int count;
    private Points total;
    private bool isQualifying;
    private bool cancels;
    private bool reportsOptional;

    /// <summary>Its place among the submissions.</summary>
    public int Index { get; private set; }

    /// <summary>What the category hands on to the weighting; 0 % without a submission.</summary>
    public readonly CategoryOutcome Outcome => new(this.cancels, Percent.OfPoints(this.total));

    /// <summary>The score of the category, which has that of the best submission. Any of the submissions can cancel a reweighting.</summary>
    public readonly SubmissionScore ScoreOf(in SubmissionScore best) => best with { DataSubmitted = this.cancels, ReportsOptionalPublicHealthMeasure = this.reportsOptional };

    public void Add(in SubmissionScore score)
    {
        this.cancels |= score.DataSubmitted;
        this.reportsOptional |= score.ReportsOptionalPublicHealthMeasure;
        Points total = score.Total;
        if (this.count == 0 || total > this.total || (total == this.total && score.IsQualifying && !this.isQualifying))
        {
            (this.Index, this.total, this.isQualifying) = (this.count, total, score.IsQualifying);
        }

        this.count++;
    }
}
