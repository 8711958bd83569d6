using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Types;
using Parquet;
using Parquet.Schema;

namespace Mips.Scoring.Nation;

/// <summary>A column of results: its name, what it says, and how each form has it.</summary>
public abstract class ResultColumn
{
    private protected ResultColumn(string name, string type, string jsonPath, string meaning)
    {
        this.Name = name;
        this.Type = type;
        this.JsonPath = jsonPath;
        this.Meaning = meaning;
    }

    /// <summary>The heading: the field of the scorecard's JSON form, its objects joined with underscores.</summary>
    public string Name { get; }

    /// <summary>Its type, as SQL says it: <c>VARCHAR</c>, <c>INTEGER</c>, <c>BOOLEAN</c> or <c>DECIMAL(p, s)</c>.</summary>
    public string Type { get; }

    /// <summary>Where the scorecard's JSON form has it; empty if it does not.</summary>
    public string JsonPath { get; }

    /// <summary>What it says, with its unit.</summary>
    public string Meaning { get; }

    internal abstract DataField ParquetField { get; }

    internal abstract Apache.Arrow.Field ArrowField { get; }

    internal abstract string? Text(in ResultRow row);

    internal virtual string? Csv(in ResultRow row) => this.Text(row);

    internal abstract void Write(ParquetRowGroupWriter group, ResultRow[] rows);

    internal abstract IArrowArray ToArrow(ResultRow[] rows);
}

/// <summary>Texts.</summary>
internal sealed class TextColumn(string name, string jsonPath, string meaning, Func<ResultRow, string?> value) : ResultColumn(name, "VARCHAR", jsonPath, meaning)
{
    private const string BeginningsOfFormulas = "=+-@\t\r";

    internal override DataField ParquetField { get; } = new DataField<string>(name);

    internal override Apache.Arrow.Field ArrowField { get; } = new(name, StringType.Default, true);

    internal override string? Text(in ResultRow row) => value(row);

    internal override string? Csv(in ResultRow row) => value(row) is { Length: > 0 } text && BeginningsOfFormulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : value(row);

    internal override void Write(ParquetRowGroupWriter group, ResultRow[] rows) =>
        group.WriteAsync(this.ParquetField, (string[])[.. rows.Select(row => value(row)!)]).GetAwaiter().GetResult();

    internal override IArrowArray ToArrow(ResultRow[] rows) => new StringArray.Builder().AppendRange(rows.Select(row => value(row)!)).Build();
}

/// <summary>Whole numbers.</summary>
internal sealed class WholeColumn(string name, string jsonPath, string meaning, Func<ResultRow, int> value) : ResultColumn(name, "INTEGER", jsonPath, meaning)
{
    internal override DataField ParquetField { get; } = new DataField<int>(name);

    internal override Apache.Arrow.Field ArrowField { get; } = new(name, Int32Type.Default, false);

    internal override string Text(in ResultRow row) => value(row).ToString(CultureInfo.InvariantCulture);

    internal override void Write(ParquetRowGroupWriter group, ResultRow[] rows)
    {
        int[] values = [.. rows.Select(value)];
        group.WriteAsync<int>(this.ParquetField, values.AsMemory()).GetAwaiter().GetResult();
    }

    internal override IArrowArray ToArrow(ResultRow[] rows) => new Int32Array.Builder().AppendRange(rows.Select(value)).Build();
}

/// <summary>Yes and no.</summary>
internal sealed class FlagColumn(string name, string jsonPath, string meaning, Func<ResultRow, bool> value) : ResultColumn(name, "BOOLEAN", jsonPath, meaning)
{
    internal override DataField ParquetField { get; } = new DataField<bool>(name);

    internal override Apache.Arrow.Field ArrowField { get; } = new(name, BooleanType.Default, false);

    internal override string Text(in ResultRow row) => value(row) ? "true" : "false";

    internal override void Write(ParquetRowGroupWriter group, ResultRow[] rows)
    {
        bool[] values = [.. rows.Select(value)];
        group.WriteAsync<bool>(this.ParquetField, values.AsMemory()).GetAwaiter().GetResult();
    }

    internal override IArrowArray ToArrow(ResultRow[] rows) => new BooleanArray.Builder().AppendRange(rows.Select(value)).Build();
}

/// <summary>Decimal numbers with a fixed number of places, rounded half away from zero where the value has more.</summary>
internal sealed class DecimalColumn(string name, int precision, int scale, string jsonPath, string meaning, Func<ResultRow, decimal?> value)
    : ResultColumn(name, FormattableString.Invariant($"DECIMAL({precision}, {scale})"), jsonPath, meaning)
{
    internal override DataField ParquetField { get; } = new DecimalDataField(name, precision, scale, false, true);

    internal override Apache.Arrow.Field ArrowField { get; } = new(name, new Decimal128Type(precision, scale), true);

    internal override string? Text(in ResultRow row) => this.Rounded(row)?.ToString("F" + scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal override void Write(ParquetRowGroupWriter group, ResultRow[] rows)
    {
        decimal?[] values = [.. rows.Select(row => this.Rounded(row))];
        group.WriteAsync<decimal>(this.ParquetField, values.AsMemory()).GetAwaiter().GetResult();
    }

    internal override IArrowArray ToArrow(ResultRow[] rows)
    {
        Decimal128Array.Builder builder = new(new Decimal128Type(precision, scale));
        foreach (ResultRow row in rows)
        {
            _ = this.Rounded(row) is decimal known ? builder.Append(known) : builder.AppendNull();
        }

        return builder.Build();
    }

    private decimal? Rounded(in ResultRow row) => value(row) is decimal known ? decimal.Round(known, scale, MidpointRounding.AwayFromZero) : null;
}
