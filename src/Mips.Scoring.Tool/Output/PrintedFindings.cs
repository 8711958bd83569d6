using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Findings as lines: one for each cause, or one that says that there is none.</summary>
internal sealed class PrintedFindings(TextWriter output) : IFindingOutput
{
    public void Add(string name, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            output.WriteLine(VisibleText.Of($"{name}: no problems"));
        }

        foreach (Finding finding in findings)
        {
            output.WriteLine(VisibleText.Of($"{finding.Place}: {(finding.IsError ? "error" : "warning")}: {finding.Text}"));
        }
    }

    public void Complete()
    {
        // Each line is printed as it comes.
    }
}
