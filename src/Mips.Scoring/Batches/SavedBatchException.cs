using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Batches;

/// <summary>A saved batch that cannot be loaded; <see cref="Problem"/> says why.</summary>
public sealed class SavedBatchException : Exception
{
    internal SavedBatchException(SavedBatchProblem problem, string message, Exception? cause = null)
        : base(message, cause) => this.Problem = problem;

    /// <summary>Why it cannot be loaded.</summary>
    public SavedBatchProblem Problem { get; }
}

/// <summary>Why a saved batch cannot be loaded.</summary>
[JsonConverter(typeof(EnumNameConverter<SavedBatchProblem>))]
public enum SavedBatchProblem
{
    /// <summary>The bytes are not those of a saved batch.</summary>
    NotABatch,

    /// <summary>It was saved in another version of the form; it has to be built and saved again.</summary>
    OtherVersion,

    /// <summary>It rests on another edition of CMS's data, or on that of another year.</summary>
    OtherData,

    /// <summary>It ends too early, its checksum is wrong, or its parts do not fit together.</summary>
    Damaged,
}
