using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Mips.Scoring.MutationTests.Damage;

/// <summary>A file of the damaged engine, to find the mutant at which the compiler stumbles.</summary>
internal sealed class DamagedFile
{
    private readonly SyntaxNode root;
    private readonly SourceText text;

    private DamagedFile(SyntaxNode root, SourceText text) => (this.root, this.text) = (root, text);

    public static DamagedFile Read(string path, CSharpParseOptions options)
    {
        var text = SourceText.From(File.ReadAllText(path));
        return new DamagedFile(CSharpSyntaxTree.ParseText(text, options).GetRoot(), text);
    }

    /// <summary>The mutant that the compiler means at a place: a number that begins or ends the operation there, otherwise the nearest around it, otherwise the first of its statement; null if there is none.</summary>
    /// <remarks>A literal 0 is any enumeration's nothing, the choice between 0 and 1 is not: so the number is refused where the whole operation is reported.</remarks>
    public int? MutantAt(int line, int column)
    {
        SyntaxNode at = this.root.FindToken(this.text.Lines[line - 1].Start + column - 1).Parent!;
        return NumbersOf(at)
            .Concat(at.AncestorsAndSelf().OfType<ConditionalExpressionSyntax>())
            .Concat(at.AncestorsAndSelf().Where(node => node is StatementSyntax or MemberDeclarationSyntax).Take(1).SelectMany(node => node.DescendantNodes().OfType<ConditionalExpressionSyntax>()))
            .Select(choice => choice.Condition)
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() == Rewriting.Switch)
            .Select(call => (int?)int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture))
            .FirstOrDefault();
    }

    private static IEnumerable<ConditionalExpressionSyntax> NumbersOf(SyntaxNode first) =>
        from operation in first.AncestorsAndSelf().TakeWhile(node => node.SpanStart == first.SpanStart).OfType<BinaryExpressionSyntax>()
        from operand in new[] { operation.Left, operation.Right }.OfType<ParenthesizedExpressionSyntax>()
        let choice = operand.Expression as ConditionalExpressionSyntax
        where choice?.WhenFalse is LiteralExpressionSyntax
        select choice;
}
