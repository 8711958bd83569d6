namespace Mips.Scoring.Values;

/// <summary>Arrays that are filled again and again.</summary>
internal static class Room
{
    /// <summary>Room for some values at the start of a kept array, which becomes at least twice as long when it is too short. What it held before may still be there.</summary>
    public static Span<T> Of<T>(ref T[] kept, int count)
    {
        if (kept.Length < count)
        {
            kept = new T[Math.Max(count, 2 * kept.Length)];
        }

        return new Span<T>(kept, 0, count);
    }
}
