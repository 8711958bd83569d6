namespace Mips.Scoring.Values;

/// <summary>Makes arrays of values.</summary>
/// <remarks>
/// LINQ says the same. But the framework's code over a value type of ours is in no image (ReadyToRun), neither in the framework's nor in ours, so that every
/// process compiles it anew, thirty methods for each type; our own code over it is in our image. Over classes LINQ is in the framework's.
/// </remarks>
internal static class ValueArray
{
    /// <summary>The value of each number from 0 on.</summary>
    public static TValue[] OfNumbers<TValue>(int count, Func<int, TValue> value)
    {
        TValue[] values = new TValue[count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = value(i);
        }

        return values;
    }

    /// <summary>The value of each item.</summary>
    public static TValue[] Of<TItem, TValue>(ImmutableArray<TItem> items, Func<TItem, TValue> value)
    {
        TValue[] values = new TValue[items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = value(items[i]);
        }

        return values;
    }

    /// <summary>The first of some values.</summary>
    public static TValue[] First<TValue>(Span<TValue> values, int count)
    {
        TValue[] first = new TValue[count];
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = values[i];
        }

        return first;
    }

    /// <summary>The values that pass a test.</summary>
    public static TValue[] Where<TValue>(TValue[] values, Func<TValue, bool> test)
    {
        int count = 0;
        foreach (TValue value in values)
        {
            count += test(value) ? 1 : 0;
        }

        TValue[] passing = new TValue[count];
        int place = 0;
        foreach (TValue value in values)
        {
            if (test(value))
            {
                passing[place++] = value;
            }
        }

        return passing;
    }
}
