using System.Security.Cryptography;
using System.Text;

namespace Mips.Scoring.ImportCmsData;

/// <summary>One table on disk.</summary>
internal static class TableFile
{
    internal static long Write(DirectoryInfo folder, string name, string text)
    {
        byte[] table = Encoding.UTF8.GetBytes(text);
        File.WriteAllBytes(Path.Combine(folder.FullName, name), table);
        return table.Length;
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
