using System.Globalization;
using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>One thing an importer has to say about a file: something that is wrong, or something it read but left out.</summary>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Path">Where: a JSON path (<c>$.measurementSets[0].category</c>) or an XPath.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Value">The value that was found, shortened to 80 characters; null if there is none.</param>
/// <param name="Message">What is wrong with it, and what would be right.</param>
public sealed record ImportProblem(ImportProblemKind Kind, string Path, int Line, string? Value, string Message)
{
    /// <summary>Whether data was lost: false for what is rightly left out, such as an activity that was answered with no.</summary>
    public bool IsError => this.Kind is not (ImportProblemKind.LeftOut or ImportProblemKind.UnknownField or ImportProblemKind.Assumed);

    /// <summary>The problem as a warning of a scorecard, for <see cref="ImportedSubmission.LeftOut"/>.</summary>
    /// <returns>The code <see cref="RequestProblemCode.LeftOut"/>, the line and path of the file, the value and the message.</returns>
    public RequestProblem ToRequestProblem() => new(RequestProblemCode.LeftOut, string.Format(CultureInfo.InvariantCulture, "line {0}, {1}", this.Line, this.Path), this.Value, this.Message);

    /// <summary>The problem in one line.</summary>
    /// <returns>For example <c>line 4, $.performanceYear "20x4": must be a whole number</c>.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, this.Value is null ? "line {0}, {1}: {3}" : "line {0}, {1} \"{2}\": {3}", this.Line, this.Path, this.Value, this.Message);
}

/// <summary>Kinds of import problems.</summary>
[JsonConverter(typeof(EnumNameConverter<ImportProblemKind>))]
public enum ImportProblemKind
{
    /// <summary>The file breaks the rules of JSON or XML.</summary>
    Malformed,

    /// <summary>The file is not in an encoding that the format allows.</summary>
    WrongEncoding,

    /// <summary>A limit of <see cref="ImportLimits"/> was reached; reading stopped.</summary>
    LimitReached,

    /// <summary>A name occurs twice in one object, or a measure twice in one set.</summary>
    Duplicate,

    /// <summary>Something required is missing.</summary>
    Missing,

    /// <summary>A value has the wrong type.</summary>
    WrongType,

    /// <summary>A number, date or identifier is outside what is possible.</summary>
    OutOfRange,

    /// <summary>A word, measure or programme that is not known for the performance year.</summary>
    Unknown,

    /// <summary>Two values contradict each other.</summary>
    Contradiction,

    /// <summary>Read and understood, but no part of the request: an activity answered with no, a programme that MIPS does not score.</summary>
    LeftOut,

    /// <summary>A field that the format does not have; it was ignored.</summary>
    UnknownField,

    /// <summary>Read by something that is less than what the format asks for, such as a CMS number without a version; the message says by what.</summary>
    Assumed,
}
