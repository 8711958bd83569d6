using System.Globalization;

namespace Mips.Scoring.Tables;

/// <summary>One thing that is wrong with a table, or was passed over.</summary>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="File">The file, or the sheet of the workbook.</param>
/// <param name="Row">The row, from 1 for the headings, as a spreadsheet numbers them; 0 for the file as a whole.</param>
/// <param name="Column">The heading of the column; null for the row as a whole.</param>
/// <param name="Value">The cell, shortened to 80 characters; null if it is empty.</param>
/// <param name="Rule">What is wrong with it, and what would be right.</param>
public sealed record TableProblem(ImportProblemKind Kind, string File, int Row, string? Column, string? Value, string Rule)
{
    private const int LongestValue = 80;

    /// <summary>Whether data was lost: false for what is rightly passed over, such as a column that no table has.</summary>
    public bool IsError => this.Kind is not (ImportProblemKind.LeftOut or ImportProblemKind.UnknownField or ImportProblemKind.Assumed);

    /// <summary>The problem as a warning of a scorecard, for <see cref="Scorecard.WithLeftOut"/>.</summary>
    /// <returns>The code <see cref="RequestProblemCode.LeftOut"/>, the place, the value and the rule.</returns>
    public RequestProblem ToRequestProblem() => new(RequestProblemCode.LeftOut, this.Place, this.Value, this.Rule);

    /// <summary>The problem in one line.</summary>
    /// <returns>For example <c>quality.csv, row 4, cases "many": must be a whole number of 0 or more</c>.</returns>
    public override string ToString() => this.Value is null ? $"{this.Place}: {this.Rule}" : $"{this.Place} \"{this.Value}\": {this.Rule}";

    internal static string? Shorten(string? value) => value is null || value.Length <= LongestValue ? value : $"{value.Substring(0, LongestValue)}…";

    private string Place => string.Concat(this.File, this.Row == 0 ? null : string.Format(CultureInfo.InvariantCulture, ", row {0}", this.Row), this.Column is null ? null : ", " + this.Column);
}
