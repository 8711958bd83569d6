using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Mips.Scoring.ImportCmsData;

/// <summary>One table on disk: its length in four bytes, the lowest first, then the table, deflated.</summary>
internal static class TableFile
{
    internal static long Write(DirectoryInfo folder, string name, string text)
    {
        byte[] table = Encoding.UTF8.GetBytes(text);
        byte[] length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, table.Length);
        using FileStream file = File.Create(Path.Combine(folder.FullName, name));
        file.Write(length);
        using (DeflateStream deflate = new(file, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(table);
        }

        return file.Length;
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
