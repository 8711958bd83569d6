using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mips.Scoring.MutationTests;

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

    public static IEnumerable<(string Name, string Text)> Of(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax binary when Binary.TryGetValue(binary.Kind(), out string[]? others) && !IsText(binary) =>
            others.Select(other => ($"{binary.OperatorToken.Text} to {other}", $"{binary.Left} {other} {binary.Right}")),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [("! away", not.Operand.ToString())],
        ConditionalExpressionSyntax choice => [("branches swapped", $"{choice.Condition} ? {choice.WhenFalse} : {choice.WhenTrue}")],
        IsPatternExpressionSyntax pattern => [("is to is not", $"!({pattern})")],
        LiteralExpressionSyntax literal => OfLiteral(literal),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } member } call when Swapped.TryGetValue(name.Identifier.Text, out string? other) && call.ArgumentList.Arguments.Count > 0 =>
            [($"{name} to {other}", $"{member.Expression}.{other}{call.ArgumentList}")],
        _ => [],
    };

    private static IEnumerable<(string Name, string Text)> OfLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [("true to false", "false")],
        SyntaxKind.FalseLiteralExpression => [("false to true", "true")],
        SyntaxKind.NumericLiteralExpression => [("number plus one", literal.Token.Value switch
        {
            int whole => $"{whole + 1}",
            long whole => $"{whole + 1}L",
            decimal number => FormattableString.Invariant($"{number + 1}m"),
            var other => $"({other} + 1)",
        })],
        _ => [],
    };

    private static bool IsText(BinaryExpressionSyntax binary) =>
        binary.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringStartToken)) && binary.IsKind(SyntaxKind.AddExpression);
}
