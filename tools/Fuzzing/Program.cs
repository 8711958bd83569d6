using System.CommandLine;
using System.Globalization;
using Mips.Scoring.ReaderFuzzing.Guidance;
using Mips.Scoring.ReaderFuzzing.Readers;

// Before anything that is instrumented runs: it writes to the map.
using BranchMap branches = new();
ImmutableArray<FuzzedReader> all = [.. InteropReaders.All, .. TableReaders.All, .. FhirReaders.All];
var readers = new Option<string[]>("--reader") { Description = "Only these readers: " + string.Join(", ", all.Select(reader => reader.Name)) + ".", AllowMultipleArgumentsPerToken = true };
var seconds = new Option<int>("--seconds") { Description = "How long for each reader.", DefaultValueFactory = _ => 60 };
var seed = new Option<int>("--seed") { Description = "Another number, another hunt." };
var kept = new Option<DirectoryInfo?>("--kept") { Description = "Where files that take new branches are kept for the next hunt." };
var found = new Option<DirectoryInfo>("--found") { Description = "Where files that break a promise are written.", DefaultValueFactory = _ => new DirectoryInfo("artifacts/fuzzing") };
var instrumented = new Option<bool>("--instrumented") { Hidden = true };
var command = new RootCommand("Damages files at random, goes on with those that take a new branch in a reader, and writes down each that breaks a promise. Run it from the repository.") { readers, seconds, seed, kept, found, instrumented };
command.SetAction(arguments =>
{
    if (!arguments.GetValue(instrumented))
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("fuzzing");
        try
        {
            return InstrumentedCopy.Run(copy.FullName, [.. args, instrumented.Name]);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    int broken = 0;
    foreach (FuzzedReader reader in all.Where(reader => arguments.GetValue(readers) is not { Length: > 0 } only || only.Contains(reader.Name)))
    {
        var hunt = new Hunt(reader, branches, arguments.GetRequiredValue(found).FullName);
        branches.ForgetAll();
        string? folder = arguments.GetValue(kept)?.FullName;
        hunt.Run(Seeds.Of(reader, Directory.GetCurrentDirectory(), folder), TimeSpan.FromSeconds(arguments.GetValue(seconds)), new Random(arguments.GetValue(seed)));
        broken += hunt.Broken;
        if (folder is not null)
        {
            Seeds.Keep(reader, folder, hunt.Files);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Name}: {hunt.Read} files read, {hunt.Files.Count} with branches of their own, {branches.Branches} branches, {hunt.Broken} broken promises"));
    }

    return broken == 0 ? 0 : 1;
});
return command.Parse(args).Invoke();
