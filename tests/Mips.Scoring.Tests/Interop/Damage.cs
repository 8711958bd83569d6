using System.Text;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Damage to a file: some of its bytes changed, taken away, repeated or moved, and fragments where they do not belong.</summary>
internal static class Damage
{
    public static byte[] Of(byte[] file, IReadOnlyList<string> fragments, Random random)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(fragments[random.Next(fragments.Count)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
