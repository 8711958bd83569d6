using Mips.Scoring.Answers.Explanations.Drawings;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Values;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>A part of an explanation: rows under common columns.</summary>
/// <param name="Title">For example <c>Quality measures</c>.</param>
/// <param name="Columns">The titles of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record ExplanationSection(string Title, ImmutableArray<ExplanationColumn> Columns, ImmutableArray<ExplanationRow> Rows)
{
    private readonly EquatableArray<ExplanationColumn> columns = Columns;
    private readonly EquatableArray<ExplanationRow> rows = Rows;

    /// <summary>The titles of the columns.</summary>
    public ImmutableArray<ExplanationColumn> Columns { get => this.columns; init => this.columns = value; }

    /// <summary>The rows.</summary>
    public ImmutableArray<ExplanationRow> Rows { get => this.rows; init => this.rows = value; }

    /// <summary>The section as plain text with aligned columns.</summary>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string ToText() => TextExplanation.Render(this);
}

/// <summary>A column of an explanation.</summary>
/// <param name="Title">The title; empty for the first column of some sections.</param>
/// <param name="IsNumber">Whether its cells are numbers, to be aligned on the right.</param>
public sealed record ExplanationColumn(string Title, bool IsNumber = false);

/// <summary>One line of an explanation.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="Reason">Why the numbers are what they are, with the compared values; empty where there is nothing to add.</param>
/// <param name="Citations">The paragraphs and pages that make it so.</param>
public sealed record ExplanationRow(ImmutableArray<string> Cells, string Reason, ImmutableArray<Citation> Citations)
{
    private readonly EquatableArray<string> cells = Cells;
    private readonly EquatableArray<Citation> citations = Citations;

    /// <summary>One for each column.</summary>
    public ImmutableArray<string> Cells { get => this.cells; init => this.cells = value; }

    /// <summary>The paragraphs and pages that make it so.</summary>
    public ImmutableArray<Citation> Citations { get => this.citations; init => this.citations = value; }

    /// <summary>The title of the measure or activity that its first cell names by ID only; empty where the cell says enough.</summary>
    internal string Title { get; init; } = string.Empty;

    /// <summary>What the row contributes, for a page that draws it; null where it contributes nothing.</summary>
    internal CategoryBar? Bar { get; init; }

    /// <summary>What the measure of the row was compared with; null where the row is about something else.</summary>
    internal MeasureFacts? Facts { get; init; }
}

/// <summary>The head of an explanation.</summary>
/// <param name="Subject">Who was scored, by which reporting option, in which year.</param>
/// <param name="DataVersion">The edition of CMS's data; empty where no data is involved.</param>
/// <param name="FinalScore">The final score with two decimals; empty if no single score is explained.</param>
/// <param name="Verdict">Where the final score stands against the performance threshold, and the adjustment as far as it is known.</param>
/// <param name="Notes">What a reader must know before using the numbers, for example that they are an estimate.</param>
public sealed record ExplanationHeadline(string Subject, string DataVersion, string FinalScore, string Verdict, ImmutableArray<string> Notes)
{
    private readonly EquatableArray<string> notes = Notes;

    /// <summary>What a reader must know before using the numbers, for example that they are an estimate.</summary>
    public ImmutableArray<string> Notes { get => this.notes; init => this.notes = value; }
}
