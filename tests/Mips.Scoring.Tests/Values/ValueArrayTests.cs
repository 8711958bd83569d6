using FsCheck.Xunit;
using Mips.Scoring.Values;

namespace Mips.Scoring.Tests.Values;

/// <summary>Arrays of values are what LINQ makes of the same.</summary>
public sealed class ValueArrayTests
{
    [Property]
    public bool A_value_for_each_number_from_zero_on(byte count) =>
        ValueArray.OfNumbers(count, Decimal).SequenceEqual(Enumerable.Range(0, count).Select(Decimal));

    [Property]
    public bool A_value_for_each_item(string[] items) =>
        ValueArray.Of([.. items], Length).SequenceEqual(items.Select(Length));

    [Property]
    public bool The_values_that_pass_in_their_order(int[] values) =>
        ValueArray.Where(values, IsEven).SequenceEqual(values.Where(IsEven));

    [Property]
    public bool The_first_of_them(int[] values, byte count) =>
        ValueArray.First<int>(values, Math.Min((int)count, values.Length)).SequenceEqual(values.Take(count));

    private static decimal Decimal(int number) => number / 4m;

    private static int Length(string? item) => item?.Length ?? -1;

    private static bool IsEven(int value) => value % 2 == 0;
}
