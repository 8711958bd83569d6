namespace Mips.Scoring.Tool.Output;

/// <summary>A place that cannot be written to.</summary>
internal sealed class UnwritableException(string place, Exception cause) : Exception($"{place}: cannot be written: {cause.Message}", cause)
{
    /// <summary>Runs what writes; if the place refuses, its name is in the exception.</summary>
    public static void Guard(string place, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableException(place, refused);
        }
    }
}
