using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mips.Scoring.MutationTests.Damage;

/// <summary>Writes the mutants of a file into the one source that is compiled: <c>(Mutation.Is(7) ? a &lt;= b : a &lt; b)</c>.</summary>
/// <param name="file">The file, relative to the engine's folder.</param>
/// <param name="firstNumber">The number of its first mutant.</param>
/// <param name="isWanted">Whether a mutant is written.</param>
/// <remarks>Constants, attributes, patterns and expressions that declare a variable stay as they are: a choice cannot stand there.</remarks>
internal sealed class Rewriting(string file, int firstNumber, Func<MutantKey, bool> isWanted) : CSharpSyntaxRewriter
{
    /// <summary>The call that asks whether a mutant is the one that runs.</summary>
    public const string Switch = "global::Mips.Scoring.Mutation.Is";

    // What the engine makes once for data and law, and keeps with the data.
    private static readonly string[] KeptTypes = ["Resolved", "Known"];

    private readonly Dictionary<(string Operator, string Source), int> equalOnes = [];
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
        return node is ExpressionSyntax expression && visited is ExpressionSyntax inner && this.CanChoose(expression) ? this.WithChoices(expression, inner) : visited;
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

    private static bool IsNumber(SyntaxNode node) =>
        node is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax };

    private bool CanChoose(ExpressionSyntax expression) =>
        (!this.onlyValues || IsNumber(expression))
        && !expression.DescendantNodesAndSelf().Any(node => node is VariableDesignationSyntax or RefExpressionSyntax or DeclarationExpressionSyntax)
        && expression.Parent is not RefExpressionSyntax && !(expression.Parent is { } parent && IsNumber(parent));

    private ExpressionSyntax WithChoices(ExpressionSyntax expression, ExpressionSyntax inner)
    {
        string text = inner.WithoutTrivia().ToFullString();
        bool changed = false;
        foreach ((string name, string damaged) in Operators.Of(expression))
        {
            MutantKey key = this.KeyOf(expression, name);
            if (!isWanted(key))
            {
                continue;
            }

            int number = firstNumber + this.mutants.Count;
            this.mutants.Add(new Mutant(number, key, expression.GetLocation().GetLineSpan().StartLinePosition.Line + 1, Words(expression), IsComputedOnce(expression)));
            text = $"({Switch}({number}) ? ({damaged}) : {text})";
            changed = true;
        }

        return changed ? SyntaxFactory.ParseExpression(text).WithTriviaFrom(inner) : inner;
    }

    private MutantKey KeyOf(ExpressionSyntax expression, string name)
    {
        string source = OneLine(IsNumber(expression) ? expression.Parent! : expression);
        int nth = this.equalOnes[(name, source)] = this.equalOnes.GetValueOrDefault((name, source)) + 1;
        return new MutantKey(file, OneLine(name), source, nth);
    }

    private static string OneLine(SyntaxNode node) => OneLine(node.ToString());

    private static string OneLine(string words)
    {
        string text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 120 ? text[..120] : text;
    }

    private static bool IsComputedOnce(ExpressionSyntax expression) => expression.Ancestors().Any(node =>
        (node is BaseTypeDeclarationSyntax type && KeptTypes.Any(prefix => type.Identifier.Text.StartsWith(prefix, StringComparison.Ordinal)))
        || (node is MethodDeclarationSyntax { Parent: TypeDeclarationSyntax owner } method && FillsAField(method.Identifier.Text, owner))
        || node is FieldDeclarationSyntax or ConstructorDeclarationSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } or AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.InitAccessorDeclaration });

    // A method that a field of its type calls, such as one that fills a table.
    private static bool FillsAField(string method, TypeDeclarationSyntax owner) =>
        owner.Members.OfType<FieldDeclarationSyntax>().Any(field => field.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == method));

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
