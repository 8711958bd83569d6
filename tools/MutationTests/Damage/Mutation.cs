namespace Mips.Scoring;

/// <summary>Which mutant of the damaged engine runs, and which were met.</summary>
public static class Mutation
{
    /// <summary>The number of the mutant that runs; 0 for none.</summary>
    public static int Active;

    /// <summary>While tests are watched: whether a mutant's place was met, by number.</summary>
    public static bool[]? Met;

    /// <summary>Whether a mutant runs.</summary>
    public static bool Is(int number)
    {
        if (Met is { } met)
        {
            met[number] = true;
        }

        return number == Active;
    }
}
