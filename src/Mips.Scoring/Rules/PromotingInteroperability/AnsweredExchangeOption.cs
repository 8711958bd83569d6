using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>One option of health information exchange as far as the answers decide it: only the points of proportions are open.</summary>
/// <param name="Option">The option.</param>
/// <param name="Missing">How many of its required measures, with the public health objective, are not reported.</param>
/// <param name="NotMet">How many are reported and not met.</param>
/// <param name="Points">The points of those that are met by a yes.</param>
/// <param name="Start">Where its measures with a proportion start.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct AnsweredExchangeOption(HealthInformationExchangeOption Option, int Missing, int NotMet, Points Points, int Start, int End)
{
    public bool IsComplete => this.Missing + this.NotMet == 0;

    /// <summary>Adds up the measures of an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="answers">The answers by item.</param>
    /// <param name="start">Where its measures with a proportion start.</param>
    /// <param name="proportions">Receives them from there on.</param>
    public static AnsweredExchangeOption Of(ResolvedExchangeOption option, Span<MeasureAnswer> answers, int start, Span<ScoredProportion> proportions)
    {
        Points[] maximums = ExclusionRedistribution.Maximums(option, answers);
        AnsweredExchangeOption sum = new(option.Option, 0, 0, Points.Zero, start, start);
        sum = sum.With(answers, maximums, PromotingInteroperabilityItem.PublicHealth, proportions);
        foreach (ResolvedScoredMeasure measure in option.Measures)
        {
            sum = sum.With(answers, maximums, measure.Item, proportions);
        }

        return sum;
    }

    /// <summary>The option with the points of its proportions.</summary>
    /// <param name="scored">The measures with a proportion.</param>
    /// <param name="proportions">The proportions of the submission.</param>
    public ExchangeOptionScore ScoreOf(ReadOnlySpan<ScoredProportion> scored, ReadOnlySpan<ReportedProportion> proportions)
    {
        Points sum = this.Points;
        for (int i = this.Start; i < this.End; i++)
        {
            ref readonly ScoredProportion one = ref scored[i];
            sum += PromotingInteroperabilityMeasurePoints.Of(proportions[one.Proportion], one.Maximum);
        }

        return new(this.Option, this.Missing, this.NotMet, sum);
    }

    private AnsweredExchangeOption With(Span<MeasureAnswer> answers, Points[] maximums, PromotingInteroperabilityItem item, Span<ScoredProportion> proportions)
    {
        (MeasureAnswer answer, Points maximum) = (answers[(int)item], maximums[(int)item]);
        if (answer is { IsMet: true, IsProportion: true })
        {
            proportions[this.End] = new(answer.Proportion - 1, maximum);
            return this with { End = this.End + 1 };
        }

        return answer.Status switch
        {
            ReportingStatus.Met => this with { Points = this.Points + maximum },
            ReportingStatus.Missing => this with { Missing = this.Missing + 1 },
            ReportingStatus.ReportedNotMet => this with { NotMet = this.NotMet + 1 },
            _ => this,
        };
    }
}

/// <summary>A met measure that earns points by its proportion.</summary>
/// <param name="Proportion">The place of the proportion among those of the submission.</param>
/// <param name="Maximum">The most that the measure earns, redistributed points included.</param>
internal readonly record struct ScoredProportion(int Proportion, Points Maximum);

/// <summary>One option of health information exchange with the points of all required measures under it.</summary>
internal readonly record struct ExchangeOptionScore(HealthInformationExchangeOption Option, int Missing, int NotMet, Points Points)
{
    public bool IsComplete => this.Missing + this.NotMet == 0;
}
