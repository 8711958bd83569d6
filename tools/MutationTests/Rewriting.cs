using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mips.Scoring.MutationTests;

/// <summary>Writes every mutant of a file into the one source that is compiled: <c>(Mutation.Is(7) ? a &lt;= b : a &lt; b)</c>.</summary>
/// <remarks>Constants, attributes, patterns and expressions that declare a variable stay as they are: a choice cannot stand there.</remarks>
internal sealed class Rewriting(string file, int firstNumber, ImmutableHashSet<string> impossible) : CSharpSyntaxRewriter
{
    /// <summary>The call that asks whether a mutant is the one that runs.</summary>
    public const string Switch = "global::Mips.Scoring.Mutation.Is";

    private readonly List<Mutant> mutants = [];
    private readonly bool onlyValues = file.StartsWith("Years/", StringComparison.Ordinal);

    /// <summary>The mutants written so far.</summary>
    public ImmutableArray<Mutant> Mutants => [.. this.mutants];

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || IsFixed(node))
        {
            return node;
        }

        SyntaxNode? visited = base.Visit(node);
        return node is ExpressionSyntax expression && visited is ExpressionSyntax inner && CanChoose(expression) ? this.WithChoices(expression, inner) : visited;
    }

    private static bool IsFixed(SyntaxNode node) => node switch
    {
        AttributeListSyntax or PatternSyntax or SwitchLabelSyntax or EnumMemberDeclarationSyntax => true,
        ParameterSyntax or EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        ThrowExpressionSyntax or ThrowStatementSyntax => true,
        InterpolatedStringExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        _ => false,
    };

    private static bool CanChoose(ExpressionSyntax expression) =>
        !expression.DescendantNodesAndSelf().Any(node => node is VariableDesignationSyntax or RefExpressionSyntax or DeclarationExpressionSyntax)
        && expression.Parent is not (RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression });

    private ExpressionSyntax WithChoices(ExpressionSyntax expression, ExpressionSyntax inner)
    {
        string text = inner.WithoutTrivia().ToFullString();
        bool changed = false;
        foreach ((string name, string damaged) in Operators.Of(expression))
        {
            Mutant mutant = this.Next(expression, name);
            if ((this.onlyValues && expression is not LiteralExpressionSyntax) || impossible.Contains($"{mutant.Key}\t{mutant.Line}"))
            {
                continue;
            }

            this.mutants.Add(mutant);
            text = $"({Switch}({mutant.Number}) ? ({damaged}) : {text})";
            changed = true;
        }

        return changed ? SyntaxFactory.ParseExpression(text).WithTriviaFrom(inner) : inner;
    }

    private Mutant Next(ExpressionSyntax expression, string name) => new(
        firstNumber + this.mutants.Count,
        file,
        expression.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
        name,
        OneLine(expression is LiteralExpressionSyntax ? expression.Parent! : expression),
        Words(expression));

    private static string OneLine(SyntaxNode node)
    {
        string text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 120 ? text[..120] : text;
    }

    private static ImmutableArray<string> Words(ExpressionSyntax expression) =>
    [
        .. expression.Ancestors().Select(node => node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left.ToString(),
            MemberDeclarationSyntax member => Name(member),
            ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
            _ => "",
        }).Where(word => word is not "").Distinct(StringComparer.Ordinal),
    ];

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => "",
    };
}
