#if NET
using System.Numerics;
#endif
using System.Buffers.Binary;

namespace Mips.Scoring.Batches;

/// <summary>The checksum CRC-32C (Castagnoli), as RFC 3720 has it. It finds damage, not intent.</summary>
internal static class Crc32C
{
    public const uint Start = uint.MaxValue;

    private const int Word = sizeof(ulong);

    /// <summary>The sum of what came before and these bytes; the checksum is its complement.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= Word; bytes = bytes.Slice(Word))
        {
            sum = Add(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (byte one in bytes)
        {
            sum = Add(sum, one);
        }

        return sum;
    }

#if NET
    private static uint Add(uint sum, ulong word) => BitOperations.Crc32C(sum, word);

    private static uint Add(uint sum, byte one) => BitOperations.Crc32C(sum, one);
#else
    private const uint Polynomial = 0x82F63B78;
    private static readonly uint[] Table = TableOf();

    private static uint Add(uint sum, ulong word)
    {
        for (int i = 0; i < Word; i++)
        {
            sum = Add(sum, unchecked((byte)(word >> (i << 3))));
        }

        return sum;
    }

    private static uint Add(uint sum, byte one) => Table[(sum ^ one) & byte.MaxValue] ^ (sum >> 8);

    private static uint[] TableOf()
    {
        uint[] table = new uint[byte.MaxValue + 1];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
#endif
}
