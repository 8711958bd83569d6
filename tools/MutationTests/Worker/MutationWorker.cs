using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mips.Scoring.Tests;

/// <summary>Runs test classes of this assembly one after another, in one process for one mutant, and writes what happened to a file.</summary>
internal static class MutationWorker
{
    public static int Main(string[] arguments)
    {
        (string command, string result) = (arguments[0], arguments[1]);
        string text = command switch
        {
            "classes" => string.Join('\n', Classes()),
            "watch" => Watch(int.Parse(arguments[2]), arguments[3..]),
            "kill" => Kill(int.Parse(arguments[2]), TimeSpan.FromSeconds(int.Parse(arguments[3])), File.ReadAllLines(arguments[4])),
            _ => throw new ArgumentException(command),
        };
        File.WriteAllText(result, text);
        return 0;
    }

    private static IEnumerable<string> Classes() =>
        from type in typeof(MutationWorker).Assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(method => method.GetCustomAttributes<FactAttribute>().Any())
        orderby type.FullName
        select type.FullName;

    // One line: milliseconds, failures, and the numbers of the mutants that the classes meet.
    private static string Watch(int mutants, string[] classes)
    {
        Mutation.Met = new bool[mutants + 1];
        var watch = Stopwatch.StartNew();
        var first = classes.Select(name => new Run(name).FirstFailure()).FirstOrDefault(failure => failure is not null);
        return $"{watch.ElapsedMilliseconds}\t{first}\t{string.Join(' ', Enumerable.Range(1, mutants).Where(number => Mutation.Met[number]))}";
    }

    private static string Kill(int mutant, TimeSpan time, string[] classes)
    {
        Mutation.Active = mutant;
        var watch = Stopwatch.StartNew();
        foreach (string name in classes)
        {
            if (new Run(name).FirstFailure() is { } test)
            {
                return $"Killed\t{test}";
            }

            if (watch.Elapsed > time)
            {
                return $"OutOfTime\t{name}";
            }
        }

        return "Survived\t";
    }

    private sealed class Run(string className) : LongLivedMarshalByRefObject, IMessageSink, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly List<ITestCase> cases = [];
        private readonly ManualResetEventSlim found = new();
        private readonly ManualResetEventSlim finished = new();
        private readonly Dictionary<string, object?> options = new()
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        private string? failure;

        public string? FirstFailure()
        {
            Assembly assembly = typeof(MutationWorker).Assembly;
            using var framework = new XunitTestFramework(new NullMessageSink());
            using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
            discoverer.Find(className, includeSourceInformation: false, this, this);
            this.found.Wait();
            using ITestFrameworkExecutor executor = framework.GetExecutor(assembly.GetName());
            executor.RunTests(this.cases, this, this);
            this.finished.Wait();
            return this.failure;
        }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage discovered:
                    this.cases.Add(discovered.TestCase);
                    break;
                case IDiscoveryCompleteMessage:
                    this.found.Set();
                    break;
                case ITestFailed failed:
                    this.failure ??= failed.Test.DisplayName;
                    break;
                case IErrorMessage or ITestClassCleanupFailure or ITestCollectionCleanupFailure or ITestAssemblyCleanupFailure:
                    this.failure ??= className;
                    break;
                case ITestAssemblyFinished:
                    this.finished.Set();
                    break;
            }

            return this.failure is null;
        }

        public TValue GetValue<TValue>(string name) => this.options.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => this.options[name] = value;
    }
}
