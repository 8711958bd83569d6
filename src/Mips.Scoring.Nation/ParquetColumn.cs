using System.Globalization;
using Mips.Scoring.Tables;
using Parquet;
using Parquet.Schema;

namespace Mips.Scoring.Nation;

/// <summary>A column of facts in a Parquet file, in the type that its form asks for.</summary>
internal abstract class ParquetColumn(DataField own)
{
    public DataField Field => own;

    public static ParquetColumn Of(TableColumn column, int place) => column.Form switch
    {
        "whole number" or "year" => new Whole(column.Name, place),
        "yes or no" => new YesNo(column.Name, place),
        _ => new Texts(column.Name, place),
    };

    public abstract void Write(ParquetRowGroupWriter group, string?[][] rows);

    private sealed class Texts(string name, int place) : ParquetColumn(new DataField<string>(name))
    {
        public override void Write(ParquetRowGroupWriter group, string?[][] rows) =>
            group.WriteAsync(this.Field, (string[])[.. rows.Select(row => row[place]!)]).GetAwaiter().GetResult();
    }

    private sealed class Whole(string name, int place) : ParquetColumn(new DataField<int?>(name))
    {
        public override void Write(ParquetRowGroupWriter group, string?[][] rows)
        {
            int?[] values = [.. rows.Select(row => row[place] is string text ? int.Parse(text, CultureInfo.InvariantCulture) : (int?)null)];
            group.WriteAsync<int>(this.Field, values.AsMemory()).GetAwaiter().GetResult();
        }
    }

    private sealed class YesNo(string name, int place) : ParquetColumn(new DataField<bool?>(name))
    {
        public override void Write(ParquetRowGroupWriter group, string?[][] rows)
        {
            bool?[] values = [.. rows.Select(row => row[place] is string text ? text == "yes" : (bool?)null)];
            group.WriteAsync<bool>(this.Field, values.AsMemory()).GetAwaiter().GetResult();
        }
    }
}
