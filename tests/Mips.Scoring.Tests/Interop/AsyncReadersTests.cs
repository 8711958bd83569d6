using System.IO.Pipelines;
using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What waits for a file says the same as what blocks, and never blocks: ASP.NET Core refuses that by default.</summary>
public sealed class AsyncReadersTests
{
    private const string Submissions = "src/Mips.Scoring.Tool/submissions/";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(RepositoryFiles.Path(Submissions)).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_reads_the_same_from_streams_and_pipes_that_cannot_block(string name)
    {
        byte[] file = await File.ReadAllBytesAsync(RepositoryFiles.Path(Submissions + name));
        bool isXml = name.EndsWith(".xml", StringComparison.Ordinal);
        using MemoryStream memory = new(file);
        SubmissionImport expected = isXml ? QrdaThree.Read(memory, CmsTables.For) : QppSubmission.Read(memory, CmsTables.For);

        using NeverBlocking stream = new(file);
        Same(expected, await (isXml ? QrdaThree.ReadAsync(stream, CmsTables.For) : QppSubmission.ReadAsync(stream, CmsTables.For)));
        using NeverBlocking piped = new(file);
        PipeReader pipe = PipeReader.Create(piped);
        Same(expected, await (isXml ? QrdaThree.ReadAsync(pipe, CmsTables.For) : QppSubmission.ReadAsync(pipe, CmsTables.For)));
        await pipe.CompleteAsync();
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_not_waited_for()
    {
        ImportLimits limits = new() { Bytes = 100 };
        using NeverBlocking json = new(Encoding.UTF8.GetBytes("{" + new string(' ', 100_000)));
        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single((await QppSubmission.ReadAsync(json, CmsTables.For, limits)).Problems).Kind);
        Assert.True(json.Position < 100_000);
        using NeverBlocking xml = new(Encoding.UTF8.GetBytes("<ClinicalDocument xmlns=\"urn:hl7-org:v3\">" + new string(' ', 100_000)));
        Assert.Equal(ImportProblemKind.LimitReached, Assert.Single((await QrdaThree.ReadAsync(xml, CmsTables.For, limits)).Problems).Kind);
    }

    [Fact]
    public async Task A_wait_can_be_ended()
    {
        using NeverBlocking json = new([.. "{}"u8]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => QppSubmission.ReadAsync(json, CmsTables.For, null, new CancellationToken(canceled: true)));
    }

    private static void Same(SubmissionImport expected, SubmissionImport actual)
    {
        Assert.Equal(expected.Problems.AsEnumerable(), actual.Problems.AsEnumerable());
        Assert.Equal(expected.Submissions.Select(Text), actual.Submissions.Select(Text));
    }

    private static string Text(ImportedSubmission submission) => $"{submission.Program} {submission.Entity} {System.Text.Json.JsonSerializer.Serialize(submission.Request)}";

    /// <summary>A stream like the body of an HTTP request: a blocking read throws.</summary>
    private sealed class NeverBlocking(byte[] file) : MemoryStream(file, 0, file.Length, writable: false, publiclyVisible: true)
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            int length = (int)Math.Min(buffer.Length, this.Length - this.Position);
            this.GetBuffer().AsSpan((int)this.Position, length).CopyTo(buffer.Span);
            this.Position += length;
            return length;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            this.ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
