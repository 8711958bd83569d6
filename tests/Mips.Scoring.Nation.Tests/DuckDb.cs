using System.Globalization;
using DuckDB.NET.Data;

namespace Mips.Scoring.Nation.Tests;

/// <summary>DuckDB over a folder of its own.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nation");
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDb()
    {
        this.connection.Open();
        this.Rows($"SET file_search_path = '{this.folder.FullName}'");
    }

    public void Write(string file, Action<Stream> write)
    {
        using FileStream stream = File.Create(Path.Combine(this.folder.FullName, file));
        write(stream);
    }

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(Path.Combine(this.folder.FullName, file), bytes);

    /// <summary>The rows of a query, the cells as texts with bars between them.</summary>
    public string[] Rows(string sql)
    {
        using DuckDBCommand command = this.connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : Text(reader.GetValue(i)))));
        }

        return [.. rows];
    }

    private static string? Text(object value) => value is decimal number ? number.ToString("0.##########", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);

    public void Dispose()
    {
        this.connection.Dispose();
        this.folder.Delete(recursive: true);
    }
}
