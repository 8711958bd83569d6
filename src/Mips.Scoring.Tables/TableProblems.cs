namespace Mips.Scoring.Tables;

/// <summary>Collects problems; beyond the limit they are counted.</summary>
internal sealed class TableProblems(TableLimits limits)
{
    private readonly ImmutableArray<TableProblem>.Builder all = ImmutableArray.CreateBuilder<TableProblem>();

    public ImmutableArray<TableProblem> All => this.all.ToImmutable();

    public long Further { get; private set; }

    public void Add(TableProblem problem)
    {
        if (this.all.Count < limits.Problems)
        {
            this.all.Add(problem);
        }
        else
        {
            this.Further++;
        }
    }
}
