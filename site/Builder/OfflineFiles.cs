using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mips.Scoring.Site;

/// <summary>The files that the workbench keeps for a time without a network, with a version that changes when one of them does.</summary>
internal static class OfflineFiles
{
    public static string Script(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not (".br" or ".gz")).Order(StringComparer.Ordinal)];
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(file));
        }

        string version = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
        IEnumerable<string> urls = files.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(file => file != "service-worker.js");
        return $"self.assetsManifest = {{ version: \"{version}\", assets: [{string.Join(", ", urls.Select(url => $"{{ url: \"{JsonEncodedText.Encode(url)}\" }}"))}] }};\n";
    }
}
