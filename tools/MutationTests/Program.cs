using System.CommandLine;
using Mips.Scoring.MutationTests;
using Mips.Scoring.MutationTests.Trials;
using Mips.Scoring.MutationTests.Worker;

if (args is [WorkerProcess.WorkerCommand])
{
    return WorkerProgram.Run();
}

var folder = new Option<DirectoryInfo?>("--folder") { Description = "Where the damaged copy is made and the verdicts are kept: a run in the same folder goes on where the last one ended. Without it, a temporary one." };
var rooms = new Option<string[]>("--room") { Description = "Only these rooms, such as Rules/Quality or Years.", AllowMultipleArgumentsPerToken = true };
var sample = new Option<bool>("--sample") { Description = "Only the mutants of sample.tsv, each against the class that killed it in the last whole run." };
var again = new Option<bool>("--again") { Description = "Try those once more that survived." };
var tests = new Option<string[]>("--tests") { Description = "Only test classes whose names contain one of these: for new tests against what survived. What they do not kill stays as it was.", AllowMultipleArgumentsPerToken = true };
var seconds = new Option<int>("--seconds") { Description = "The processor time for the tests of one mutant.", DefaultValueFactory = _ => 40 };
var threads = new Option<int>("--threads") { Description = "How many processes run side by side.", DefaultValueFactory = _ => Environment.ProcessorCount };
var write = new Option<bool>("--write") { Description = "Write docs/mutation.md and sample.tsv." };
var goal = new Option<decimal>("--goal") { Description = "End with 1 if less than this percentage is killed.", DefaultValueFactory = _ => 0 };
var command = new RootCommand("Damages the engine's rules and the years' numbers in small ways and asks which damage no test notices. The tests have to be built in Release.") { folder, rooms, sample, again, tests, seconds, threads, write, goal };
command.SetAction(arguments =>
{
    DirectoryInfo kept = arguments.GetValue(folder) ?? Directory.CreateTempSubdirectory("mutants");
    var run = new MutationRun(Directory.GetCurrentDirectory(), kept.FullName, arguments.GetValue(threads), TimeSpan.FromSeconds(arguments.GetValue(seconds)));
    try
    {
        return arguments.GetValue(sample)
            ? run.TrySample()
            : run.TryAll(new(arguments.GetValue(rooms) ?? [], arguments.GetValue(tests) ?? [], arguments.GetValue(again)), arguments.GetValue(write), arguments.GetValue(goal));
    }
    finally
    {
        if (arguments.GetValue(folder) is null)
        {
            kept.Delete(recursive: true);
        }
    }
});
return command.Parse(args).Invoke();
