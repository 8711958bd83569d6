using Mips.Scoring.Numbers;

namespace Mips.Scoring.Planning;

/// <summary>Square roots of decimal numbers, the same on every machine.</summary>
internal static class SquareRoot
{
    private const int Places = 10;
    private const int MostSteps = 200;

    /// <summary>The square root to 10 places, by Newton's method from above.</summary>
    public static decimal Of(decimal value)
    {
        if (value == 0m)
        {
            return 0m;
        }

        decimal root = Math.Max(value, 1m);
        for (int step = 0; step < MostSteps; step++)
        {
            decimal next = (root + (value / root)) / 2m;
            if (next >= root)
            {
                break;
            }

            root = next;
        }

        return Rounding.HalfUp(root, Places);
    }
}
