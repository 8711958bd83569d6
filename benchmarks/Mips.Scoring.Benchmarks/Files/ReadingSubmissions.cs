using System.Text.Json;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Benchmarks.Files;

/// <summary>A submission from a QPP document against a bare pass over its tokens. Goal: at most 4 times.</summary>
[MemoryDiagnoser]
public class ReadingQppJson
{
    private byte[] file = null!;

    [GlobalSetup]
    public void Setup()
    {
        this.file = SubmissionFiles.Read("2024-group.submission.json");
        CmsTables.For(2024);
    }

    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        Utf8JsonReader reader = new(this.file);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public SubmissionImport Submission() => QppSubmission.Read(this.file, CmsTables.For);
}

/// <summary>A submission from a QRDA Category III file against a bare pass over its nodes. Goal: at most twice.</summary>
[MemoryDiagnoser]
public class ReadingQrdaThree
{
    private byte[] file = null!;

    [GlobalSetup]
    public void Setup()
    {
        this.file = SubmissionFiles.Read("2024-individual.xml");
        CmsTables.For(2024);
    }

    [Benchmark(Baseline = true)]
    public int Nodes()
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(this.file, writable: false));
        int nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    [Benchmark]
    public SubmissionImport Submission()
    {
        using MemoryStream stream = new(this.file, writable: false);
        return QrdaThree.Read(stream, CmsTables.For);
    }
}

/// <summary>The submissions that the tool brings.</summary>
internal static class SubmissionFiles
{
    public static byte[] Read(string name)
    {
        using Stream resource = typeof(SubmissionFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name + " is not in the program.");
        using MemoryStream file = new();
        resource.CopyTo(file);
        return file.ToArray();
    }
}
