namespace Mips.Scoring.Interop;

/// <summary>Reads a submission in any form: what a file is decides its content, not its name.</summary>
/// <remarks>
/// A file whose first character that is no white space is <c>&lt;</c> is read by <see cref="QrdaThree"/>; an object with a <c>participant</c> among its
/// first fields is a request and read by <see cref="ScoringRequestJson"/>; every other file is read by <see cref="QppSubmission"/>.
/// </remarks>
public static class SubmissionFile
{
    private const int Beginning = 4 * 1024;

    /// <summary>Reads a QRDA III document, a QPP submission or a request, of any performance year.</summary>
    /// <param name="file">The file. It is not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, such as <c>CmsTables.For</c>; null, or an <see cref="UnknownPerformanceYearException"/>, for a year without data.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The submissions and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream or the function is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SubmissionImport Read(Stream file, Func<int, ReferenceData?> dataOf, ImportLimits? limits = null)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));
        byte[] start = new byte[Beginning];
        int length = 0;
        int read;
        while (length < start.Length && (read = file.Read(start, length, start.Length - length)) > 0)
        {
            length += read;
        }

        using ReplayedStream whole = new(start, length, file);
        return IsXml(start, length) ? QrdaThree.Read(whole, dataOf, limits)
            : RequestForm.IsRequest(start.AsSpan(0, length)) ? RequestForm.Read(whole, limits)
            : QppSubmission.Read(whole, dataOf, limits);
    }

    private static bool IsXml(byte[] start, int length) => Array.Find(start, unit => !IsPassedOver(unit)) == (byte)'<' && length > 0;

    // White space, byte order marks, and the zero bytes between the characters of UTF-16.
    private static bool IsPassedOver(byte unit) => unit is 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF;
}
