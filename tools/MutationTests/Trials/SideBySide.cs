using System.Collections.Concurrent;
using Mips.Scoring.MutationTests.Damage;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>Tries many mutants in several processes side by side.</summary>
/// <param name="testFolder">The folder with the built tests and the damaged engine.</param>
/// <param name="sideBySide">How many processes.</param>
/// <param name="time">The time for the tests of one mutant.</param>
internal sealed class SideBySide(string testFolder, int sideBySide, TimeSpan time)
{
    /// <summary>The classes that may be tried, each watched in a process of its own.</summary>
    public ImmutableArray<WatchedClass> Watch(int mutants, Func<string, bool> isWanted)
    {
        using var first = new WorkerProcess(testFolder);
        return
        [
            .. first.Classes().Where(TestOrder.Counts).Where(isWanted).AsParallel().AsOrdered().WithDegreeOfParallelism(sideBySide).Select(testClass =>
            {
                using var worker = new WorkerProcess(testFolder);
                return worker.Watch(testClass, mutants);
            }),
        ];
    }

    /// <summary>Tries mutants and hands each verdict on as it comes.</summary>
    public void Try(ImmutableArray<Mutant> mutants, Func<Mutant, ImmutableArray<(string TestClass, int Milliseconds)>> classes, Action<Verdict> ended)
    {
        var queue = new ConcurrentQueue<Mutant>(mutants);
        Task.WaitAll([.. Enumerable.Range(0, sideBySide).Select(_ => Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);

        void Run()
        {
            using var trial = new Trial(testFolder, time);
            while (queue.TryDequeue(out Mutant? mutant))
            {
                Verdict verdict = trial.Of(mutant, classes(mutant));
                lock (queue)
                {
                    ended(verdict);
                }
            }
        }
    }
}
