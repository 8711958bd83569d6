using System.Diagnostics;
using System.Globalization;
using System.Runtime.Loader;
using Mips.Scoring.MutationTests.Trials;

namespace Mips.Scoring.MutationTests.Worker;

/// <summary>The other side of <see cref="WorkerProcess"/>: reads what to run line by line and answers line by line.</summary>
internal static class WorkerProgram
{
    public const string Classes = "classes";
    public const string Watch = "watch";
    public const string Try = "try";
    public const string TryAlone = "try alone";
    public const string At = "at";

    public static int Run()
    {
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            Path.Combine(AppContext.BaseDirectory, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        TextReader questions = Console.In;
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Answer(questions, answers);
        return 0;
    }

    private static void Answer(TextReader questions, TextWriter answers)
    {
        var engine = new DamagedEngine();
        using var tests = new TestClasses();
        while (questions.ReadLine() is { } question)
        {
            string[] words = question.Split('\t');
            answers.WriteLine(words[0] switch
            {
                Classes => string.Join('\t', tests.Names),
                Watch => WatchClass(engine, tests, int.Parse(words[1], CultureInfo.InvariantCulture), words[2]),
                Try => TryMutant(engine, tests, words, answers),
                TryAlone => TryOnlyMutant(engine, tests, words, answers),
                _ => throw new InvalidOperationException(question),
            });
        }
    }

    // Milliseconds, the failure, and the numbers of the mutants that the class meets.
    private static string WatchClass(DamagedEngine engine, TestClasses tests, int mutants, string testClass)
    {
        var watch = Stopwatch.StartNew();
        string? failure = null;
        string met = string.Join(' ', engine.Meet(mutants, () => failure = tests.FirstFailure(tests.CasesOf(testClass))?.DisplayName));
        return string.Create(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds}\t{OneLine(failure)}\t{met}");
    }

    // The end, the class and the test. A test that fails is run again without the mutant: if it fails then too, something of an earlier mutant was left behind.
    private static string TryMutant(DamagedEngine engine, TestClasses tests, string[] words, TextWriter answers)
    {
        (int mutant, TimeSpan time) = MutantAndTime(words);
        return FirstEnd(words[3..], time, answers, testClass =>
        {
            var cases = tests.CasesOf(testClass);
            engine.Damage(mutant);
            var failed = tests.FirstFailure(cases);
            engine.Damage(0);
            return failed is null ? null : $"{(tests.FirstFailure([failed]) is null ? Outcome.Killed : Outcome.Spoiled)}\t{testClass}\t{OneLine(failed.DisplayName)}";
        });
    }

    // The same for the one mutant of this process: it runs from the first, so that what is computed once is damaged too.
    private static string TryOnlyMutant(DamagedEngine engine, TestClasses tests, string[] words, TextWriter answers)
    {
        (int mutant, TimeSpan time) = MutantAndTime(words);
        engine.Damage(mutant);
        return FirstEnd(words[3..], time, answers, testClass =>
            tests.FirstFailure(tests.CasesOf(testClass)) is { } failed ? $"{Outcome.Killed}\t{testClass}\t{OneLine(failed.DisplayName)}" : null);
    }

    private static (int Mutant, TimeSpan Time) MutantAndTime(string[] words) =>
        (int.Parse(words[1], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(int.Parse(words[2], CultureInfo.InvariantCulture)));

    // The time is that of the processors: on a busy machine a mutant gets as many tests as on an idle one.
    private static string FirstEnd(string[] testClasses, TimeSpan time, TextWriter answers, Func<string, string?> end)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (string testClass in testClasses)
        {
            answers.WriteLine($"{At}\t{testClass}");
            if (end(testClass) is { } ended)
            {
                return ended;
            }

            if (Environment.CpuUsage.TotalTime - before > time)
            {
                return $"{Outcome.OutOfTime}\t{testClass}\t";
            }
        }

        return $"{Outcome.Survived}\t\t";
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split(['\t', '\r', '\n']));
}
