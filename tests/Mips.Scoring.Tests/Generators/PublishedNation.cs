using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Generators;

/// <summary>A row as a public use file prints it, and what is wrong with it; null if nothing is.</summary>
internal sealed record PlantedRow(PublishedRow Row, DisagreementReason? Fault);

/// <summary>Rows of a public use file with planted faults, computed naively from category scores that are then printed with fewer places.</summary>
internal static class PublishedNation
{
    public const decimal ScalingFactor = 0.1167m;
    public const decimal AdditionalScalingFactor = 0.19m;
    private const int FirstYearOfWeights = 2023;

    public static ImmutableArray<PlantedRow> Of(ProgramYear law, int seed, int rows, int faultsOfHundred) =>
        [.. Enumerable.Range(0, rows).Select(index => Row(law, new Dice(seed, index), index, faultsOfHundred))];

    private static PlantedRow Row(ProgramYear law, Dice dice, int index, int faultsOfHundred)
    {
        Truth truth = Truth.Of(law, dice);
        DisagreementReason? fault = dice.Chance(faultsOfHundred) ? Plant(law, dice, ref truth) : null;
        decimal final = truth.FinalScore(law);
        if (fault == DisagreementReason.FinalScore)
        {
            final += final > 50m ? -1m : 1m;
        }

        decimal adjustment = PaymentAdjustment.Of(final, ScalingFactor, AdditionalScalingFactor, law.Payment).Percent;
        if (fault is DisagreementReason.AdjustmentUpToThreshold or DisagreementReason.AdjustmentAboveThreshold)
        {
            adjustment += 0.37m;
            fault = final > law.Payment.PerformanceThreshold.Value ? DisagreementReason.AdjustmentAboveThreshold : DisagreementReason.AdjustmentUpToThreshold;
        }

        return new(truth.Printed(index + 2, final, adjustment, fault, HasWeights(law)), fault);
    }

    private static bool HasWeights(ProgramYear law) => law.PerformanceYear >= FirstYearOfWeights;

    // Without weights another row of the law may explain a wrong final score, and a missing category.
    private static DisagreementReason? Plant(ProgramYear law, Dice dice, ref Truth truth)
    {
        DisagreementReason reason = HasWeights(law)
            ? (DisagreementReason)dice.Between(0, (int)DisagreementReason.MissingFigure)
            : dice.Pick(DisagreementReason.AdjustmentUpToThreshold, DisagreementReason.ImpossibleFigure);
        switch (reason)
        {
            case DisagreementReason.Weights:
                WeightRow own = truth.Weights;
                WeightRow lawless = own with { Quality = own.Quality - 5, ImprovementActivities = own.ImprovementActivities + 5 };
                bool isLawless = own.Quality > 5 && !Truth.Tables(law).Any(table => table.Rows.Contains(lawless));
                truth = isLawless ? truth with { Weights = lawless } : truth;
                return isLawless ? reason : null;
            case DisagreementReason.WeightsOfAnotherTable:
                if (truth.Participation is ParticipationOption.ApmEntity or ParticipationOption.VirtualGroup || truth.Reporting == ReportingOption.ApmPerformancePathway)
                {
                    return null;
                }

                WeightTable table = truth.SmallPractice ? law.Weights.SmallPractice.Value : law.Weights.General.Value;
                WeightRow[] foreign = [.. Truth.Tables(law).SelectMany(one => one.Rows).Except(table.Rows)];
                truth = foreign.Length > 0 ? truth with { Weights = dice.Pick<WeightRow>(foreign) } : truth;
                return foreign.Length > 0 ? reason : null;
            case DisagreementReason.MissingFigure:
                return truth.Weights.Quality > 0 ? reason : null;
            default:
                return reason;
        }
    }

