namespace Mips.Scoring.Interop;

/// <summary>What a name that is no field of an object was probably meant to be.</summary>
internal static class FieldNames
{
    public static string DidYouMean(string name, string[] names)
    {
        string? near = Array.Find(names, known => Similar(known, name));
        return near is null ? string.Empty : $" (did you mean \"{near}\"?)";
    }

    private static bool Similar(string known, string name) =>
        string.Equals(known, name, StringComparison.OrdinalIgnoreCase)
        || (name.Length >= 4 && known.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        || (known.Length >= 4 && name.StartsWith(known, StringComparison.OrdinalIgnoreCase))
        || (known.Length >= 6 && name.StartsWith(known.Substring(0, known.Length - 2), StringComparison.OrdinalIgnoreCase));
}
