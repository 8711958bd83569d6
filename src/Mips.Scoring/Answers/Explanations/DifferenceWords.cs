using System.Globalization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The parts of a difference in words.</summary>
internal static class DifferenceWords
{
    public static string Name(DifferencePart part) => part.Source switch
    {
        DifferenceSource.Category => TermWords.Of(part.Category.GetValueOrDefault()),
        DifferenceSource.Weight => "by its weight",
        DifferenceSource.Score => "by its score",
        DifferenceSource.Measure => part.CollectionType is { } type ? $"{part.Id} {TermWords.Of(type)}" : part.Id!,
        DifferenceSource.Bonus => "bonus points",
        DifferenceSource.AvailablePoints => "available points",
        DifferenceSource.Improvement => "improvement",
        DifferenceSource.CategoryLimits => "limits, credits and rounding of the category",
        DifferenceSource.ComplexPatientBonus => "Complex patient bonus",
        DifferenceSource.SmallPracticeBonus => "Small practice bonus",
        DifferenceSource.FewerThanTwoCategories => "Fewer than two categories: the threshold",
        DifferenceSource.Maximum => "Limit of 100 points",
        DifferenceSource.Rounding => "Rounding to two decimals",
        _ => throw TermWords.Unknown(part.Source),
    };

    public static string Value(DifferencePart part, decimal? value) => value is not decimal number ? Format.NoValue : part.Source switch
    {
        DifferenceSource.Weight => Format.Weight(new Percent(number)),
        DifferenceSource.Score or DifferenceSource.Improvement => Format.Percent(new Percent(number)),
        DifferenceSource.Category or DifferenceSource.ComplexPatientBonus or DifferenceSource.SmallPracticeBonus or DifferenceSource.FewerThanTwoCategories or DifferenceSource.Maximum => Format.FinalPoints(number),
        _ => Format.Number(number),
    };

    public static string Name(ComparedValue value) => value.Kind switch
    {
        ComparedValueKind.MeasurePoints => $"{value.MeasureId}: points",
        ComparedValueKind.CategoryScore => $"{TermWords.Of(value.Category.GetValueOrDefault())}: score",
        ComparedValueKind.CategoryWeight => $"{TermWords.Of(value.Category.GetValueOrDefault())}: weight",
        ComparedValueKind.ComplexPatientBonus => "Complex patient bonus",
        ComparedValueKind.FinalScore => "Final score",
        _ => throw TermWords.Unknown(value.Kind),
    };

    // Four decimals show the smallest step of a measure's points in a final score.
    public static string Signed(decimal points) => Rounding.HalfUp(points, 4).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
}