    /// <summary>What really happened, before anything is printed.</summary>
    private readonly record struct Truth(ParticipationOption Participation, ReportingOption Reporting, bool SmallPractice, WeightRow Weights, CategoryFigures Scores, decimal Bonus)
    {
        public static IEnumerable<WeightTable> Tables(ProgramYear law) =>
            new[] { law.Weights.General, law.Weights.SmallPractice, law.Weights.Apm, law.Weights.OtherMipsApm }.OfType<Citations.Cited<WeightTable>>().Select(table => table.Value);

        public static Truth Of(ProgramYear law, Dice dice)
        {
            ParticipationOption participation = dice.Pick(ParticipationOption.Individual, ParticipationOption.Group, ParticipationOption.Group, ParticipationOption.ApmEntity, ParticipationOption.VirtualGroup);
            bool apmStandard = participation == ParticipationOption.ApmEntity && law.Weights.ApmScoringStandard.Value;
            bool app = law.AppQuality is not null && dice.Chance(20);
            bool small = dice.Chance(30);
            WeightTable table = app || apmStandard ? law.Weights.Apm.Value : small ? law.Weights.SmallPractice.Value : law.Weights.General.Value;
            WeightRow weights = dice.Chance(5) ? default : dice.Pick<WeightRow>(table.Rows);
            bool averaged = participation == ParticipationOption.ApmEntity;
            return new(
                participation,
                app ? ReportingOption.ApmPerformancePathway : ReportingOption.TraditionalMips,
                small,
                weights,
                new(
                    dice.Decimal(0, 100, 6),
                    dice.Decimal(0, 100, 6),
                    averaged ? dice.Decimal(0, 100, 3) : dice.Pick(0m, 50m, 100m, 100m),
                    averaged ? dice.Decimal(0, 100, 4) : dice.Between(0, 100)),
                law.FinalScore.ComplexPatientBonus is { } bonus ? dice.Pick(0m, 0m, bonus.Maximum.Value, dice.Decimal(0, (int)bonus.Maximum.Value, 5)) : 0m);
        }

        public decimal FinalScore(ProgramYear law)
        {
            int[] weights = [this.Weights.Quality, this.Weights.Cost, this.Weights.ImprovementActivities, this.Weights.PromotingInteroperability];
            decimal[] scores = [this.Scores.Quality!.Value, this.Scores.Cost!.Value, this.Scores.ImprovementActivities!.Value, this.Scores.PromotingInteroperability!.Value];
            decimal small = this.SmallPractice ? law.FinalScore.SmallPracticeBonus?.Value ?? 0m : 0m;
            decimal sum = weights.Zip(scores, (weight, score) => weight * score).Sum() / 100m;
            return weights.Count(weight => weight > 0) < 2 ? law.Payment.PerformanceThreshold.Value : Rounding.HalfUp(Math.Min(sum + this.Bonus + small, 100m), 2);
        }

        public PublishedRow Printed(long number, decimal final, decimal adjustment, DisagreementReason? fault, bool hasWeights) => new()
        {
            Number = number,
            Key = $"{number:000000000}",
            FinalScore = final,
            AdjustmentPercent = adjustment,
            ComplexPatientBonus = Rounding.HalfUp(this.Bonus, 2),
            Scores = new(
                fault switch
                {
                    DisagreementReason.MissingFigure => null,
                    DisagreementReason.ImpossibleFigure => 100.01m,
                    _ => Rounding.HalfUp(this.Scores.Quality!.Value, 2),
                },
                Rounding.HalfUp(this.Scores.Cost!.Value, hasWeights ? 4 : 2),
                Rounding.HalfUp(this.Scores.ImprovementActivities!.Value * 0.4m, 0) * 2.5m,
                Rounding.HalfUp(this.Scores.PromotingInteroperability!.Value, 2)),
            Weights = hasWeights ? new(this.Weights.Quality, this.Weights.Cost, this.Weights.ImprovementActivities, this.Weights.PromotingInteroperability) : default,
            SmallPractice = this.SmallPractice,
            DataSubmitted = true,
            Participation = this.Participation,
            Reporting = hasWeights ? this.Reporting : null,
        };
    }
}
