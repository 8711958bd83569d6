using System.CommandLine;
using System.Diagnostics;
using Mips.Scoring.MutationTests;

var rooms = new Option<string[]>("--room") { Description = "Only these rooms, such as Rules/Quality or Years.", AllowMultipleArgumentsPerToken = true };
var sample = new Option<int?>("--sample") { Description = "Only so many mutants, spread evenly." };
var seed = new Option<int>("--seed") { Description = "Where the sample begins." };
var seconds = new Option<int>("--seconds") { Description = "The time for the tests of one mutant.", DefaultValueFactory = _ => 40 };
var threads = new Option<int>("--threads") { Description = "How many processes run side by side.", DefaultValueFactory = _ => Environment.ProcessorCount };
var write = new Option<bool>("--write") { Description = "Write docs/mutation.md." };
var goal = new Option<decimal>("--goal") { Description = "End with 1 if less than this percentage is killed.", DefaultValueFactory = _ => 0 };
var folder = new Option<DirectoryInfo?>("--folder") { Description = "Where the damaged copy is built; kept for a next look." };
var command = new RootCommand("Damages the engine's rules and the years' numbers in small ways and asks which damage no test notices.") { rooms, sample, seed, seconds, threads, write, goal, folder };
command.SetAction(arguments =>
{
    var watch = Stopwatch.StartNew();
    string repository = Directory.GetCurrentDirectory();
    string copyFolder = arguments.GetValue(folder)?.FullName ?? Directory.CreateTempSubdirectory("mutants").FullName;
    var copy = new WorkingCopy(repository, copyFolder);
    copy.Make();
    ImmutableArray<Mutant> inRooms = [.. copy.Mutants.Where(mutant => arguments.GetValue(rooms) is not { Length: > 0 } only || only.Contains(mutant.Room))];
    ImmutableArray<Mutant> chosen = Sampling.Of(inRooms, arguments.GetValue(sample), arguments.GetValue(seed));
    Console.Error.WriteLine($"{copy.Mutants.Length} mutants, {copy.Refused} refused, {chosen.Length} to try ({watch.Elapsed.TotalSeconds:0} s)");

    var workers = new Workers(copy.Worker);
    int sideBySide = arguments.GetValue(threads);
    ImmutableArray<Watched> watched = [.. workers.Classes().Where(TestOrder.Counts)
        .AsParallel().AsOrdered().WithDegreeOfParallelism(sideBySide).Select(one => workers.Watch(one, copy.Mutants.Length))];
    Console.Error.WriteLine($"{watched.Length} test classes watched ({watch.Elapsed.TotalSeconds:0} s)");

    var order = new TestOrder(watched);
    int done = 0;
    var time = TimeSpan.FromSeconds(arguments.GetValue(seconds));
    ImmutableArray<Verdict> verdicts = [.. chosen.AsParallel().AsOrdered().WithDegreeOfParallelism(sideBySide).Select(mutant =>
    {
        Verdict verdict = workers.Try(mutant, order.For(mutant), time);
        if (!verdict.IsKilled)
        {
            Console.Error.WriteLine($"{verdict.Outcome}: {mutant.File}:{mutant.Line} {mutant.Operator}: {mutant.Source}");
        }

        if (Interlocked.Increment(ref done) % 100 == 0)
        {
            Console.Error.WriteLine($"{done} of {chosen.Length} ({watch.Elapsed.TotalSeconds:0} s)");
        }

        return verdict;
    })];

    var equivalents = Equivalents.Read(repository);
    string report = Report.Of(verdicts, equivalents, copy.Refused, copy.Mutants.Length, watch.Elapsed);
    Console.WriteLine(report);
    if (arguments.GetValue(write))
    {
        File.WriteAllText(Path.Combine(repository, "docs/mutation.md"), report);
    }

    if (arguments.GetValue(folder) is null)
    {
        Directory.Delete(copyFolder, recursive: true);
    }

    int killed = verdicts.Count(verdict => verdict.IsKilled);
    int harmless = verdicts.Count(verdict => !verdict.IsKilled && equivalents.ReasonOf(verdict.Mutant) is not null);
    return verdicts.Length == harmless || 100m * killed / (verdicts.Length - harmless) >= arguments.GetValue(goal) ? 0 : 1;
});
return command.Parse(args).Invoke();
