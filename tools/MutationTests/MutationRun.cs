using System.Diagnostics;
using System.Globalization;
using Mips.Scoring.MutationTests.Damage;
using Mips.Scoring.MutationTests.Pages;
using Mips.Scoring.MutationTests.Trials;

namespace Mips.Scoring.MutationTests;

/// <summary>A run from the copy to the page.</summary>
internal sealed class MutationRun(string repository, string folder, int sideBySide, TimeSpan time)
{
    private const int SampleSize = 60;

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly KeptTime spent = new(folder);

    /// <summary>Tries the mutants of the sample against the class that killed each: 0 if all are killed again.</summary>
    public int TrySample()
    {
        ImmutableDictionary<MutantKey, string> sample = Sample.Read(repository);
        var copy = new WorkingCopy(repository, folder);
        copy.Make(sample.ContainsKey);
        this.Say($"{copy.Mutants.Length} of {sample.Count} mutants of the sample are still there");
        int killed = 0;
        new SideBySide(copy.TestFolder, sideBySide, time).Try(copy.Mutants, mutant => [(sample[mutant.Key], 0)], verdict =>
        {
            killed += verdict.IsKilled ? 1 : 0;
            SayIfAlive(verdict);
        });
        this.Say($"{killed} of {copy.Mutants.Length} killed");
        if (copy.Mutants.Length * 2 < sample.Count)
        {
            this.Say("less than half of the sample is left: a whole run with --write draws another");
            return 1;
        }

        return killed == copy.Mutants.Length ? 0 : 1;
    }

    /// <summary>Tries every mutant of the rooms, of all rooms if none is named: 0 if at least the goal's percentage is killed.</summary>
    public int TryAll(Choice choice, bool write, decimal goal)
    {
        var copy = new WorkingCopy(repository, folder);
        copy.Make(static _ => true);
        var kept = KeptVerdicts.Read(folder);
        var equivalents = Equivalents.Read(repository);
        ImmutableArray<Mutant> open = [.. copy.Mutants.Where(mutant => choice.Has(mutant, kept.Of(mutant), equivalents.ReasonOf(mutant)))];
        this.Say($"{copy.Mutants.Length} mutants, {copy.Refused} refused, {open.Length} to try");
        this.Try(copy, open, kept, choice);

        ImmutableArray<Verdict> verdicts = [.. copy.Mutants.Select(kept.Of).OfType<Verdict>()];
        var page = new Report(verdicts, equivalents, copy.Mutants.Length, copy.Refused, this.spent.Write());
        if (write)
        {
            File.WriteAllText(Path.Combine(repository, "docs/mutation.md"), page.Text());
            Sample.Write(repository, verdicts, SampleSize);
        }

        Console.WriteLine(page.Table());
        this.Say("done");
        return page.Percentage >= goal ? 0 : 1;
    }

    private void Try(WorkingCopy copy, ImmutableArray<Mutant> open, KeptVerdicts kept, Choice choice)
    {
        if (open.IsEmpty)
        {
            return;
        }

        var processes = new SideBySide(copy.TestFolder, sideBySide, time);
        ImmutableArray<WatchedClass> watched = choice.OfTests(new KeptWatch(folder, copy.TestFolder), only => processes.Watch(copy.Mutants.Length, only));
        this.Say($"{watched.Length} test classes watched");
        var order = new TestOrder(watched);
        int done = 0;
        processes.Try(open, order.For, verdict =>
        {
            order.Learn(verdict);
            if (verdict.IsKilled || choice.IsWhole)
            {
                kept.Add(verdict);
            }
            else if (kept.Of(verdict.Mutant) is null)
            {
                // Only some tests were asked.
                kept.Add(verdict with { Outcome = Outcome.OutOfTime });
            }

            SayIfAlive(verdict);
            if (++done % 100 == 0)
            {
                this.Say($"{done} of {open.Length}");
            }
        });
    }

    private static void SayIfAlive(Verdict verdict)
    {
        if (!verdict.IsKilled)
        {
            Console.Error.WriteLine($"{verdict.Outcome}: {verdict.Mutant.Key.File}:{verdict.Mutant.Line} {verdict.Mutant.Key.Operator}: {verdict.Mutant.Key.Source}");
        }
    }

    private void Say(string what) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} ({this.watch.Elapsed.TotalSeconds:0} s)"));
}
