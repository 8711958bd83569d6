using Mips.Scoring.MutationTests.Damage;
using Mips.Scoring.MutationTests.Worker;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>Tries mutants one after another. Those of rules share a process, which is quick; what survives every test there is tried once more alone, since something computed once may have hidden it. Parameters of years, and what else is computed once, are tried alone.</summary>
/// <param name="testFolder">The folder with the built tests and the damaged engine.</param>
/// <param name="time">The time for the tests of one mutant.</param>
internal sealed class Trial(string testFolder, TimeSpan time) : IDisposable
{
    private WorkerProcess? shared;

    /// <summary>Runs the classes in their order under a mutant.</summary>
    public Verdict Of(Mutant mutant, ImmutableArray<(string TestClass, int Milliseconds)> classes)
    {
        if (classes.IsEmpty)
        {
            return new Verdict(mutant, Outcome.NotReached, "", "");
        }

        if (!mutant.NeedsOwnProcess)
        {
            this.shared ??= new WorkerProcess(testFolder);
            switch (this.shared.Try(WorkerProgram.Try, mutant.Number, classes, time))
            {
                case ((Outcome.Killed or Outcome.OutOfTime) and var end, var testClass, var test):
                    return new Verdict(mutant, end, testClass, test);
                case null or (Outcome.Spoiled, _, _):
                    this.Dispose();
                    break;
            }
        }

        using var alone = new WorkerProcess(testFolder);
        return alone.Try(WorkerProgram.TryAlone, mutant.Number, classes, time) is (var outcome, var killer, var name)
            ? new Verdict(mutant, outcome, killer, name)
            : new Verdict(mutant, Outcome.Stopped, "", "");
    }

    public void Dispose()
    {
        this.shared?.Dispose();
        this.shared = null;
    }
}
