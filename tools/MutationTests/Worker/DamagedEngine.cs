using System.Reflection;

namespace Mips.Scoring.MutationTests.Worker;

/// <summary>The switch of the damaged engine that this process has loaded.</summary>
internal sealed class DamagedEngine
{
    private readonly FieldInfo active;
    private readonly FieldInfo met;

    public DamagedEngine()
    {
        Type mutation = Assembly.Load("Mips.Scoring").GetType("Mips.Scoring.Mutation", throwOnError: true)!;
        (this.active, this.met) = (mutation.GetField("Active")!, mutation.GetField("Met")!);
    }

    /// <summary>Lets a mutant run; 0 for none.</summary>
    public void Damage(int mutant) => this.active.SetValue(null, mutant);

    /// <summary>The mutants, numbered to <paramref name="mutants"/>, that something meets.</summary>
    public IEnumerable<int> Meet(int mutants, Action something)
    {
        bool[] places = new bool[mutants + 1];
        this.met.SetValue(null, places);
        something();
        this.met.SetValue(null, null);
        return Enumerable.Range(1, mutants).Where(number => places[number]);
    }
}
