using Mips.Scoring.MutationTests.Damage;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>How a mutant ended.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>A test did not end, or the process did.</summary>
    Stopped,

    /// <summary>Every test that runs its code passed.</summary>
    Survived,

    /// <summary>The tests that fit into the time for one mutant passed.</summary>
    OutOfTime,

    /// <summary>No test runs its code.</summary>
    NotReached,

    /// <summary>A test fails without it too: an earlier mutant of the process left something behind. No end, but a reason to try again alone.</summary>
    Spoiled,
}

/// <summary>A mutant with its end.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="TestClass">The class of the test that noticed; empty if none did.</param>
/// <param name="Test">The test that noticed; empty if none did.</param>
internal sealed record Verdict(Mutant Mutant, Outcome Outcome, string TestClass, string Test)
{
    /// <summary>Whether something noticed it.</summary>
    public bool IsKilled => this.Outcome is Outcome.Killed or Outcome.Stopped;
}
