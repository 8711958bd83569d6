using System.Globalization;
using Mips.Scoring.Answers.Recomputations;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>What the cells of a row say. A cell that is not understood is a problem, and counts as empty.</summary>
internal sealed class PublicUseCells(PublicUseLayout layout, string file, TableProblems problems)
{
    // Improvement activities are printed out of 40 points, weights as fractions of 1.
    private const decimal PercentPerActivityPoint = 2.5m;
    private const decimal PercentInOne = 100m;

    // So few characters have no more digits than a decimal keeps.
    private const int MostDigits = 28;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private readonly CategoryPositions scores = layout.Scores;
    private readonly CategoryPositions weights = layout.Weights;
    private readonly int key = layout.Key;
    private readonly int finalScore = layout.FinalScore;
    private readonly int adjustment = layout.Adjustment;
    private readonly int bonus = layout.ComplexPatientBonus;
    private readonly int smallPractice = layout.SmallPractice;
    private readonly int participation = layout.Participation;
    private readonly int reporting = layout.Reporting;
    private readonly int engaged = layout.Engaged;
    private readonly int nonReporting = layout.NonReporting;

    // Weights and words are the same in thousands of rows: what a column said last is remembered.
    private readonly Dictionary<int, (string Text, decimal Number)> lastNumbers = [];
    private readonly LastWord<bool> lastSmallPractice = new();
    private readonly LastWord<bool> lastEngaged = new();
    private readonly LastWord<bool> lastNonReporting = new();
    private readonly LastWord<ParticipationOption> lastParticipation = new();
    private readonly LastWord<ReportingOption> lastReporting = new();

    public PublishedRow Row(CsvCells row) => new()
    {
        Number = row.Row,
        Key = Text(row, this.key) is { Length: > 0 } name ? name : null,
        FinalScore = this.Number(row, this.finalScore),
        AdjustmentPercent = this.Number(row, this.adjustment),
        ComplexPatientBonus = this.Number(row, this.bonus),
        Scores = new(
            this.Number(row, this.scores.Quality),
            this.Number(row, this.scores.Cost),
            this.Number(row, this.scores.ImprovementActivities) * PercentPerActivityPoint,
            this.Number(row, this.scores.PromotingInteroperability)),
        Weights = new(
            this.Number(row, this.weights.Quality) * PercentInOne,
            this.Number(row, this.weights.Cost) * PercentInOne,
            this.Number(row, this.weights.ImprovementActivities) * PercentInOne,
            this.Number(row, this.weights.PromotingInteroperability) * PercentInOne),
        SmallPractice = this.Word(row, this.smallPractice, YesNo, this.lastSmallPractice),
        DataSubmitted = this.Word(row, this.engaged, YesNo, this.lastEngaged) ?? !this.Word(row, this.nonReporting, YesNo, this.lastNonReporting),
        Participation = this.Word(row, this.participation, ParticipationOf, this.lastParticipation),
        Reporting = this.Word(row, this.reporting, ReportingOf, this.lastReporting),
    };

    private static string Text(CsvCells row, int column) => column >= 0 && column < row.Count ? row[column] : string.Empty;

    private static bool? YesNo(string word) => word switch
    {
        "true" or "yes" or "y" or "1" => true,
        "false" or "no" or "n" or "0" => false,
        _ => null,
    };

    private static ParticipationOption? ParticipationOf(string word) => word switch
    {
        "individual" => ParticipationOption.Individual,
        "group" => ParticipationOption.Group,
        "virtual group" => ParticipationOption.VirtualGroup,
        "subgroup" => ParticipationOption.Subgroup,
        "apm entity" or "apm" or "mips apm" => ParticipationOption.ApmEntity,
        _ => null,
    };

    private static ReportingOption? ReportingOf(string word) => word switch
    {
        "traditional mips" or "mips" => ReportingOption.TraditionalMips,
        "apm performance pathway" or "apm performance pathway (app)" or "app" => ReportingOption.ApmPerformancePathway,
        "mips value pathways" or "mips value pathway" or "mips value pathway (mvp)" or "mvp" => ReportingOption.MipsValuePathway,
        _ => null,
    };

    private decimal? Number(CsvCells row, int column)
    {
        string text = Text(row, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (this.lastNumbers.TryGetValue(column, out (string Text, decimal Number) last) && last.Text == text)
        {
            return last.Number;
        }

        string digits = text.Trim();
        bool isNumber = digits.Length <= MostDigits ? decimal.TryParse(digits, Plain, CultureInfo.InvariantCulture, out decimal number) : ExactNumber.TryParse(digits, out number);
        if (isNumber)
        {
            this.lastNumbers[column] = (text, number);
            return number;
        }

        if (digits.Length > 0)
        {
            this.NotUnderstood(row, column, digits, ImportProblemKind.WrongType, "must be a number with a decimal point");
        }

        return null;
    }

    private TWord? Word<TWord>(CsvCells row, int column, Func<string, TWord?> read, LastWord<TWord> last)
        where TWord : struct
    {
        string text = Text(row, column);
        if (text == last.Text)
        {
            return last.Word;
        }

        string word = text.Trim();
        TWord? known = word.Length == 0 ? null : read(word.ToLowerInvariant());
        if (word.Length > 0 && known is null)
        {
            this.NotUnderstood(row, column, word, ImportProblemKind.Unknown, "not a word that this column has");
            return null;
        }

        (last.Text, last.Word) = (text, known);
        return known;
    }

    private void NotUnderstood(CsvCells row, int column, string text, ImportProblemKind kind, string rule) =>
        problems.Add(new TableProblem(kind, file, row.Row, TableProblem.Shorten(layout.Headings[column]), TableProblem.Shorten(text), rule));

    /// <summary>What a column said last.</summary>
    private sealed class LastWord<TWord>
        where TWord : struct
    {
        public string Text { get; set; } = string.Empty;

        public TWord? Word { get; set; }
    }
}
