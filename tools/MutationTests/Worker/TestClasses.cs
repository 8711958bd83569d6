using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mips.Scoring.MutationTests.Worker;

/// <summary>The tests of the suite in this process, found once, class by class, before anything is damaged.</summary>
internal sealed class TestClasses : IDisposable
{
    private readonly Assembly assembly = Assembly.Load("Mips.Scoring.Tests");
    private readonly Dictionary<string, ImmutableArray<ITestCase>> cases = new(StringComparer.Ordinal);
    private readonly XunitTestFramework framework = new(new NullMessageSink());
    private readonly ITestFrameworkDiscoverer discoverer;
    private readonly ITestFrameworkExecutor executor;

    public TestClasses()
    {
        this.discoverer = this.framework.GetDiscoverer(Reflector.Wrap(this.assembly));
        this.executor = this.framework.GetExecutor(this.assembly.GetName());
    }

    /// <summary>The full names of all classes with tests.</summary>
    public IEnumerable<string> Names =>
        from type in this.assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(method => method.GetCustomAttributes<FactAttribute>().Any())
        orderby type.FullName
        select type.FullName;

    /// <summary>The test cases of a class.</summary>
    public ImmutableArray<ITestCase> CasesOf(string testClass)
    {
        if (!this.cases.TryGetValue(testClass, out ImmutableArray<ITestCase> found))
        {
            using var listener = new TestListener();
            this.discoverer.Find(testClass, includeSourceInformation: false, listener, new TestOptions());
            this.cases[testClass] = found = listener.Discovered();
        }

        return found;
    }

    /// <summary>Runs cases until one fails: that one, or null.</summary>
    public ITestCase? FirstFailure(ImmutableArray<ITestCase> some)
    {
        using var listener = new TestListener();
        this.executor.RunTests(some, listener, new TestOptions());
        return listener.FirstFailure(some);
    }

    public void Dispose()
    {
        this.executor.Dispose();
        this.discoverer.Dispose();
        this.framework.Dispose();
    }
}
