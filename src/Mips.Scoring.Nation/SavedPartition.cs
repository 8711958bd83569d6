using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mips.Scoring.Batches;

namespace Mips.Scoring.Nation;

/// <summary>A partition as bytes: beginning, version, year, participants as JSON, the saved batch, and the SHA-256 of all that.</summary>
internal static class SavedPartition
{
    public const byte FirstByte = 0x89;
    private const int Version = 1;
    private const int HeadLength = 8;
    private static readonly byte[] Magic = [FirstByte, (byte)'M', (byte)'I', (byte)'P', (byte)'S', (byte)'P', 0x0D, 0x0A];

    public static (byte[] Bytes, string Id) BytesOf(Batch batch, ImmutableArray<PartitionParticipant> participants)
    {
        using MemoryStream stream = new();
        byte[] words = JsonSerializer.SerializeToUtf8Bytes(participants, PartitionForm.Default.ImmutableArrayPartitionParticipant);
        stream.Write(Magic);
        Write(stream, Version);
        Write(stream, batch.PerformanceYear);
        Write(stream, words.Length);
        stream.Write(words);
        batch.Save(stream);
        byte[] id = SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        stream.Write(id);
        return (stream.ToArray(), Convert.ToHexStringLower(id));
    }

    public static Partition Load(Stream saved, Func<int, ReferenceData> dataOf)
    {
        using MemoryStream whole = new();
        saved.CopyTo(whole);
        ReadOnlySpan<byte> bytes = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        if (bytes.Length < Magic.Length || !bytes[..Magic.Length].SequenceEqual(Magic))
        {
            throw new SavedPartitionException(SavedBatchProblem.NotABatch, "These are not the bytes of a saved partition.");
        }

        if (bytes.Length < Magic.Length + (3 * sizeof(int)) + SHA256.HashSizeInBytes)
        {
            throw Damaged();
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[HeadLength..]);
        if (version != Version)
        {
            throw new SavedPartitionException(SavedBatchProblem.OtherVersion, FormattableString.Invariant($"The partition was saved in version {version} of the form, and version {Version} is read here. Save it again."));
        }

        ReadOnlySpan<byte> content = bytes[..^SHA256.HashSizeInBytes];
        byte[] id = SHA256.HashData(content);
        int start = Magic.Length + (3 * sizeof(int));
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(start - sizeof(int))..]);
        if (!bytes[^SHA256.HashSizeInBytes..].SequenceEqual(id) || length < 0 || length > content.Length - start)
        {
            throw Damaged();
        }

        ImmutableArray<PartitionParticipant> participants = JsonSerializer.Deserialize(content.Slice(start, length), PartitionForm.Default.ImmutableArrayPartitionParticipant);
        whole.Position = start + length;
        Batch batch = Batch.Load(whole, dataOf(BinaryPrimitives.ReadInt32LittleEndian(bytes[(HeadLength + sizeof(int))..])));
        return participants.Length == batch.Count ? new(Convert.ToHexStringLower(id), batch, participants) : throw Damaged();
    }

    private static SavedPartitionException Damaged() => new(SavedBatchProblem.Damaged, "The saved partition is damaged: it ends too early, or its SHA-256 is wrong.");

    private static void Write(MemoryStream stream, int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }
}

/// <summary>A saved partition that cannot be loaded; <see cref="Problem"/> says why. A batch inside that cannot be is a <see cref="SavedBatchException"/>.</summary>
public sealed class SavedPartitionException : Exception
{
    internal SavedPartitionException(SavedBatchProblem problem, string message)
        : base(message) => this.Problem = problem;

    /// <summary>Why it cannot be loaded.</summary>
    public SavedBatchProblem Problem { get; }
}

/// <summary>The form of participants in a saved partition.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImmutableArray<PartitionParticipant>))]
internal sealed partial class PartitionForm : JsonSerializerContext;
