using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>
/// What the answers of a submission come to by the method of required measures. The numbers of its proportions, its period and its certification ID have
/// no part in it, so that it is the same for all submissions with the same answers.
/// </summary>
/// <param name="BonusPoints">The bonus points.</param>
/// <param name="ReportsOptionalPublicHealthMeasure">Whether an optional measure of the public health objective was reported.</param>
/// <param name="AnyMeasure">Whether anything was reported.</param>
/// <param name="StatementsMet">Whether every required statement is met.</param>
/// <param name="NoStatementMissing">Whether every required statement was made, whatever it says.</param>
/// <param name="Options">How many options of health information exchange are left, between which the points decide.</param>
internal readonly record struct AnsweredRequirements(
    Points BonusPoints, bool ReportsOptionalPublicHealthMeasure, bool AnyMeasure, bool StatementsMet, bool NoStatementMissing, int Options)
{
    /// <summary>The most measures with a proportion: each item under each option.</summary>
    public const int MostProportions = HealthInformationExchange.ItemCount * HealthInformationExchangeChoice.Most;

    /// <summary>Reads the answers of a submission.</summary>
    /// <param name="rules">The rules of the year.</param>
    /// <param name="required">Their method.</param>
    /// <param name="submission">The submission, of which the answers are asked alone.</param>
    /// <param name="options">Room for <see cref="HealthInformationExchangeChoice.Most"/> options; receives <see cref="Options"/>.</param>
    /// <param name="proportions">Room for <see cref="MostProportions"/> measures with a proportion.</param>
    public static AnsweredRequirements Of(
        ResolvedRules rules, ResolvedRequiredMeasures required, in SubmissionReader submission, Span<AnsweredExchangeOption> options, Span<ScoredProportion> proportions)
    {
        Span<MeasureAnswer> answers = stackalloc MeasureAnswer[HealthInformationExchange.ItemCount];
        RequiredMeasuresScore.Read(required, submission, answers);
        RequiredElementsTally statements = default;
        RequiredElements.CountStatements(rules, submission, ref statements);
        Points bonus = PromotingInteroperabilityBonus.Of(required, submission, out bool reportsPublicHealth);
        int left = HealthInformationExchangeChoice.Read(required, answers, options, proportions);
        return new(bonus, reportsPublicHealth, submission.AnyMeasure, statements.AllMet, statements.NoneMissing, left);
    }
}
