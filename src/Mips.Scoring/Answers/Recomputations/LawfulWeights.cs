using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>The rows of weights that the law of a year has, and those that a participant can have.</summary>
internal sealed class LawfulWeights
{
    private const int Whole = 100;
    private readonly ProgramYear law;
    private readonly ImmutableArray<Cited<WeightTable>> every;
    private readonly ImmutableArray<Cited<WeightTable>> general;
    private readonly ImmutableArray<Cited<WeightTable>> small;
    private readonly ImmutableArray<Cited<WeightTable>> apm;

    public LawfulWeights(ProgramYear law)
    {
        CategoryWeightRules rules = law.Weights;
        this.law = law;
        this.general = [rules.General];
        this.small = [rules.SmallPractice];
        this.apm = rules.OtherMipsApm is { } other ? [rules.Apm, other] : [rules.Apm];
        this.every = [rules.General, rules.SmallPractice, .. this.apm];
    }

    /// <summary>The tables that the weights of a participant can be from: all, where the row does not say enough.</summary>
    public ImmutableArray<Cited<WeightTable>> For(in PublishedRow row)
    {
        if (row.Reporting == ReportingOption.ApmPerformancePathway || (row.Participation == ParticipationOption.ApmEntity && this.law.Weights.ApmScoringStandard.Value))
        {
            return this.apm;
        }

        bool itsOwn = row.Participation is ParticipationOption.Individual or ParticipationOption.Group or ParticipationOption.Subgroup;
        bool noPathway = row.Reporting is not null || this.law.AppQuality is null;
        return itsOwn && noPathway && row.SmallPractice is bool isSmall ? isSmall ? this.small : this.general : this.every;
    }

    /// <summary>Whether any table of the year has the weights.</summary>
    public bool Has(in WeightRow weights) => Has(this.every, weights);

    /// <summary>Whether a table has the weights: one of its rows, all of the weight on one category that is left, or none if none is.</summary>
    public static bool Has(ImmutableArray<Cited<WeightTable>> tables, in WeightRow weights)
    {
        if (weights.Total == 0 || (weights.Total == Whole && Math.Max(Math.Max(weights.Quality, weights.Cost), Math.Max(weights.ImprovementActivities, weights.PromotingInteroperability)) == Whole))
        {
            return true;
        }

        foreach (Cited<WeightTable> table in tables)
        {
            if (table.Value.Rows.IndexOf(weights) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Printed weights as whole percent; null if one is missing, out of range or has a fraction.</summary>
    public static WeightRow? Of(in CategoryFigures weights) =>
        IsWhole(weights.Quality, out int quality) && IsWhole(weights.Cost, out int cost)
        && IsWhole(weights.ImprovementActivities, out int activities) && IsWhole(weights.PromotingInteroperability, out int interoperability)
            ? new WeightRow(quality, cost, activities, interoperability)
            : null;

    private static bool IsWhole(decimal? weight, out int whole)
    {
        whole = weight is >= 0m and <= Whole ? (int)weight.Value : -1;
        return whole >= 0 && whole == weight;
    }
}
