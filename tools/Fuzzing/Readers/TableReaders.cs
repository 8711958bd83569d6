using System.IO.Compression;
using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;
using Mips.Scoring.Tables;
using Mips.Scoring.Years;

namespace Mips.Scoring.ReaderFuzzing.Readers;

/// <summary>The readers of <c>Mips.Scoring.Tables</c>. A set of files is one file of parts: a line <c>=== name</c> before each.</summary>
internal static class TableReaders
{
    private const string Mark = "=== ";

    private static readonly ImmutableArray<string> Cells =
        ["\"", "\"\"", ",", ";", "\t", "\r\n", "\n", "'=", "236: rate", "participant", "\uFEFF", "1e9", "0x1F", "9999999999", "-1", "NaN", "yes", "2025-02-30", "\0", "é"];

    private static readonly ImmutableArray<string> Markup =
        ["<row r=\"1\">", "<c r=\"A1\" t=\"s\"><v>99999</v></c>", "<c r=\"XFD1048576\">", "&#0;", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<f>1+1</f>", "</sheetData>", "t=\"inlineStr\"", "1.5e300"];

    private static readonly TableLimits Small = new() { Bytes = 4_000_000 };

    /// <summary>Participants and their facts as CSV files.</summary>
    public static FuzzedReader Csv { get; } = new("csv", Cells, static file =>
        Look(RequestTables.ReadCsv(Parts(file).Where(static part => part.Name.EndsWith(".csv", StringComparison.Ordinal)).Select(static part => new KeyValuePair<string, Func<Stream>>(part.Name, () => new MemoryStream(part.Content, writable: false))), Small)));

    /// <summary>A workbook whose package is whole, so that damage reaches the sheets.</summary>
    public static FuzzedReader Sheets { get; } = new("sheets", Markup, static file => LookAtWorkbook(Packed(Parts(file))));

    /// <summary>A workbook as it comes.</summary>
    public static FuzzedReader Workbook { get; } = new("workbook", Markup, static file => LookAtWorkbook(new MemoryStream(file, writable: false)));

    /// <summary>Public use files of each layout.</summary>
    public static FuzzedReader PublicUse { get; } = new("public-use", Cells, static file =>
    {
        foreach (int year in (int[])[2019, 2022, 2023])
        {
            using MemoryStream stream = new(file, writable: false);
            PublicUseImport import = PublicUseFile.Read(stream, "file.csv", ProgramYears.For(year), limits: Small);
            Look(import.Problems);
        }
    });

    /// <summary>All of them.</summary>
    public static ImmutableArray<FuzzedReader> All { get; } = [Csv, Sheets, Workbook, PublicUse];

    /// <summary>A set of files as one.</summary>
    public static byte[] Joined(IEnumerable<KeyValuePair<string, byte[]>> parts) =>
        [.. parts.SelectMany(static part => (byte[])[.. Encoding.UTF8.GetBytes(Mark + part.Key + "\n"), .. part.Value, (byte)'\n'])];

    /// <summary>The parts of a workbook as one file.</summary>
    public static byte[] Unpacked(byte[] workbook)
    {
        using ZipArchive archive = new(new MemoryStream(workbook, writable: false));
        return Joined(archive.Entries.Select(static entry =>
        {
            using Stream opened = entry.Open();
            using MemoryStream content = new();
            opened.CopyTo(content);
            return KeyValuePair.Create(entry.FullName, content.ToArray());
        }));
    }

    // Latin-1 has one character for each byte.
    private static IEnumerable<(string Name, byte[] Content)> Parts(byte[] file) =>
        from part in ("\n" + Encoding.Latin1.GetString(file)).Split("\n" + Mark).Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        where end > 0
        group Encoding.Latin1.GetBytes(part[(end + 1)..]) by part[..end] into sameName
        select (sameName.Key, sameName.First());

    private static MemoryStream Packed(IEnumerable<(string Name, byte[] Content)> parts)
    {
        MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(content);
            }
        }

        file.Position = 0;
        return file;
    }

    private static void LookAtWorkbook(Stream file) => Look(RequestTables.ReadXlsx(file, Small));

    private static void Look(TablesImport import)
    {
        Look(import.Problems);
        foreach (TableSubmission submission in import.Submissions.Where(static submission => CmsTables.Years.Contains(submission.Request.PerformanceYear)))
        {
            bool valid = Scorer.TryScore(submission.Request, CmsTables.For(submission.Request.PerformanceYear), out _, out ImmutableArray<RequestProblem> problems);
            Promise.Holds(valid == problems.IsEmpty, "a score or problems");
            foreach (RequestProblem problem in problems)
            {
                Promise.Holds(submission.Locate(problem).File.Length > 0, $"no place for {problem}");
            }
        }
    }

    private static void Look(ImmutableArray<TableProblem> problems)
    {
        foreach (TableProblem problem in problems)
        {
            Promise.Holds(problem.ToString().Length > 0, "a problem without words");
        }
    }
}
