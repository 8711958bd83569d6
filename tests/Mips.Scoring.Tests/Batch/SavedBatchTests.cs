using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>A batch is resolved once, saved, and loaded as what it was.</summary>
public class SavedBatchTests
{
    private const int Clinicians = 60;
    private const int CasesOfARun = 6;

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void A_loaded_batch_scores_as_the_saved_one_under_every_law(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        Batch batch = BatchOf(year, seed);
        byte[] saved = Saved(batch);
        Batch loaded = Batch.Load(new MemoryStream(saved), CmsTables.For(year));

        ProgramYear law = ProgramYears.For(year);
        Assert.Equal(Rows(batch, law), Rows(loaded, law));
        Assert.Equal(Rows(batch, OtherReadings(law)), Rows(loaded, OtherReadings(law)));
        Assert.Equal(Enumerable.Range(0, batch.Count).Select(batch.PositionOf), Enumerable.Range(0, loaded.Count).Select(loaded.PositionOf));
        Assert.Equal(batch.Problems.Select(Text), loaded.Problems.Select(Text));
        Assert.Equal(saved, Saved(loaded));
    }).Hold(CasesOfARun);

    [Fact]
    public void Facilities_are_kept()
    {
        FacilityRequest[] requests = [.. Enumerable.Range(0, Clinicians).Select(i => FacilityGenerator.Facility(CmsTables.For(2024), 5, i))];
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2024), new() { Placeholders = PlaceholderBenchmarks.Accepted });
        Array.ForEach(requests, one => builder.Add(one.Request, one.TotalPerformanceScore, one.Percentiles));
        Batch batch = builder.Build();

        Batch loaded = Batch.Load(new MemoryStream(Saved(batch)), batch.Data);
        Assert.Equal(Rows(batch, ProgramYears.For(2024)), Rows(loaded, ProgramYears.For(2024)));
        Assert.Contains(Rows(loaded, ProgramYears.For(2024)), row => row.Has(BatchDispositions.FacilityBased));
    }

    /// <summary>Numbers too long for the rows are kept beside them, in the batch, a saved one and that of one clinician.</summary>
    [Fact]
    public void Numbers_with_many_places_score_as_alone()
    {
        ProgramYear law = ProgramYears.For(2024);
        ScoringRequest[] requests = [.. Enumerable.Range(0, Clinicians).Select(i => WithManyPlaces(AnyOptionGenerator.Request(CmsTables.For(2024), 29, i), i))];
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2024), Accepting.Placeholders);
        bool[] added = [.. requests.Select(builder.Add)];
        Batch batch = builder.Build();
        Batch loaded = Batch.Load(new MemoryStream(Saved(batch)), batch.Data);

        Assert.True(batch.Columns.ListedPriorYears.Length > 10 && batch.Columns.RiskFigures.Count(figures => !figures.IsWhole) > 10);
        Assert.Contains(true, added);
        Assert.Equal(Rows(batch, law), Rows(loaded, law));
        Assert.All(Enumerable.Range(0, batch.Count), i =>
        {
            Scorecard alone = Scorer.Score(requests[batch.PositionOf(i)], CmsTables.For(2024), Accepting.Placeholders);
            Assert.Empty(RowComparison.Differences(batch.WhatIf(i).Score(law), alone, 0m, 0m));
            Assert.Empty(RowComparison.Differences(loaded.Score(i, law), alone, 0m, 0m));
        });
    }

    [Fact]
    public void A_stream_without_a_length_is_read_too()
    {
        Batch batch = BatchOf(2024, 3);
        Assert.Equal(batch.Count, Batch.Load(new Forward(Saved(batch)), batch.Data).Count);
    }

    [Fact]
    public void Clinicians_of_an_entity_are_no_columns()
    {
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2024));
        ScoringRequest clinician = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual, ApmParticipant = true } };
        ScoringRequest entity = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.ApmEntity } };
        Assert.True(builder.Add(entity, [new() { Individual = Scorer.Score(clinician, CmsTables.For(2024)) }]), string.Join("; ", builder.Problems.SelectMany(problem => problem.Problems)));
        Assert.Throws<NotSupportedException>(() => builder.Build().Save(Stream.Null));
    }

    [Fact]
    public void Another_year_or_edition_of_the_data_is_refused()
    {
        ReferenceData data = CmsTables.For(2024);
        byte[] saved = Saved(BatchOf(2024, 1));
        ReferenceData otherEdition = new(data.Tables with { Version = data.Version with { Hash = "another" } });
        ReferenceData fewerRows = new(data.Tables with { ImprovementActivities = data.Tables.ImprovementActivities.RemoveAt(0) });

        Assert.Equal(
            [SavedBatchProblem.OtherData, SavedBatchProblem.OtherData, SavedBatchProblem.OtherData],
            new[] { CmsTables.For(2023), otherEdition, fewerRows }.Select(other => ProblemOf(saved, other)));
    }

    [Fact]
    public void Other_bytes_and_another_version_are_refused()
    {
        byte[] saved = Saved(BatchOf(2024, 1));
        byte[] later = [.. saved[..8], (byte)(saved[8] + 1), .. saved[9..]];
        Assert.Equal(SavedBatchProblem.NotABatch, ProblemOf([], CmsTables.For(2024)));
        Assert.Equal(SavedBatchProblem.NotABatch, ProblemOf("participant,year,option"u8.ToArray(), CmsTables.For(2024)));
        Assert.Equal(SavedBatchProblem.OtherVersion, ProblemOf(later, CmsTables.For(2024)));
    }

    /// <summary>Whatever byte is changed, and wherever it ends: it is said, and nothing else happens.</summary>
    [Fact]
    public void Damage_is_found() => Prop.ForAll(Gen.Choose(8, int.MaxValue - 1).ToArbitrary(), Gen.Choose(1, byte.MaxValue).ToArbitrary(), (at, change) =>
    {
        byte[] saved = (byte[])Small.Clone();
        saved[8 + (at % (saved.Length - 8))] ^= (byte)change;
        Assert.Contains(ProblemOf(saved, CmsTables.For(2024)), new[] { SavedBatchProblem.Damaged, SavedBatchProblem.OtherVersion, SavedBatchProblem.OtherData });
        Assert.Contains(ProblemOf(Small[..(at % Small.Length)], CmsTables.For(2024)), new[] { SavedBatchProblem.Damaged, SavedBatchProblem.NotABatch });
    }).Hold(300);

    /// <summary>A place that points nowhere is found even where the checksum was made to fit.</summary>
    [Fact]
    public void Parts_that_do_not_fit_are_found() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Gen.Choose(1, byte.MaxValue).ToArbitrary(), (at, change) =>
    {
        byte[] saved = (byte[])Small.Clone();
        saved[12 + (at % (saved.Length - 16))] ^= (byte)change;
        BitConverter.TryWriteBytes(saved.AsSpan(saved.Length - 4), ~Crc32C.Add(Crc32C.Start, saved.AsSpan(0, saved.Length - 4)));
        Batch? loaded = null;
        try
        {
            loaded = Batch.Load(new MemoryStream(saved), CmsTables.For(2024));
        }
        catch (SavedBatchException refused)
        {
            Assert.NotEqual(SavedBatchProblem.NotABatch, refused.Problem);
        }

        if (loaded is not null)
        {
            Assert.NotEqual(-1, loaded.ReadEverything());
        }
    }).Hold(300);

    [Fact]
    public void The_checksum_is_CRC_32C() => Assert.Equal(0xE3069283u, ~Crc32C.Add(Crc32C.Start, "123456789"u8)); // Check value of the Castagnoli polynomial, RFC 3720 B.4 and the catalogue of CRCs.

    /// <summary>What is saved field by field has these fields. A new one needs a place in the form, and another version of it.</summary>
    [Theory]
    [InlineData(typeof(QualityMeasureSubmission), 8)]
    [InlineData(typeof(MeasureCounts), 5)]
    [InlineData(typeof(StratumCounts), 3)]
    [InlineData(typeof(ClinicianRow), 17)]
    [InlineData(typeof(BatchColumns), 22)]
    public void The_form_has_every_field(Type type, int fields) => Assert.Equal(
        fields,
        type.GetProperties().Count(property => property.GetMethod is { IsStatic: false } && property.Name != nameof(BatchColumns.Count)) + type.GetFields().Count(field => !field.IsStatic));

    private static ScoringRequest WithManyPlaces(ScoringRequest request, int number) => request with
    {
        PriorYear = (request.PriorYear ?? new()) with { QualityAchievementPercent = number * 100m / 67m, QualityScore = number * 100m / 61m, CostScore = number * 10m / 7m },
        PatientPopulation = new()
        {
            HccRiskScore = new(1m + (number / 37m)) { Mean = 1.2m, StandardDeviation = 0.6m, Median = 1.1m },
            DualProportion = new(number % 2 == 0 ? number / 61m : 0.25m) { Mean = 0.3m, StandardDeviation = 0.1m, Median = 0.2m },
        },
    };

    private static byte[] Small { get; } = Saved(BatchOf(2024, 11, 12));

    private static Batch BatchOf(int year, int seed, int clinicians = Clinicians)
    {
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(year), Accepting.Placeholders);
        for (int i = 0; i < clinicians; i++)
        {
            builder.Add(AnyOptionGenerator.Request(CmsTables.For(year), seed, i));
        }

        return builder.Build();
    }

    private static byte[] Saved(Batch batch)
    {
        using MemoryStream stream = new();
        batch.Save(stream);
        return stream.ToArray();
    }

    private static SavedBatchProblem ProblemOf(byte[] saved, ReferenceData data) => Assert.Throws<SavedBatchException>(() => Batch.Load(new MemoryStream(saved), data)).Problem;

    private static BatchRow[] Rows(Batch batch, ProgramYear law)
    {
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(law, rows);
        return rows;
    }

    private static string Text(BatchProblem problem) => $"{problem.Position}: {string.Join("; ", problem.Problems)}";

    // Readings that make the performance of counts and strata anew.
    private static ProgramYear OtherReadings(ProgramYear law) => law with
    {
        Quality = law.Quality with
        {
            MeasurePoints = law.Quality.MeasurePoints with
            {
                PerformanceRates = law.Quality.MeasurePoints.PerformanceRates with
                {
                    Places = 0.Cfr("414.1380(b)(1)"), CaseCount = CaseCountReading.PerformanceDenominator, ZeroOfZero = ZeroOfZeroReading.BelowCaseMinimum,
                },
            },
        },
    };

    private sealed class Forward(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
