using System.Text;

namespace Mips.Scoring.Fhir;

/// <summary>The bytes of a file: as many as the limit allows, UTF-8, without a byte order mark.</summary>
internal static class Content
{
    private const int Chunk = 64 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadOnlyMemory<byte> Of(Stream stream, ImportLimits limits)
    {
        using MemoryStream whole = new();
        byte[] chunk = new byte[Chunk];
        for (int read = stream.Read(chunk, 0, Chunk); read > 0; read = stream.Read(chunk, 0, Chunk))
        {
            whole.Write(chunk, 0, read);
            if (whole.Length > limits.Bytes)
            {
                throw Stop(ImportProblemKind.LimitReached, 1, $"the file is larger than {limits.Bytes} bytes");
            }
        }

        return Checked(whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    /// <summary>The lines that begin in the bytes before a position.</summary>
    public static int LinesBefore(ReadOnlySpan<byte> bytes)
    {
        int lines = 0;
        foreach (byte unit in bytes)
        {
            lines += unit == (byte)'\n' ? 1 : 0;
        }

        return lines;
    }

    private static ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (bytes.Length >= 2 && (bytes[0] >= 0xFE || bytes[0] == 0 || bytes[1] == 0))
        {
            throw Stop(ImportProblemKind.WrongEncoding, 1, "the file is not UTF-8 (it looks like UTF-16 or UTF-32); save it as UTF-8");
        }

        try
        {
            _ = Strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            throw Stop(ImportProblemKind.WrongEncoding, 1 + LinesBefore(bytes.Slice(0, Math.Max(0, Math.Min(invalid.Index, bytes.Length)))), "the text is not valid UTF-8");
        }

        return bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? file.Slice(3) : file;
    }

    private static ImportStoppedException Stop(ImportProblemKind kind, int line, string message) => new(new ImportProblem(kind, "$this", line, null, message));
}
