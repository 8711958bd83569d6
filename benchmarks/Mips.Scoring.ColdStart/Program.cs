using System.Diagnostics;
using System.Globalization;
using Mips.Scoring.ColdStart;

const string FirstStepsOnce = "first-steps";
const string FirstPassOnce = "first-pass";
switch (args)
{
    case [FirstStepsOnce]:
        Print(FirstSteps.Run());
        return;
    case [FirstPassOnce]:
        Print(FirstPass.Run());
        return;
    default:
        int processes = args is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
        Console.WriteLine(Step.Headings);
        Print(Medians(FirstStepsOnce, processes));
        Step[] passes = Medians(FirstPassOnce, processes);
        Print(passes);
        Console.WriteLine(FirstPass.Ratio(passes));
        return;
}

static void Print(Step[] steps) => Array.ForEach(steps, static step => Console.WriteLine(step.ToLine()));

// Each run in a process of its own: what a process has compiled stays compiled.
static Step[] Medians(string once, int processes)
{
    Step[][] runs = [.. Enumerable.Range(0, processes).Select(_ => Run(once))];
    return [.. runs[0].Select((step, i) => Step.Median([.. runs.Select(run => run[i])]))];
}

static Step[] Run(string once)
{
    using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments(once)) { RedirectStandardOutput = true })!;
    string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    process.WaitForExit();
    return [.. lines.Select(Step.FromLine)];
}

static string[] Arguments(string once) => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Step).Assembly.Location, once] : [once];
