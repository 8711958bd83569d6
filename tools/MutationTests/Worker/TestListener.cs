using Xunit;
using Xunit.Abstractions;

namespace Mips.Scoring.MutationTests.Worker;

/// <summary>Listens to xunit: collects what it finds, and stops a run at the first failure.</summary>
internal sealed class TestListener : LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly List<ITestCase> discovered = [];
    private readonly ManualResetEventSlim finished = new();
    private ITestCase? failed;
    private bool brokeOutsideATest;

    public ImmutableArray<ITestCase> Discovered()
    {
        this.finished.Wait();
        return [.. this.discovered];
    }

    /// <summary>The case that failed; the first of <paramref name="some"/> if what failed was around them.</summary>
    public ITestCase? FirstFailure(ImmutableArray<ITestCase> some)
    {
        this.finished.Wait();
        return this.failed ?? (this.brokeOutsideATest ? some[0] : null);
    }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage found:
                this.discovered.Add(found.TestCase);
                break;
            case ITestFailed failure:
                this.failed ??= failure.TestCase;
                break;
            case IErrorMessage or ITestClassCleanupFailure or ITestCollectionCleanupFailure or ITestAssemblyCleanupFailure:
                this.brokeOutsideATest = true;
                break;
            case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                this.finished.Set();
                break;
        }

        return this.failed is null;
    }

    public void Dispose() => this.finished.Dispose();
}
