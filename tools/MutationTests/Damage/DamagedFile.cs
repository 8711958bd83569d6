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

    /// <summary>The nearest mutant around a place, otherwise the first of its statement; null if there is none.</summary>
    public int? MutantAt(int line, int column)
    {
        SyntaxNode at = this.root.FindToken(this.text.Lines[line - 1].Start + column - 1).Parent!;
        return at.AncestorsAndSelf().OfType<ConditionalExpressionSyntax>()
            .Concat(at.AncestorsAndSelf().Where(node => node is StatementSyntax or MemberDeclarationSyntax).Take(1).SelectMany(node => node.DescendantNodes().OfType<ConditionalExpressionSyntax>()))
            .Select(choice => choice.Condition)
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() == Rewriting.Switch)
            .Select(call => (int?)int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture))
            .FirstOrDefault();
    }
}
