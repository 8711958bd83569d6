using System.Security.Cryptography;
using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;

namespace Mips.Scoring.ReaderFuzzing.Guidance;

/// <summary>The files with which a hunt begins: those of the tool and of the tests, what is written from them in the other forms, and what earlier hunts kept.</summary>
internal static class Seeds
{
    /// <summary>The seeds of a reader.</summary>
    public static IEnumerable<byte[]> Of(FuzzedReader reader, string repository, string? kept) =>
        Good(reader.Name, repository).Concat(Files(Path.Combine(repository, "tests/Corpus", reader.Name))).Concat(kept is null ? [] : Files(Path.Combine(kept, reader.Name)));

    /// <summary>Keeps files for the next hunt.</summary>
    public static void Keep(FuzzedReader reader, string kept, IEnumerable<byte[]> files)
    {
        string folder = Directory.CreateDirectory(Path.Combine(kept, reader.Name)).FullName;
        foreach (byte[] file in files)
        {
            File.WriteAllBytes(Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(file))[..16]), file);
        }
    }

    private static IEnumerable<byte[]> Good(string reader, string repository)
    {
        string submissions = Path.Combine(repository, "src/Mips.Scoring.Tool/submissions");
        return reader switch
        {
            "submission" => Files(submissions, "*.submission.json"),
            "document" => Files(submissions, "*.xml"),
            "any-form" => [.. Files(submissions, "*.submission.json"), .. Files(submissions, "*.xml"), .. Requests(submissions)],
            "holdings" => Files(submissions, "*.holdings.json"),
            "published-scores" => Files(submissions, "*.published.json"),
            "scoring-request" => Requests(submissions),
            "law" => [Encoding.UTF8.GetBytes("""{ "name": "Threshold 82", "source": "what if", "from": 2026, "changes": { "payment": { "performanceThreshold": { "value": 82, "citation": "89 FR 98563" } }, "cost": { "caseMinimum": null } } }""")],
            "reports" => Files(Path.Combine(repository, "tests/Mips.Scoring.Fhir.Tests/Samples")),
            "csv" => [Csv(submissions)],
            "sheets" => [TableReaders.Unpacked(Workbook(submissions))],
            "workbook" => [Workbook(submissions)],
            _ => [],
        };
    }

    private static IEnumerable<byte[]> Files(string folder, string pattern = "*") =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    private static IEnumerable<ImportedSubmission> Imported(string submissions) =>
        Files(submissions, "*.submission.json").SelectMany(static file => QppSubmission.Read(file, CmsTables.For).Submissions);

    private static IEnumerable<byte[]> Requests(string submissions) => Imported(submissions).Select(static submission => ScoringRequestJson.ToUtf8(submission.Request));

    private static IEnumerable<TableSubmission> Rows(string submissions) =>
        Imported(submissions).Select(static (submission, index) => new TableSubmission { Participant = $"P{index}", Entity = submission.Entity, Request = submission.Request });

    private static byte[] Csv(string submissions)
    {
        Dictionary<string, MemoryStream> files = [];
        RequestTables.WriteCsv(Rows(submissions), name => files[name] = new MemoryStream());
        return TableReaders.Joined(files.Select(static file => KeyValuePair.Create(file.Key, file.Value.ToArray())));
    }

    private static byte[] Workbook(string submissions)
    {
        using MemoryStream file = new();
        RequestTables.WriteXlsx(Rows(submissions), file);
        return file.ToArray();
    }
}
