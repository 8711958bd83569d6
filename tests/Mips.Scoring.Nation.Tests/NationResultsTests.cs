using System.Data.SqlTypes;
using System.Globalization;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Mips.Scoring.Batches;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Nation.Tests;

/// <summary>From files to a batch to results in three forms: the same rows in each, and the same sums to the cent.</summary>
public sealed class NationResultsTests : IDisposable
{
    private static readonly TableSubmission[] Participants = GeneratedNation.Participants(1_500, 13);
    private static readonly Partition Nation = GeneratedNation.Partition(GeneratedNation.Parquet(Participants));
    private static readonly NationFactors Factors = NationScores.Of(Nation, [GeneratedNation.Law], []).Factors([GeneratedNation.Law])[0];
    private static readonly NationResults Results = NationResults.Of(Nation, GeneratedNation.Law, Factors);
    private readonly DuckDb duck = new();

    public void Dispose() => this.duck.Dispose();

    [Fact]
    public void A_nation_goes_from_file_to_batch_to_Parquet_to_DuckDB_with_the_same_sums_to_the_cent()
    {
        foreach ((string file, byte[] bytes) in GeneratedNation.Parquet(Participants))
        {
            this.duck.Write(file, bytes);
        }

        this.duck.Write("results.parquet", Results.WriteParquet);
        long charges = Participants.Sum(participant => (long)(participant.Charges!.AllowedCharges.ToDecimal() * 100m));
        BatchRow[] rows = new BatchRow[Nation.Batch.Count];
        Nation.Batch.Score(GeneratedNation.Law.Law, rows);
        long[] cents = [.. Nation.Participants.Select(participant => participant.AllowedChargesInCents)];
        ClinicianPayment[] payments = new ClinicianPayment[rows.Length];
        BudgetTotals totals = NationalBudget.Pay(rows, cents, NationalBudget.Solve(rows, cents, GeneratedNation.Law.Law), GeneratedNation.Law.Law, payments);

        Assert.Equal([$"{Participants.Length}|{Money(charges)}"], this.duck.Rows("SELECT count(*), sum(\"allowed charges\"::DECIMAL(18, 2)) FROM 'charges.parquet'"));
        Assert.Equal(
            [$"{Participants.Length}|{Money(charges)}|{Money(-totals.DecreaseInCents)}|{Money(totals.IncreaseInCents)}"],
            this.duck.Rows("SELECT count(*), sum(allowedCharges), sum(least(change, 0)), sum(greatest(change, 0)) FROM 'results.parquet'"));
        Assert.Equal(
            rows.Select((row, i) => string.Create(CultureInfo.InvariantCulture, $"{Nation.Participants[i].Name}|{row.FinalScore:0.##}|{payments[i].ChangeInCents / 100m:0.##}")),
            this.duck.Rows("SELECT participant, finalScore_value, change FROM 'results.parquet' ORDER BY participant"));
    }

    [Fact]
    public void CSV_and_Parquet_have_the_same_rows()
    {
        this.duck.Write("results.parquet", Results.WriteParquet);
        this.duck.Write("results.csv", stream => Results.WriteCsv(stream));
        string types = string.Join(", ", ResultColumns.All.Select(column => $"'{column.Name}': '{column.Type}'"));
        string csv = $"FROM read_csv('results.csv', header = true, columns = {{{types}}})";
        Assert.Equal(["1500"], this.duck.Rows($"SELECT count(*) {csv}"));
        Assert.Empty(this.duck.Rows($"(SELECT * {csv}) EXCEPT FROM 'results.parquet'"));
        Assert.Equal(ResultColumns.All.Select(column => $"{column.Name}|{column.Type.Replace(" ", string.Empty, StringComparison.Ordinal)}"), this.duck.Rows("SELECT column_name, column_type FROM (DESCRIBE FROM 'results.parquet')"));
    }

    [Fact]
    public void CSV_and_Arrow_have_the_same_rows()
    {
        using ArrowStreamReader reader = new(new MemoryStream(GeneratedNation.Bytes(Results.WriteArrow)));
        List<string> rows = [string.Join('\t', ResultColumns.All.Select(column => column.Name))];
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            rows.AddRange(Enumerable.Range(0, batch.Length).Select(row => string.Join('\t', batch.Arrays.Select(column => Text(column, row)))));
        }

        string csv = Encoding.UTF8.GetString(GeneratedNation.Bytes(stream => Results.WriteCsv(stream)));
        Assert.Equal(csv.TrimEnd().Split("\r\n"), rows.Select(row => row.Replace('\t', ',')));
    }

    [Fact]
    public void A_pipe_gets_the_same_bytes_as_a_file_that_can_seek() =>
        Assert.Equal(GeneratedNation.Bytes(Results.WriteParquet), GeneratedNation.Bytes(stream => Results.WriteParquet(new Pipe(stream))));

    [Fact]
    public void Rows_without_factors_have_no_adjustment()
    {
        this.duck.Write("results.parquet", NationResults.Of(Nation, GeneratedNation.Law).WriteParquet);
        Assert.Equal(["1500|0|0|0"], this.duck.Rows("SELECT count(*), count(change), count(paymentAdjustment_percent), count(paymentAdjustment_scalingFactor) FROM 'results.parquet'"));
    }

    private static string Money(long cents) => FormattableString.Invariant($"{cents / 100m:0.##}");

    private static string? Text(IArrowArray column, int row) => column switch
    {
        StringArray texts => texts.GetString(row),
        Int32Array numbers => numbers.GetValue(row)!.Value.ToString(CultureInfo.InvariantCulture),
        BooleanArray flags => flags.GetValue(row)!.Value ? "true" : "false",
        Decimal128Array decimals => decimals.GetSqlDecimal(row) is SqlDecimal value && !value.IsNull ? value.ToString() : null,
        _ => throw new ArgumentException(column.Data.DataType.Name),
    };

    private sealed class Pipe(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => target.Write(buffer, offset, count);
    }
}
