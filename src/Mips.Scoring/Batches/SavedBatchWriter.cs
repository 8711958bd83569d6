using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>Writes a batch: what it is, its words, its columns, its checksum. The same batch gives the same bytes.</summary>
internal sealed class SavedBatchWriter(Stream stream)
{
    /// <summary>The beginning of every saved batch: no text begins like this.</summary>
    public static readonly byte[] Magic = [0x89, (byte)'M', (byte)'I', (byte)'P', (byte)'S', (byte)'B', 0x0D, 0x0A];

    /// <summary>The version of the form; a change of any part is another one.</summary>
    public const int Version = 3;

    public const int Block = 1 << 16;

    private readonly byte[] block = new byte[Block];
    private readonly Numbered<string, string> texts = new();
    private uint sum = Crc32C.Start;

    public void Write(Batch batch)
    {
        BatchColumns columns = batch.Columns;
        (NumberedSubmission[] submissions, NumberedStratum[] strata) = columns.Submissions.Numbered(this.TextOf);
        NumberedInteroperabilityRow[] interoperability = [.. columns.Interoperability.Select(this.Numbered)];
        this.Write(Magic);
        this.Number(Version);
        this.Words(batch);
        this.Column<int, SavedNumber>([.. Enumerable.Range(0, batch.Count).Select(batch.PositionOf)]);
        this.Column<ClinicianRow, SavedClinician>(columns.Clinicians);
        this.Column<QualityRow, SavedQuality>(columns.Quality);
        this.Column<ClaimsRow, SavedClaims>(columns.Claims);
        this.Column<SurveyRow, SavedSurvey>(columns.Surveys);
        this.Column<CostRow, SavedCost>(columns.Costs);
        this.Column<ActivityRow, SavedActivity>(columns.Activities);
        this.Column<NumberedInteroperabilityRow, SavedInteroperability>(interoperability);
        this.Column<ReportedProportion, SavedProportion>(columns.Proportions);
        this.Column<PriorYearFacts, SavedPriorYear>(columns.PriorYears);
        this.Column<RiskRow, SavedRisk>(columns.Risks);
        this.Column<RiskFigures, SavedRiskFigures>(columns.RiskFigures);
        this.Column<FacilityBasedScore, SavedFacility>(columns.Facilities);
        this.Column<NumberedSubmission, SavedSubmission>(submissions);
        this.Column<NumberedStratum, SavedStratum>(strata);
        this.Number(unchecked((int)~this.sum));
    }

    private int TextOf(string text) => this.texts.NumberOf(text, text);

    private NumberedInteroperabilityRow Numbered(InteroperabilityRow row) =>
        new(row.Start, row.End, row.Days, row.CertificationId is { } id ? this.TextOf(id) : ClinicianRow.None, row.Answers);

    private void Words(Batch batch)
    {
        BatchColumns columns = batch.Columns;
        byte[] words = JsonSerializer.SerializeToUtf8Bytes(
            new SavedBatchWords
            {
                PerformanceYear = batch.PerformanceYear,
                Data = batch.Data.Version,
                Tables = SavedBatchWords.TablesOf(batch.Data),
                Profiles = [.. columns.Profiles],
                Registrations = [.. columns.Registrations],
                SurveyMeasures = [.. columns.SurveyMeasures.Select(measure => measure.Id)],
                RateRules = columns.RateRules,
                Problems = [.. batch.Problems.Select(SavedProblem.Of)],
                Texts = [.. this.texts.ToArray()],
            },
            SavedBatchForm.Default.SavedBatchWords);
        this.Number(words.Length);
        this.Write(words);
    }

    private void Column<TRow, TSaved>(TRow[] rows)
        where TSaved : struct, ISavedRow<TRow>
    {
        Span<TSaved> room = MemoryMarshal.Cast<byte, TSaved>(this.block.AsSpan());
        int size = MemoryMarshal.AsBytes(room.Slice(0, 1)).Length;
        this.Number(rows.Length);
        for (int start = 0; start < rows.Length; start += room.Length)
        {
            int count = Math.Min(room.Length, rows.Length - start);
            for (int i = 0; i < count; i++)
            {
                room[i].Keep(rows[start + i]);
            }

            this.Write(this.block, count * size);
        }
    }

    private void Number(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(this.block, value);
        this.Write(this.block, sizeof(int));
    }

    private void Write(byte[] bytes) => this.Write(bytes, bytes.Length);

    private void Write(byte[] bytes, int count)
    {
        this.sum = Crc32C.Add(this.sum, bytes.AsSpan(0, count));
        stream.Write(bytes, 0, count);
    }
}
