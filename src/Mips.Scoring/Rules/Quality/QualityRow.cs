using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The performance on a submitted quality measure, or a CAHPS for MIPS survey that was conducted.</summary>
/// <param name="Rate">The rate, or stated points; meaningless without one.</param>
/// <param name="Cases">The cases.</param>
/// <param name="CompletenessMillionths">The data completeness, cut to millionths of a percent.</param>
/// <param name="Measure">The measure's place among all by ID.</param>
/// <param name="Submission">The place of the submission it came from, if it depends on readings of the law; otherwise −1.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="Marks">Yes or no answers.</param>
/// <param name="Place">The place of the submission in the request, those with stated points after the others; −1 for the survey.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QualityRow(PerformanceRate Rate, int Cases, int CompletenessMillionths, int Measure, int Submission, CollectionType CollectionType, QualityMarks Marks, int Place)
{
    public const int NoSubmission = -1;
    private const int Survey = -1;

    private const int Few = 24;
    private static readonly IComparer<QualityRow> order = Comparer<QualityRow>.Create(Compare);

    public bool IsSurvey => this.Place == Survey;

    public bool IsStated => this.Has(QualityMarks.Stated);

    /// <summary>The points of a stated measure, which has no rate.</summary>
    public Points StatedPoints => Points.Of(this.Rate.ToDecimal());

    public PerformanceRate? PerformanceRate => this.Has(QualityMarks.HasRate) ? this.Rate : null;

    public MeasuredPerformance Performance => new(this.PerformanceRate, this.Cases, this.CompletenessMillionths, this.Has(QualityMarks.HasEligibleCases));

    public static QualityRow Of(in MeasuredPerformance performance, int measure, int submission, QualityMeasureSubmission reported, int place) => new(
        performance.Rate.GetValueOrDefault(),
        performance.Cases,
        performance.CompletenessMillionths,
        measure,
        submission,
        reported.CollectionType,
        MarksOf(performance) | (reported.EndToEndReported ? QualityMarks.EndToEnd : QualityMarks.None),
        place);

    /// <summary>A survey that was conducted.</summary>
    public static QualityRow OfSurvey(int measure) =>
        new(default, 0, (int)Percent.Hundred.ToMillionths(), measure, NoSubmission, CollectionType.CahpsSurvey, QualityMarks.HasEligibleCases, Survey);

    /// <summary>A measure whose points are stated: complete, with enough cases.</summary>
    public static QualityRow OfStated(int measure, CollectionType collectionType, Points points, int place) => new(
        Numbers.PerformanceRate.Of(points.ToDecimal()),
        0,
        (int)Percent.Hundred.ToMillionths(),
        measure,
        NoSubmission,
        collectionType,
        QualityMarks.HasEligibleCases | QualityMarks.Stated,
        place);

    /// <summary>Puts submitted measures in the order of their IDs and collection types. Few are put in place one by one, which allocates nothing.</summary>
    public static void Sort(QualityRow[] rows, int start, int count)
    {
        if (count > Few)
        {
            Array.Sort(rows, start, count, order);
            return;
        }

        for (int i = start + 1; i < start + count; i++)
        {
            QualityRow row = rows[i];
            int at = i;
            while (at > start && Compare(row, rows[at - 1]) < 0)
            {
                rows[at] = rows[at - 1];
                at--;
            }

            rows[at] = row;
        }
    }

    public bool Has(QualityMarks mark) => (this.Marks & mark) != 0;

    /// <summary>The same measure with another performance.</summary>
    public QualityRow With(in MeasuredPerformance performance) => this with
    {
        Rate = performance.Rate.GetValueOrDefault(),
        Cases = performance.Cases,
        CompletenessMillionths = performance.CompletenessMillionths,
        Marks = MarksOf(performance) | (this.Marks & QualityMarks.EndToEnd),
    };

    private static int Compare(QualityRow one, QualityRow other) =>
        one.Measure != other.Measure ? one.Measure.CompareTo(other.Measure)
        : one.CollectionType != other.CollectionType ? one.CollectionType.CompareTo(other.CollectionType)
        : one.Place.CompareTo(other.Place);

    private static QualityMarks MarksOf(in MeasuredPerformance performance) =>
        (performance.Rate is null ? QualityMarks.None : QualityMarks.HasRate) | (performance.HasEligibleCases ? QualityMarks.HasEligibleCases : QualityMarks.None);
}

/// <summary>Yes or no answers about a submitted quality measure.</summary>
[Flags]
internal enum QualityMarks : byte
{
    None = 0,
    HasRate = 1,
    HasEligibleCases = 2,
    EndToEnd = 4,
    Stated = 8,
}

/// <summary>An administrative claims measure.</summary>
internal readonly record struct ClaimsRow(PerformanceRate Rate, int Cases, int Measure, bool Suppressed);
