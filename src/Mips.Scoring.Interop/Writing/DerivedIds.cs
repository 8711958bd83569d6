using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mips.Scoring.Interop;

/// <summary>The identifiers of a document and its parts: made of what it states, so that the same request gives the same document and another one another.</summary>
internal sealed class DerivedIds(string form, SubmittingEntity entity, ScoringRequest written)
{
    private const int Bytes = 16;
    private readonly string seed = $"{form} {entity} {Encoding.UTF8.GetString(ScoringRequestJson.ToUtf8(written))}";
    private int given;

    /// <summary>The next identifier, a UUID.</summary>
    public string Next()
    {
        byte[] hash = Hash(Encoding.UTF8.GetBytes((this.given++).ToString(CultureInfo.InvariantCulture) + " " + this.seed));
        byte[] uuid = new byte[Bytes];
        Array.Copy(hash, uuid, Bytes);

        // Version 8 of RFC 9562: made in a way of our own.
        uuid[7] = (byte)((uuid[7] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return $"{new Guid(uuid):D}";
    }

    private static byte[] Hash(byte[] bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using SHA256 sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#endif
    }
}
