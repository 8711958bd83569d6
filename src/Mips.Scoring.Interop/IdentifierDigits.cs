namespace Mips.Scoring.Interop;

/// <summary>The form of TINs and NPIs: so many digits and nothing else.</summary>
internal static class IdentifierDigits
{
    public static bool Has(string identifier, int digits)
    {
        bool has = identifier.Length == digits;
        for (int i = 0; has && i < identifier.Length; i++)
        {
            has = identifier[i] is >= '0' and <= '9';
        }

        return has;
    }
}
