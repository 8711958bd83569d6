using System.Text;

namespace Mips.Scoring.Tables.Tests;

/// <summary>Reads and writes small sets in memory.</summary>
internal static class TableText
{
    public const string Participants = "participant,year,option,clinicians\nA,2025,group,40\n";

    public static TablesImport Read(params (string Name, string Text)[] files) => RequestTables.ReadCsv(Files([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]));

    public static IEnumerable<KeyValuePair<string, Func<Stream>>> Files(params IEnumerable<(string Name, byte[] File)> files) =>
        files.Select(file => new KeyValuePair<string, Func<Stream>>(file.Name, () => new MemoryStream(file.File)));

    /// <summary>The only participant of a set that is read without any problem.</summary>
    public static ScoringRequest OnlyRequest(TablesImport import)
    {
        Assert.Empty(import.Problems);
        return Assert.Single(import.Submissions).Request;
    }

    public static Dictionary<string, byte[]> Written(Action<Func<string, Stream>> write)
    {
        Dictionary<string, MemoryStream> files = [];
        write(name => files[name] = new MemoryStream());
        return files.ToDictionary(file => file.Key, file => file.Value.ToArray());
    }

    public static byte[] Workbook(Action<Stream> write)
    {
        using MemoryStream file = new();
        write(file);
        return file.ToArray();
    }

    public static TablesImport ReadXlsx(byte[] file, TableLimits? limits = null)
    {
        using MemoryStream stream = new(file);
        return RequestTables.ReadXlsx(stream, limits);
    }
}
