namespace Mips.Scoring.MutationTests.Damage;

/// <summary>One small damage to the engine's source.</summary>
/// <param name="Number">Its number in the damaged engine, from 1.</param>
/// <param name="Key">What names it from one run to the next.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Words">The names around it, the nearest first, which say which tests are likely to notice.</param>
/// <param name="IsComputedOnce">Whether it is met only while something is made that may be kept: in a field, a constructor, an initial value.</param>
internal sealed record Mutant(int Number, MutantKey Key, int Line, ImmutableArray<string> Words, bool IsComputedOnce)
{
    /// <summary>The rule folder or <c>Years</c>.</summary>
    public string Room => this.Key.File.StartsWith("Rules/", StringComparison.Ordinal) ? string.Join('/', this.Key.File.Split('/').Take(2)) : "Years";

    /// <summary>Whether it changes a parameter of a year.</summary>
    public bool IsParameter => this.Room == "Years";

    /// <summary>Whether a process that has run something else already would not notice it.</summary>
    public bool NeedsOwnProcess => this.IsParameter || this.IsComputedOnce;
}

/// <summary>What names a mutant from one run to the next: not its line, which moves.</summary>
/// <param name="File">The file, relative to the engine's folder.</param>
/// <param name="Operator">What is done, such as <c>&lt; to &lt;=</c>.</param>
/// <param name="Source">The expression as it stands, on one line.</param>
/// <param name="Nth">Which of the equal ones of its file, from 1.</param>
internal sealed record MutantKey(string File, string Operator, string Source, int Nth)
{
    /// <summary>How many columns it takes in a table.</summary>
    public const int Columns = 4;

    /// <summary>Reads it from the first columns of a row.</summary>
    public static MutantKey Read(ReadOnlySpan<string> columns) => new(columns[0], columns[1], columns[2], int.Parse(columns[3], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>As columns of a table.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{this.File}\t{this.Operator}\t{this.Source}\t{this.Nth}");
}
