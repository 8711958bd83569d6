using System.Collections.Concurrent;

namespace Mips.Scoring.CmsData;

/// <summary>
/// Where the tables are: embedded in this assembly, or supplied by an application that took some of them out of it, so that it loads the
/// tables of a year when they are needed. Such an application supplies them before it asks <see cref="CmsTables"/> for the year.
/// </summary>
internal static class TableFiles
{
    private static readonly ConcurrentDictionary<string, byte[]> Supplied = new(StringComparer.Ordinal);

    /// <summary>The name of a table of a year.</summary>
    /// <remarks>A year has the same digits in every culture, and the first culture that a process asks for loads what all of them rest on.</remarks>
    internal static string NameOf(int performanceYear, string end) => performanceYear.ToString((IFormatProvider?)null) + end;

    internal static bool Has(string resource) =>
        Supplied.ContainsKey(resource) || typeof(TableFiles).Assembly.GetManifestResourceInfo(resource) is not null;

    internal static void Supply(string resource, byte[] table) => Supplied[resource] = table;

    internal static Stream Open(string resource) =>
        typeof(TableFiles).Assembly.GetManifestResourceStream(resource)
        ?? (Supplied.TryGetValue(resource, out byte[]? table) ? new MemoryStream(table, writable: false) : throw new InvalidOperationException($"The assembly holds no table {resource}."));
}
