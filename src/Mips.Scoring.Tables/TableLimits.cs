namespace Mips.Scoring.Tables;

/// <summary>How much is read before reading ends with <see cref="ImportProblemKind.LimitReached"/>.</summary>
public sealed record TableLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>Bytes of one CSV file, or of a workbook when it is unpacked, at least 1: 1 GB.</summary>
    public long Bytes { get; init => field = AtLeastOne(value, nameof(Bytes)); } = 1024L * 1024 * 1024;

    /// <summary>Rows of one table, at least 1: 5,000,000.</summary>
    public int Rows { get; init => field = (int)AtLeastOne(value, nameof(Rows)); } = 5_000_000;

    /// <summary>Columns of one table, at least 1: 2,000.</summary>
    public int Columns { get; init => field = (int)AtLeastOne(value, nameof(Columns)); } = 2_000;

    /// <summary>Characters of one cell, at least 1: 4,096.</summary>
    public int CellLength { get; init => field = (int)AtLeastOne(value, nameof(CellLength)); } = 4_096;

    /// <summary>Problems listed, at least 1; the rest are counted: 1,000.</summary>
    public int Problems { get; init => field = (int)AtLeastOne(value, nameof(Problems)); } = 1_000;

    private static long AtLeastOne(long value, string limit) => value >= 1 ? value : throw new ArgumentOutOfRangeException(limit, value, "must be at least 1");
}
