using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>Takes rows one by one, and keeps counts and the first examples.</summary>
internal sealed class RecomputationRun
{
    private const int Outcomes = (int)RecomputationOutcome.NotRecomputable + 1;
    private readonly ProgramYear law;
    private readonly LawfulWeights lawful;
    private readonly FinalScoreCheck finalScores;
    private readonly AdjustmentCheck adjustments;
    private readonly DisagreementList disagreements;
    private readonly long[] finalOutcomes = new long[Outcomes];
    private readonly long[] adjustmentOutcomes = new long[Outcomes];
    private long rows;
    private long rowsThatDisagree;
    private bool hasWeights;

    public RecomputationRun(ProgramYear law, PrintedUnits units, int examples)
    {
        this.law = law;
        this.lawful = new(law);
        this.finalScores = new(law, units, this.lawful);
        this.adjustments = new(law.Payment);
        this.disagreements = new(law, examples);
    }

    public void Add(in PublishedRow row)
    {
        this.rows++;
        bool disagrees = this.AddFinalScore(row);
        if (row.AdjustmentPercent is null && row.FinalScore is not null)
        {
            disagrees = this.Disagrees(DisagreementReason.MissingFigure, row, null);
        }

        bool both = row.FinalScore is not null && row.AdjustmentPercent is not null;
        if (!both || (disagrees && (PossibleFigures.IsImpossibleScore(row.FinalScore, this.law) || PossibleFigures.IsImpossibleAdjustment(row.AdjustmentPercent, this.law))))
        {
            this.adjustmentOutcomes[(int)RecomputationOutcome.NotRecomputable]++;
        }
        else
        {
            this.adjustments.Add(row, disagrees);
        }

        this.rowsThatDisagree += disagrees ? 1 : 0;
    }

    public Recomputation Complete()
    {
        this.adjustments.Fit();
        foreach (AdjustmentFinding finding in this.adjustments.Findings())
        {
            this.adjustmentOutcomes[(int)finding.Outcome] += finding.Pair.Rows;
            if (finding.Outcome == RecomputationOutcome.Disagrees)
            {
                this.rowsThatDisagree += finding.Pair.Rows - finding.Pair.Disagreeing;
                this.disagreements.Add(
                    finding.IsAboveThreshold ? DisagreementReason.AdjustmentAboveThreshold : DisagreementReason.AdjustmentUpToThreshold,
                    new(finding.Pair.FirstNumber, finding.Pair.FirstKey, finding.Published, finding.Lowest, finding.Highest, null),
                    finding.Pair.Rows);
            }
        }

        return new()
        {
            Law = this.law,
            Rows = this.rows,
            RowsThatDisagree = this.rowsThatDisagree,
            HasWeights = this.hasWeights,
            FinalScores = OutcomeCounts.Of(this.finalOutcomes),
            Adjustments = OutcomeCounts.Of(this.adjustmentOutcomes),
            ScalingFactor = this.adjustments.Factor,
            AdditionalScalingFactor = this.adjustments.AdditionalFactor,
            Disagreements = this.disagreements.All(),
        };
    }

    private bool AddFinalScore(in PublishedRow row)
    {
        if (PossibleFigures.Impossible(row, this.law) is { } impossible)
        {
            this.finalOutcomes[(int)RecomputationOutcome.NotRecomputable]++;
            return this.Disagrees(DisagreementReason.ImpossibleFigure, row, impossible);
        }

        if (row.FinalScore is null)
        {
            this.finalOutcomes[(int)RecomputationOutcome.NotRecomputable]++;
            return this.Disagrees(DisagreementReason.MissingFigure, row, null);
        }

        bool printed = !row.Weights.AreAbsent;
        this.hasWeights |= printed;
        return printed ? this.AddWithWeights(row) : this.AddFinding(row, this.finalScores.WithSomeWeights(row), null);
    }

    private bool AddWithWeights(in PublishedRow row)
    {
        if (LawfulWeights.Of(row.Weights) is not { } weights)
        {
            this.finalOutcomes[(int)RecomputationOutcome.NotRecomputable]++;
            return row.Weights is { Quality: null } or { Cost: null } or { ImprovementActivities: null } or { PromotingInteroperability: null }
                ? this.Disagrees(DisagreementReason.MissingFigure, row, null)
                : this.Disagrees(DisagreementReason.Weights, row, null);
        }

        bool lawless = !LawfulWeights.Has(this.lawful.For(row), weights);
        if (lawless)
        {
            DisagreementReason reason = this.lawful.Has(weights) ? DisagreementReason.WeightsOfAnotherTable : DisagreementReason.Weights;
            this.disagreements.Add(reason, new(row.Number, row.Key, null, null, null, weights));
        }

        return this.AddFinding(row, this.finalScores.WithWeights(row, weights), weights) || lawless;
    }

    private bool AddFinding(in PublishedRow row, FinalScoreFinding? found, WeightRow? weights)
    {
        this.finalOutcomes[(int)(found?.Outcome ?? RecomputationOutcome.NotRecomputable)]++;
        if (found is not { } finding)
        {
            return this.Disagrees(DisagreementReason.MissingFigure, row, null);
        }

        if (finding.Outcome != RecomputationOutcome.Disagrees)
        {
            return false;
        }

        this.disagreements.Add(DisagreementReason.FinalScore, new(row.Number, row.Key, row.FinalScore, finding.Lowest, finding.Highest, weights));
        return true;
    }

    private bool Disagrees(DisagreementReason reason, in PublishedRow row, decimal? published)
    {
        this.disagreements.Add(reason, new(row.Number, row.Key, published, null, null, null));
        return true;
    }
}
