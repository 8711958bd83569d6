using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Mips.Scoring.Nation;

/// <summary>Reads a column of a Parquet file as the texts that the tables have.</summary>
internal static class ParquetTexts
{
    private const string Day = "yyyy-MM-dd";

    public static string?[] Read(ParquetRowGroupReader group, DataField field)
    {
        int rows = checked((int)group.RowCount);
        if (!group.ColumnExists(field))
        {
            return new string?[rows];
        }

        Type type = field.ClrType;
        return type == typeof(string) || type == typeof(ReadOnlyMemory<char>) ? Texts(group, field, rows)
            : type == typeof(bool) ? Values<bool>(group, field, rows, value => value ? "yes" : "no")
            : type == typeof(int) ? Numbers<int>(group, field, rows)
            : type == typeof(long) ? Numbers<long>(group, field, rows)
            : type == typeof(short) ? Numbers<short>(group, field, rows)
            : type == typeof(byte) ? Numbers<byte>(group, field, rows)
            : type == typeof(sbyte) ? Numbers<sbyte>(group, field, rows)
            : type == typeof(decimal) ? Numbers<decimal>(group, field, rows)
            : type == typeof(double) ? Values<double>(group, field, rows, value => Shortest(value.ToString("R", CultureInfo.InvariantCulture)))
            : type == typeof(float) ? Values<float>(group, field, rows, value => Shortest(value.ToString("R", CultureInfo.InvariantCulture)))
            : type == typeof(DateOnly) ? Values<DateOnly>(group, field, rows, value => value.ToString(Day, CultureInfo.InvariantCulture))
            : type == typeof(DateTime) ? Values<DateTime>(group, field, rows, value => value.ToString(Day, CultureInfo.InvariantCulture))
            : throw new InvalidDataException($"the column {field.Name} has the type {type.Name}; text, whole numbers, decimals, floating point, booleans and dates are read");
    }

    /// <summary>The bytes are in memory, so that whatever the reader of the form throws is about them: one kind of problem.</summary>
    public static TResult Guarded<TResult>(Func<Task<TResult>> read) => Guarded(() => read().GetAwaiter().GetResult());

    public static TResult Guarded<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is not InvalidDataException)
        {
            throw new InvalidDataException($"not a Parquet file that can be read: {broken.Message}", broken);
        }
    }

    public static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();

    private static string?[] Texts(ParquetRowGroupReader group, DataField field, int rows)
    {
        string?[] texts = new string?[rows];
        Wait(group.ReadAsync(field, texts.AsMemory()));
        return [.. texts.Select(text => string.IsNullOrEmpty(text) ? null : text)];
    }

    private static string?[] Numbers<TValue>(ParquetRowGroupReader group, DataField field, int rows)
        where TValue : struct, IFormattable => Values<TValue>(group, field, rows, value => value.ToString(null, CultureInfo.InvariantCulture));

    private static string?[] Values<TValue>(ParquetRowGroupReader group, DataField field, int rows, Func<TValue, string> text)
        where TValue : struct
    {
        if (!field.IsNullable)
        {
            TValue[] all = new TValue[rows];
            Wait(group.ReadAsync<TValue>(field, all.AsMemory()));
            return [.. all.Select(text)];
        }

        TValue?[] values = new TValue?[rows];
        Wait(group.ReadAsync<TValue>(field, values.AsMemory()));
        return [.. values.Select(value => value is TValue known ? text(known) : null)];
    }

    private static string Shortest(string number) =>
        number.Contains('E', StringComparison.Ordinal) && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact.ToString(CultureInfo.InvariantCulture) : number;
}
