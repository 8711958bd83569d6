using System.Collections;
using System.Text.Json.Serialization;

namespace Mips.Scoring.Citations;

/// <summary>A parameter of the law together with the place that sets it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Citation">The paragraph or page that sets it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Cited<T>([property: JsonRequired] T Value, [property: JsonRequired] Citation Citation)
{
    /// <summary>Equal if value and citation are; a list of values by what is in it.</summary>
    /// <param name="other">Another parameter.</param>
    /// <returns>True if equal.</returns>
    public bool Equals(Cited<T>? other) => other is not null && this.Citation == other.Citation
        && (this.Value is IStructuralEquatable list ? list.Equals(other.Value, StructuralComparisons.StructuralEqualityComparer) : EqualityComparer<T>.Default.Equals(this.Value, other.Value));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int value = this.Value switch
        {
            null => 0,
            IStructuralEquatable list => list.GetHashCode(StructuralComparisons.StructuralEqualityComparer),
            { } other => EqualityComparer<T>.Default.GetHashCode(other),
        };
        return (value, this.Citation).GetHashCode();
    }

    /// <summary>Value and source, for lists of parameters.</summary>
    /// <returns>For example <c>75 [42 CFR 414.1405(b)(10)(i)]</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{this.Value} [{this.Citation}]");
}

/// <summary>Short forms that keep a year's file readable.</summary>
public static class CitedExtensions
{
    /// <summary>A value set by a paragraph of 42 CFR.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="paragraph">For example <c>414.1405(c)</c>.</param>
    /// <returns>The cited value.</returns>
    public static Cited<T> Cfr<T>(this T value, string paragraph) => new(value, Citation.Cfr(paragraph));

    /// <summary>A value whose source is not a paragraph of 42 CFR.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="citation">The source.</param>
    /// <returns>The cited value.</returns>
    public static Cited<T> CitedBy<T>(this T value, Citation citation) => new(value, citation);

    // The same for values of the framework's types: our generic code over one of those is in no image (ReadyToRun), so that each process would compile it.
    internal static Cited<decimal> Cfr(this decimal value, string paragraph) => new(value, Citation.Cfr(paragraph));

    internal static Cited<decimal> CitedBy(this decimal value, Citation citation) => new(value, citation);

    internal static Cited<DateTime> Cfr(this DateTime value, string paragraph) => new(value, Citation.Cfr(paragraph));

    internal static Cited<DateTime> CitedBy(this DateTime value, Citation citation) => new(value, citation);

    internal static Cited<ImmutableArray<T>> Cfr<T>(this ImmutableArray<T> value, string paragraph) => new(value, Citation.Cfr(paragraph));

    internal static Cited<ImmutableArray<T>> CitedBy<T>(this ImmutableArray<T> value, Citation citation) => new(value, citation);
}
