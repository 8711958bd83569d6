namespace Mips.Scoring.MutationTests;

/// <summary>One small damage to the engine's source.</summary>
/// <param name="Number">Its number in the damaged build, from 1.</param>
/// <param name="File">The file, relative to the engine's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Operator">What is done, such as <c>&lt; to &lt;=</c>.</param>
/// <param name="Source">The expression as it stands, on one line.</param>
/// <param name="Words">The names around it, which say which tests are likely to notice.</param>
internal sealed record Mutant(int Number, string File, int Line, string Operator, string Source, ImmutableArray<string> Words)
{
    /// <summary>The rule folder or <c>Years</c>.</summary>
    public string Room => this.File.StartsWith("Rules/", StringComparison.Ordinal) ? string.Join('/', this.File.Split('/').Take(2)) : "Years";

    /// <summary>Whether it changes a parameter of a year.</summary>
    public bool IsParameter => this.Room == "Years";

    /// <summary>What names it from one run to the next: not its line, which moves.</summary>
    public string Key => $"{this.File}\t{this.Operator}\t{this.Source}";
}

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
}

/// <summary>A mutant with its end.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Test">The test that noticed; empty if none did.</param>
internal sealed record Verdict(Mutant Mutant, Outcome Outcome, string Test)
{
    /// <summary>Whether something noticed it.</summary>
    public bool IsKilled => this.Outcome is Outcome.Killed or Outcome.Stopped;
}
