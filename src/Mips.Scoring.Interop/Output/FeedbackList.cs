using Mips.Scoring.Answers.Practices;

namespace Mips.Scoring.Interop;

/// <summary>A list of a practice's feedback: cells under common columns, for CSV, a workbook or a page. Immutable.</summary>
public sealed class FeedbackList
{
    internal FeedbackList(string name, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows) => (this.Name, this.Columns, this.Rows) = (name, columns, rows);

    /// <summary>The name, for example <c>connected clinicians</c>.</summary>
    public string Name { get; }

    /// <summary>The titles of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows, each with a cell for each column; an empty text where there is nothing to say.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>The lists of a practice, like those of CMS's feedback: score submission, connected clinicians, payment adjustment, subgroup members, Promoting Interoperability roll-up.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="scalingFactor">The scaling factor of positive adjustments; null if it is not known, and then positive adjustments are empty.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment.</param>
    /// <returns>All five, each with its rows; one with nobody in it has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public static ImmutableArray<FeedbackList> Of(Practice practice, decimal? scalingFactor = null, decimal additionalScalingFactor = 0m)
    {
        _ = practice ?? throw new ArgumentNullException(nameof(practice));
        return
        [
            ScoreSubmissionList.Of(practice, scalingFactor, additionalScalingFactor),
            ConnectedCliniciansList.Of(practice),
            PaymentAdjustmentList.Of(practice, scalingFactor, additionalScalingFactor),
            SubgroupMembersList.Of(practice),
            RollUpList.Of(practice),
        ];
    }

    /// <summary>Writes the list as CSV (RFC 4180): UTF-8, commas, <c>\r\n</c>. A text that a spreadsheet would take for a formula has an apostrophe before it.</summary>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteCsv(TextWriter output)
    {
        CsvWriter csv = new(output ?? throw new ArgumentNullException(nameof(output)));
        csv.Row(this.Columns);
        foreach (ImmutableArray<string> row in this.Rows)
        {
            csv.Cells(row);
        }
    }
}
