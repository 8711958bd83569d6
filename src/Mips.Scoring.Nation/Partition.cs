using Mips.Scoring.Batches;
using Mips.Scoring.Tables;

namespace Mips.Scoring.Nation;

/// <summary>A part of the nation: participants of one performance year, resolved once, with names, groups and charges. Immutable, and safe for concurrent use.</summary>
public sealed class Partition
{
    internal Partition(string id, Batch batch, ImmutableArray<PartitionParticipant> participants)
    {
        this.Id = id;
        this.Batch = batch;
        this.Participants = participants;
    }

    /// <summary>The SHA-256 of its content, in hexadecimal: a partition that comes twice is known by it.</summary>
    public string Id { get; }

    /// <summary>The resolved facts.</summary>
    public Batch Batch { get; }

    /// <summary>The participants, in the order of the batch.</summary>
    public ImmutableArray<PartitionParticipant> Participants { get; }

    /// <summary>Reads tables and resolves them.</summary>
    /// <param name="files">The tables, as <see cref="NationTables.Read"/> takes them.</param>
    /// <param name="dataOf">CMS's data of a performance year.</param>
    /// <param name="options">As for <see cref="BatchBuilder.For"/>; null for the law of the year, placeholders refused.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <returns>The partition of all participants that can be scored, and everything that is wrong with the others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or <paramref name="dataOf"/> is null.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static PartitionImport Read(IEnumerable<KeyValuePair<string, Func<Stream>>> files, Func<int, ReferenceData> dataOf, ScoringOptions? options = null, TableLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(dataOf);
        TablesImport tables = NationTables.Read(files, limits);
        PartitionBuilder? builder = null;
        List<TableProblem> problems = [.. tables.Problems];
        foreach (TableSubmission submission in tables.Submissions)
        {
            builder ??= new PartitionBuilder(dataOf(submission.Request.PerformanceYear), options);
            problems.AddRange(builder.Add(submission));
        }

        return new() { Partition = builder?.Build(), Problems = [.. problems], FurtherProblems = tables.FurtherProblems };
    }

    /// <summary>Loads a partition that <see cref="Save"/> wrote.</summary>
    /// <param name="saved">The bytes; read to their end, not closed.</param>
    /// <param name="dataOf">CMS's data of a performance year, in the edition that it was resolved with.</param>
    /// <returns>The partition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SavedPartitionException">It is no saved partition, one of another version, or damaged.</exception>
    /// <exception cref="SavedBatchException">It was resolved with another edition of the data.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Partition Load(Stream saved, Func<int, ReferenceData> dataOf)
    {
        ArgumentNullException.ThrowIfNull(saved);
        ArgumentNullException.ThrowIfNull(dataOf);
        return SavedPartition.Load(saved, dataOf);
    }

    /// <summary>Saves the partition: names, groups, charges and the resolved batch, ended by its <see cref="Id"/>.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(SavedPartition.BytesOf(this.Batch, this.Participants).Bytes);
    }
}

/// <summary>What was read for a partition.</summary>
public sealed record PartitionImport
{
    /// <summary>The participants that can be scored; null if the tables have none.</summary>
    public required Partition? Partition { get; init; }

    /// <summary>Everything that is wrong: rows that were not understood, and requests that are not valid, with their places in the tables.</summary>
    public required ImmutableArray<TableProblem> Problems { get; init; }

    /// <summary>Problems beyond those that are listed.</summary>
    public long FurtherProblems { get; init; }

    /// <summary>Whether nobody was left out.</summary>
    public bool IsComplete => this.FurtherProblems == 0 && !this.Problems.Any(problem => problem.IsError);
}
