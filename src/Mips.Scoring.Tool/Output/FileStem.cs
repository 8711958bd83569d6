namespace Mips.Scoring.Tool.Output;

/// <summary>The name of a submission as part of a file's name.</summary>
internal static class FileStem
{
    private const string Submission = ".submission";
    private static readonly string[] Endings = [".json", ".xml", ".ndjson", ".xlsx"];

    /// <summary>The name without the ending of its file and without what file systems do not take.</summary>
    public static string Of(string name)
    {
        foreach (string ending in Endings)
        {
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name.Replace(ending + " (", "-(", StringComparison.OrdinalIgnoreCase);
        }

        return string.Concat(name.Where(sign => sign is not ('(' or ')')).Select(sign => sign is '/' or '\\' or ' ' || Path.GetInvalidFileNameChars().Contains(sign) ? '-' : sign));
    }

    /// <summary>The same, also without what a file of the form <c>NAME.submission.json</c> has before its ending.</summary>
    public static string OfDocument(string name) => Of(name.Replace(Submission, string.Empty, StringComparison.OrdinalIgnoreCase));
}
