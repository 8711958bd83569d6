using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mips.Scoring.MutationTests.Damage;

/// <summary>What can be done to an expression: the name of the damage and the damaged text.</summary>
internal static class Operators
{
    private static readonly ImmutableDictionary<SyntaxKind, string[]> Binary = new Dictionary<SyntaxKind, string[]>
    {
        [SyntaxKind.LessThanExpression] = ["<=", ">="],
        [SyntaxKind.LessThanOrEqualExpression] = ["<", ">"],
        [SyntaxKind.GreaterThanExpression] = [">=", "<="],
        [SyntaxKind.GreaterThanOrEqualExpression] = [">", "<"],
        [SyntaxKind.EqualsExpression] = ["!="],
        [SyntaxKind.NotEqualsExpression] = ["=="],
        [SyntaxKind.AddExpression] = ["-"],
        [SyntaxKind.SubtractExpression] = ["+"],
        [SyntaxKind.MultiplyExpression] = ["+"],
        [SyntaxKind.DivideExpression] = ["*"],
        [SyntaxKind.LogicalAndExpression] = ["||"],
        [SyntaxKind.LogicalOrExpression] = ["&&"],
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Swapped = new Dictionary<string, string>
    {
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["Any"] = "All",
        ["All"] = "Any",
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<SyntaxKind, (SyntaxKind Kind, string Text)> Border = new Dictionary<SyntaxKind, (SyntaxKind, string)>
    {
        [SyntaxKind.LessThanToken] = (SyntaxKind.LessThanEqualsToken, "<="),
        [SyntaxKind.LessThanEqualsToken] = (SyntaxKind.LessThanToken, "<"),
        [SyntaxKind.GreaterThanToken] = (SyntaxKind.GreaterThanEqualsToken, ">="),
        [SyntaxKind.GreaterThanEqualsToken] = (SyntaxKind.GreaterThanToken, ">"),
    }.ToImmutableDictionary();

    public static IEnumerable<(string Name, string Text)> Of(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax binary when Binary.TryGetValue(binary.Kind(), out string[]? others) && !IsText(binary) =>
            others.Select(other => ($"{binary.OperatorToken.Text} to {other}", $"{binary.Left} {other} {binary.Right}")),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [("! away", not.Operand.ToString())],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax operand } => OfLiteral(operand).Select(damage => (damage.Name, $"-{damage.Text}")),
        ConditionalExpressionSyntax choice => [("branches swapped", $"{choice.Condition} ? {choice.WhenFalse} : {choice.WhenTrue}")],
        IsPatternExpressionSyntax pattern => [("is to is not", $"!({pattern})"), .. OfBorders(pattern)],
        SwitchExpressionSyntax choice => OfBorders(choice),
        LiteralExpressionSyntax literal => OfLiteral(literal),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } member } call when Swapped.TryGetValue(name.Identifier.Text, out string? other) && call.ArgumentList.Arguments.Count > 0 =>
            [($"{name} to {other}", $"{member.Expression}.{other}{call.ArgumentList}")],
        _ => [],
    };

    // The limits in patterns: the whole expression is written again with one of them moved.
    private static IEnumerable<(string Name, string Text)> OfBorders(ExpressionSyntax expression) =>
        from limit in expression.DescendantNodes().OfType<RelationalPatternSyntax>()
        where Border.ContainsKey(limit.OperatorToken.Kind()) && limit.FirstAncestorOrSelf<ExpressionSyntax>(ancestor => ancestor is IsPatternExpressionSyntax or SwitchExpressionSyntax) == expression
        let other = Border[limit.OperatorToken.Kind()]
        let moved = limit.WithOperatorToken(SyntaxFactory.Token(limit.OperatorToken.LeadingTrivia, other.Kind, limit.OperatorToken.TrailingTrivia))
        select ($"{limit} to {other.Text}", expression.ReplaceNode(limit, moved).ToString());

    private static IEnumerable<(string Name, string Text)> OfLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [("true to false", "false")],
        SyntaxKind.FalseLiteralExpression => [("false to true", "true")],
        SyntaxKind.NumericLiteralExpression => [("last place plus one", literal.Token.Value switch
        {
            int whole => string.Create(CultureInfo.InvariantCulture, $"{whole + 1L}"),
            long whole => string.Create(CultureInfo.InvariantCulture, $"{whole + 1}L"),
            decimal number => string.Create(CultureInfo.InvariantCulture, $"{number + new decimal(1, 0, 0, false, number.Scale)}m"),
            var other => $"({other} + 1)",
        })],
        _ => [],
    };

    private static bool IsText(BinaryExpressionSyntax binary) =>
        binary.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringStartToken)) && binary.IsKind(SyntaxKind.AddExpression);
}
