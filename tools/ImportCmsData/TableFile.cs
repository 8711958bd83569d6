using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Mips.Scoring.ImportCmsData;

/// <summary>One compressed table on disk.</summary>
internal static class TableFile
{
    internal static long Write(DirectoryInfo folder, string name, string text)
    {
        using FileStream file = File.Create(Path.Combine(folder.FullName, name));
        using (DeflateStream deflate = new(file, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.Length;
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
