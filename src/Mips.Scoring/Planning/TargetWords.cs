using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Planning;

/// <summary>Targets in words.</summary>
internal static class TargetWords
{
    public static string Of(Target target) => target switch
    {
        Target.Decile decile => FormattableString.Invariant($"decile {decile.Number} of {decile.MeasureId} {TermWords.Of(decile.CollectionType)}"),
        Target.MorePoints points => $"more than {Format.Number(points.Than.ToDecimal())} points for {points.MeasureId} {TermWords.Of(points.CollectionType)}",
        Target.CategoryScore category => $"{TermWords.Of(category.Category)} at {Format.Percent(category.Percent)}",
        Target.FinalScore score => $"a final score of {Format.FinalPoints(score.Points)}",
        Target.PaymentPercent payment => $"a payment adjustment of {Format.Signed(payment.Percent)}",
        Target.PaymentAmount amount => $"a payment adjustment of {Format.SignedDollars(Dollars.Of(amount.Amount))} on {Format.Amount(Dollars.Of(amount.AllowedCharges))}",
        _ => throw TermWords.Unknown(target),
    };
}
