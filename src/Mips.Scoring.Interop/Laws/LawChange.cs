using Mips.Scoring.Citations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>One parameter that differs between two laws.</summary>
/// <param name="Path">The parameter, for example <c>payment.performanceThreshold</c>.</param>
/// <param name="Before">What it was; null if the law did not have it.</param>
/// <param name="After">What it is; null if the law does not have it.</param>
public sealed record LawChange(string Path, LawValue? Before, LawValue? After)
{
    /// <summary>Everything that differs between two laws, in the order of the flow. Of a list only the elements that differ.</summary>
    /// <param name="before">The one law.</param>
    /// <param name="after">The other.</param>
    /// <returns>The changes; empty for the same law.</returns>
    /// <exception cref="ArgumentNullException">A law is null.</exception>
    public static ImmutableArray<LawChange> Between(ProgramYear before, ProgramYear after) =>
        LawComparison.Of(before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));

    /// <summary>The change in one line.</summary>
    /// <returns>For example <c>payment.performanceThreshold: 75 [42 CFR 414.1405(b)(10)(ii)] → 82 [a proposal]</c>.</returns>
    public override string ToString() => $"{this.Path}: {this.Before?.ToString() ?? "none"} → {this.After?.ToString() ?? "none"}";
}

/// <summary>A parameter of a law as a text.</summary>
/// <param name="Text">The value: a number, a word, the elements of a list.</param>
/// <param name="Citation">Where it comes from; null for a reading, which only guidance or practice settles.</param>
public sealed record LawValue(string Text, Citation? Citation)
{
    /// <summary>Value and source.</summary>
    /// <returns>For example <c>75 [42 CFR 414.1405(b)(10)(ii)]</c>.</returns>
    public override string ToString() => this.Citation is null ? this.Text : $"{this.Text} [{this.Citation}]";
}
