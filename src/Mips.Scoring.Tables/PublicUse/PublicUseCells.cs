using CsvHelper;
using Mips.Scoring.Answers.Recomputations;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>What the cells of a row say. A cell that is not understood is a problem, and counts as empty.</summary>
internal sealed class PublicUseCells(PublicUseLayout layout, string file, TableProblems problems)
{
    // Improvement activities are printed out of 40 points, weights as fractions of 1.
    private const decimal PercentPerActivityPoint = 2.5m;
    private const decimal PercentInOne = 100m;
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

    public PublishedRow Row(CsvParser row) => new()
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
        SmallPractice = this.Word(row, this.smallPractice, YesNo),
        DataSubmitted = this.Word(row, this.engaged, YesNo) ?? !this.Word(row, this.nonReporting, YesNo),
        Participation = this.Word(row, this.participation, ParticipationOf),
        Reporting = this.Word(row, this.reporting, ReportingOf),
    };

    private static string Text(CsvParser row, int column) => column >= 0 && column < row.Count ? row[column] : string.Empty;

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

    private decimal? Number(CsvParser row, int column)
    {
        string text = Text(row, column).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (ExactNumber.TryParse(text, out decimal number))
        {
            return number;
        }

        this.NotUnderstood(row, column, text, ImportProblemKind.WrongType, "must be a number with a decimal point");
        return null;
    }

    private TWord? Word<TWord>(CsvParser row, int column, Func<string, TWord?> read)
        where TWord : struct
    {
        string text = Text(row, column).Trim();
        TWord? word = text.Length == 0 ? null : read(text.ToLowerInvariant());
        if (text.Length > 0 && word is null)
        {
            this.NotUnderstood(row, column, text, ImportProblemKind.Unknown, "not a word that this column has");
        }

        return word;
    }

    private void NotUnderstood(CsvParser row, int column, string text, ImportProblemKind kind, string rule) =>
        problems.Add(new TableProblem(kind, file, row.Row, TableProblem.Shorten(layout.Headings[column]), TableProblem.Shorten(text), rule));
}
