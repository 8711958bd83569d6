namespace Mips.Scoring.Planning;

/// <summary>Whole numbers that look drawn and are the same for the same seed on every machine: SplitMix64, in integers.</summary>
/// <remarks>Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.</remarks>
internal struct SeededDraws(ulong seed)
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;
    private const ulong First = 0xBF58_476D_1CE4_E5B9;
    private const ulong Second = 0x94D0_49BB_1331_11EB;
    private ulong state = seed;

    /// <summary>The next number from 0 to 2⁶³ − 1, each as likely as the others.</summary>
    public ulong Next()
    {
        unchecked
        {
            this.state += Step;
            ulong mixed = (this.state ^ (this.state >> 30)) * First;
            mixed = (mixed ^ (mixed >> 27)) * Second;
            return (mixed ^ (mixed >> 31)) >> 1;
        }
    }
}
