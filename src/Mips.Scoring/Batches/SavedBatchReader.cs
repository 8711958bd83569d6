using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>Reads a saved batch. Trusts no number before there are as many bytes, and nothing at all before checksum and parts are looked through.</summary>
internal sealed class SavedBatchReader(Stream stream)
{
    private readonly byte[] block = new byte[SavedBatchWriter.Block];
    private uint sum = Crc32C.Start;

    public Batch Read(ReferenceData data)
    {
        this.RequireForm();
        SavedBatchWords words = this.Words();
        RequireData(words, data);
        int[] positions = this.Column<int, SavedNumber>();
        BatchColumns columns = this.Columns(words, data);
        uint expected = ~this.sum;
        if (unchecked((uint)this.Number()) != expected)
        {
            throw Damaged("The checksum is wrong.");
        }

        SavedBatchCheck.Require(columns, positions, data);
        return new Batch(data, columns, ImmutableArray.Create(positions), [.. words.Problems.Select(problem => problem.ToProblem())]);
    }

    private BatchColumns Columns(SavedBatchWords words, ReferenceData data)
    {
        string[] texts = [.. words.Texts];
        ClinicianRow[] clinicians = this.Column<ClinicianRow, SavedClinician>();
        return new()
        {
            Clinicians = clinicians,
            Quality = this.Column<QualityRow, SavedQuality>(),
            Claims = this.Column<ClaimsRow, SavedClaims>(),
            Surveys = this.Column<SurveyRow, SavedSurvey>(),
            Costs = this.Column<CostRow, SavedCost>(),
            Activities = this.Column<ActivityRow, SavedActivity>(),
            Interoperability = this.Column<InteroperabilityRow, SavedInteroperability>(),
            Answers = this.Column<SubmissionAnswers, SavedAnswers>(),
            Proportions = this.Column<ReportedProportion, SavedProportion>(),
            PriorYears = this.Column<PriorYearRow, SavedPriorYear>(),
            ListedPriorYears = this.Column<PriorYearFacts, SavedPriorYearFacts>(),
            Risks = this.Column<RiskRow, SavedRisk>(),
            RiskFigures = this.Column<RiskFigures, SavedRiskFigures>(),
            Facilities = this.Column<FacilityBasedScore, SavedFacility>(),
            Submissions = this.Submissions(texts),
            Entities = [],
            Profiles = [.. words.Profiles],
            Registrations = [.. words.Registrations],
            SurveyMeasures = [.. words.SurveyMeasures.Select(id => new SurveyMeasure(id, data.FindQualityBenchmark(id, CollectionType.CahpsSurvey)))],
            CertificationIds = [.. words.CertificationIds],
            RateRules = words.RateRules,
            AnyApp = Array.Exists(clinicians, row => row.ReportingOption == ReportingOption.ApmPerformancePathway),
        };
    }

    private BatchSubmissions Submissions(string[] texts)
    {
        NumberedSubmission[] rows = this.Column<NumberedSubmission, SavedSubmission>();
        NumberedStratum[] strata = this.Column<NumberedStratum, SavedStratum>();
        SavedBatchCheck.Require(rows, strata, texts.Length);
        return new(rows, strata, texts);
    }

    private void RequireForm()
    {
        int length = SavedBatchWriter.Magic.Length;
        if (this.Fill(length) < length || !this.block.AsSpan(0, length).SequenceEqual(SavedBatchWriter.Magic))
        {
            throw new SavedBatchException(SavedBatchProblem.NotABatch, "These are not the bytes of a saved batch.");
        }

        this.sum = Crc32C.Add(this.sum, SavedBatchWriter.Magic);
        if (this.Number() is int version && version != SavedBatchWriter.Version)
        {
            throw new SavedBatchException(SavedBatchProblem.OtherVersion, FormattableString.Invariant($"The batch was saved in version {version} of the form, and version {SavedBatchWriter.Version} is read here. Build and save it again."));
        }
    }

    private SavedBatchWords Words()
    {
        byte[] words = new byte[this.Length(1)];
        for (int at = 0; at < words.Length;)
        {
            int count = Math.Min(this.block.Length, words.Length - at);
            this.Block(count).CopyTo(words.AsSpan(at));
            at += count;
        }

        try
        {
            return JsonSerializer.Deserialize(words, SavedBatchForm.Default.SavedBatchWords) ?? throw Damaged("The words are missing.");
        }
        catch (JsonException broken)
        {
            throw Damaged("The words cannot be read.", broken);
        }
    }

    private static void RequireData(SavedBatchWords words, ReferenceData data)
    {
        if (words.PerformanceYear != data.PerformanceYear || words.Data != data.Version || !words.Tables.SequenceEqual(SavedBatchWords.TablesOf(data)))
        {
            throw new SavedBatchException(
                SavedBatchProblem.OtherData,
                FormattableString.Invariant($"The batch rests on CMS's data of PY{words.PerformanceYear}, {words.Data}, {words.Data.Hash}; here it is PY{data.PerformanceYear}, {data.Version}, {data.Version.Hash}. Build and save it again."));
        }
    }

    private TRow[] Column<TRow, TSaved>()
        where TSaved : struct, ISavedRow<TRow>
    {
        int size = MemoryMarshal.AsBytes<TSaved>(new TSaved[1]).Length;
        int most = this.block.Length / size;
        TRow[] rows = Room<TRow>(this.Length(size));
        for (int start = 0; start < rows.Length; start += most)
        {
            Span<TRow> target = rows.AsSpan(start, Math.Min(most, rows.Length - start));
            ReadOnlySpan<TSaved> saved = MemoryMarshal.Cast<byte, TSaved>(this.Block(target.Length * size));
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = saved[i].ToRow();
            }
        }

        return rows;
    }

    private static TRow[] Room<TRow>(int length) =>
#if NET
        GC.AllocateUninitializedArray<TRow>(length);
#else
        new TRow[length];
#endif

    /// <summary>A number of parts that the rest of the stream can hold.</summary>
    private int Length(int size)
    {
        int length = this.Number();
        return length >= 0 && (long)length * size <= stream.Length - stream.Position ? length : throw Damaged("It ends too early.");
    }

    private int Number() => BinaryPrimitives.ReadInt32LittleEndian(this.Block(sizeof(int)));

    private ReadOnlySpan<byte> Block(int count)
    {
        ReadOnlySpan<byte> bytes = this.Fill(count) == count ? this.block.AsSpan(0, count) : throw Damaged("It ends too early.");
        this.sum = Crc32C.Add(this.sum, bytes);
        return bytes;
    }

    private int Fill(int count)
    {
        int filled = 0;
        while (filled < count && stream.Read(this.block, filled, count - filled) is int read && read > 0)
        {
            filled += read;
        }

        return filled;
    }

    private static SavedBatchException Damaged(string message, Exception? cause = null) => new(SavedBatchProblem.Damaged, "The saved batch is damaged. " + message, cause);
}
