using System.Buffers;
using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The performance on a submitted quality measure, or a CAHPS for MIPS survey that was conducted: 24 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QualityRow
{
    private const int Survey = -1;

    private const int Few = 24;
    private const int BitsOfPlace = 16;
    private const int BitsOfType = 8;
    private readonly ushort measure;
    private readonly short place;

    /// <summary>The rate, or stated points; meaningless without one.</summary>
    public PerformanceRate Rate { get; init; }

    public int Cases { get; init; }

    /// <summary>The data completeness, cut to millionths of a percent.</summary>
    public int CompletenessMillionths { get; init; }

    /// <summary>The measure's place among all by ID, at most 65,535.</summary>
    public int Measure { get => this.measure; init => this.measure = (ushort)value; }

    /// <summary>The place of the submission in the request, those with stated points after the others, at most 32,767; −1 for the survey. A measure can be submitted once through each collection type.</summary>
    public int Place { get => this.place; init => this.place = (short)value; }

    public CollectionType CollectionType { get; init; }

    /// <summary>The tests that the submission fails whatever the law: no eligible case, no rate.</summary>
    public FailedTests Failed { get; init; }

    /// <summary>Yes or no answers.</summary>
    public QualityMarks Marks { get; init; }

    /// <summary>Ascending with the ID, then with the collection type, then with the place in the request.</summary>
    private long Order => unchecked(((((long)this.measure << BitsOfType) | (byte)this.CollectionType) << BitsOfPlace) | (ushort)this.place);

    public bool IsSurvey => this.Has(QualityMarks.Survey);

    public bool IsStated => this.Has(QualityMarks.Stated);

    /// <summary>Whether its points come from a rate, and not from a survey or a statement.</summary>
    public bool IsRated => !this.Has(QualityMarks.Survey | QualityMarks.Stated);

    /// <summary>The points of a stated measure, which has no rate.</summary>
    public Points StatedPoints => Points.Of(this.Rate.ToDecimal());

    public PerformanceRate? PerformanceRate => this.IsRated && (this.Failed & FailedTests.Rate) == 0 ? this.Rate : null;

    public static QualityRow Of(in MeasuredPerformance performance, int measure, QualityMeasureSubmission reported, int place) => new QualityRow
    {
        Measure = measure,
        Place = place,
        CollectionType = reported.CollectionType,
        Marks = reported.EndToEndReported ? QualityMarks.EndToEnd : QualityMarks.None,
    }.With(performance);

    /// <summary>A survey that was conducted.</summary>
    public static QualityRow OfSurvey(int measure) => new()
    {
        Measure = measure,
        Place = Survey,
        CollectionType = CollectionType.CahpsSurvey,
        CompletenessMillionths = (int)Percent.Hundred.ToMillionths(),
        Marks = QualityMarks.Survey,
    };

    /// <summary>A measure whose points are stated: complete, with enough cases.</summary>
    public static QualityRow OfStated(int measure, CollectionType collectionType, Points points, int place) => new()
    {
        Measure = measure,
        Place = place,
        CollectionType = collectionType,
        Rate = Numbers.PerformanceRate.Of(points.ToDecimal()),
        CompletenessMillionths = (int)Percent.Hundred.ToMillionths(),
        Marks = QualityMarks.Stated,
    };

    /// <summary>Puts the first rows, those of submitted measures, in the order of their IDs and collection types. Few are put in place one by one, which allocates nothing.</summary>
    public static void Sort(QualityRow[] rows, int count)
    {
        if (count > Few)
        {
            SortMany(rows, count);
            return;
        }

        for (int i = 1; i < count; i++)
        {
            QualityRow row = rows[i];
            int at = i;
            while (at > 0 && row.Order < rows[at - 1].Order)
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
        Failed = performance.Failed,
    };

    // By whole numbers: a comparer would be called for each comparison.
    private static void SortMany(QualityRow[] rows, int count)
    {
        long[] orders = ArrayPool<long>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
        {
            orders[i] = rows[i].Order;
        }

        Array.Sort(orders, rows, 0, count);
        ArrayPool<long>.Shared.Return(orders);
    }
}

/// <summary>Yes or no answers about a submitted quality measure.</summary>
[Flags]
internal enum QualityMarks : byte
{
    None = 0,
    EndToEnd = 1,
    Stated = 2,
    Survey = 4,

    /// <summary>The submission is kept with the batch, because its performance depends on readings of the law.</summary>
    DependsOnReadings = 8,

    /// <summary>The performance was changed since, and is no longer that of the submission.</summary>
    Changed = 16,
}

/// <summary>An administrative claims measure: 16 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimsRow
{
    private readonly ushort measure;

    public ClaimsRow(PerformanceRate rate, int cases, int measure, bool suppressed)
    {
        this.Rate = rate;
        this.Cases = cases;
        this.measure = (ushort)measure;
        this.Suppressed = suppressed;
    }

    public PerformanceRate Rate { get; init; }

    public int Cases { get; init; }

    /// <summary>The measure's place among all by ID, at most 65,535.</summary>
    public int Measure => this.measure;

    public bool Suppressed { get; }
}
