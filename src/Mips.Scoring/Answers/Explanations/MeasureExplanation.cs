using System.Globalization;
using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What CMS published about a measure or activity: in one year, and over the years.</summary>
internal static class MeasureExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> HistoryColumns =
        [new("History"), new("Collection type"), new("Decile 3", IsNumber: true), new("Decile 5", IsNumber: true), new("Decile 10", IsNumber: true)];

    private static readonly ImmutableArray<ExplanationColumn> YearColumns = [new("History"), new("Title")];

    private static readonly Citation Inventory = Citation.Cfr("414.1355(a)");
    private static readonly Citation Interoperability = Citation.Cfr("414.1375(b)");

    public static ExplanationHeadline Headline(string id, ReferenceData year, ImmutableArray<ReferenceData> years)
    {
        ReferenceData[] with = [.. years.Where(one => Has(one, id))];
        string known = $"in the data of {string.Join(", ", with.Select(one => Year(one.PerformanceYear)))}";
        string title = Title(Has(year, id) ? year : with[with.Length - 1], id);
        return new($"{id} {title} · PY{Year(year.PerformanceYear)}", year.Version.ToString(), string.Empty, Has(year, id) ? Facts(year, id) : $"not of PY{Year(year.PerformanceYear)}", [known]);
    }

    public static bool Has(ReferenceData data, string id) => Title(data, id).Length > 0;

    public static ImmutableArray<ExplanationSection> Sections(string id, ReferenceData year, ImmutableArray<ReferenceData> years) =>
    [
        .. new[] { Benchmarks(id, year), BenchmarkHistory(id, years), OtherHistory(id, years) }.Where(section => !section.Rows.IsEmpty),
    ];

    private static ExplanationSection Benchmarks(string id, ReferenceData year) => BenchmarkExplanation.Section(
    [
        .. year.FindQualityMeasure(id)?.CollectionTypes.Select(type => OfYear(year, id, type)) ?? [],
        .. year.FindCostBenchmark(id) is { } cost ? new[] { BenchmarkExplanation.Row(cost) } : [],
    ]);

    private static ExplanationRow OfYear(ReferenceData year, string id, CollectionType type) => year.FindQualityBenchmark(id, type) is { } benchmark
        ? BenchmarkExplanation.Row($"{id} {TermWords.Of(type)}", benchmark, Marks(year, id, type))
        : new([$"{id} {TermWords.Of(type)}", Format.NoValue, Format.NoValue, Format.NoValue], Without(year, id, type), [QualityParagraphs.LackOfBenchmark]);

    private static ExplanationSection BenchmarkHistory(string id, ImmutableArray<ReferenceData> years)
    {
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        foreach (ReferenceData data in years)
        {
            foreach (CollectionType type in data.FindQualityMeasure(id)?.CollectionTypes ?? [])
            {
                DecileBounds? bounds = data.FindQualityBenchmark(id, type)?.Bounds;
                rows.Add(new(
                    [Year(data.PerformanceYear), TermWords.Of(type), At(bounds, 3), At(bounds, 5), At(bounds, 10)],
                    bounds is null ? Without(data, id, type) : Marks(data, id, type),
                    [QualityParagraphs.Benchmarks]));
            }

            if (data.FindCostMeasure(id) is not null)
            {
                DecileBounds? bounds = data.FindCostBenchmark(id)?.Bounds.Measured;
                rows.Add(new([Year(data.PerformanceYear), Format.NoValue, At(bounds, 3), At(bounds, 5), At(bounds, 10)], bounds is null ? "no benchmark" : string.Empty, [CostWords.Benchmarks]));
            }
        }

        return new("History", HistoryColumns, rows.ToImmutable());
    }

    private static ExplanationSection OtherHistory(string id, ImmutableArray<ReferenceData> years) => new("History", YearColumns,
    [
        .. years.Where(data => data.FindImprovementActivity(id) is not null).Select(data => new ExplanationRow([Year(data.PerformanceYear), Title(data, id)], Facts(data, id), [Inventory])),
        .. years.Where(data => data.FindPromotingInteroperabilityMeasure(id) is not null).Select(data => new ExplanationRow([Year(data.PerformanceYear), Title(data, id)], Facts(data, id), [Interoperability])),
    ]);

    private static string Title(ReferenceData data, string id) =>
        data.FindQualityMeasure(id)?.Title ?? data.FindCostMeasure(id)?.Title ?? data.FindImprovementActivity(id)?.Title ?? data.FindPromotingInteroperabilityMeasure(id)?.Title ?? string.Empty;

    private static string Facts(ReferenceData data, string id)
    {
        List<string> facts = [];
        if (data.FindQualityMeasure(id) is { } measure)
        {
            facts.Add(MeasureTypeWords.Of(measure.MeasureType));
            Add(facts, measure.IsHighPriority, "high priority");
            facts.Add(measure.IsInverse ? "a lower rate is better" : "a higher rate is better");
            Add(facts, measure.EcqmId is not null, measure.EcqmId!);
            Add(facts, measure.Strata.Length > 0, $"{Format.Count(measure.Strata.Length)} strata");
        }
        else if (data.FindCostMeasure(id) is { } cost)
        {
            facts.Add("cost measure, a lower cost is better");
            Add(facts, cost.GroupNationalAverage is not null, $"national average of groups {Format.Amount(cost.GroupNationalAverage.GetValueOrDefault())}");
        }
        else if (data.FindImprovementActivity(id) is { } activity)
        {
            facts.Add("improvement activity");
            Add(facts, activity.Weight is not null, activity.Weight == ActivityWeight.High ? "high weight" : "medium weight");
            Add(facts, activity.Subcategory is not null, activity.Subcategory!);
        }
        else if (data.FindPromotingInteroperabilityMeasure(id) is { } interoperability)
        {
            facts.Add("Promoting Interoperability");
            Add(facts, interoperability.IsRequired, "required");
            Add(facts, interoperability.IsBonus, "bonus");
            Add(facts, interoperability.Exclusions.Length > 0, $"exclusions {string.Join(", ", interoperability.Exclusions)}");
        }

        return string.Join("; ", facts);
    }

    private static string Marks(ReferenceData data, string id, CollectionType type)
    {
        List<string> marks = [];
        QualityMeasure measure = data.FindQualityMeasure(id)!;
        QualityBenchmark benchmark = data.FindQualityBenchmark(id, type)!;
        Add(marks, benchmark.IsToppedOut, "topped out");
        if (ProgramYears.TryFind(data.PerformanceYear, out ProgramYear? law) && SevenPointCap.Of(measure, benchmark, law.Quality.MeasurePoints.SevenPointCap) is { } cap)
        {
            marks.Add($"at most {cap} points");
        }

        Add(marks, measure.SuppressedFor.Names(type), "suppressed");
        Add(marks, measure.TruncatedFor.Names(type), "nine months of data");
        Add(marks, measure.SevenPointCapRemovedFor.Names(type), "limited measure choice");
        return string.Join("; ", marks);
    }

    private static string Without(ReferenceData data, string id, CollectionType type)
    {
        string reason = data.FindBenchmarkExclusion(id, type) is { } exclusion ? $"no benchmark: {exclusion.Reason} ({exclusion.ReasonCode})" : "no benchmark";
        return data.FindQualityMeasure(id)!.SuppressedFor.Names(type) ? reason + "; suppressed" : reason;
    }

    private static void Add(List<string> facts, bool holds, string fact)
    {
        if (holds)
        {
            facts.Add(fact);
        }
    }

    private static string At(DecileBounds? bounds, int decile) => bounds is null || decile < bounds.FirstDecile ? Format.NoValue : bounds[decile].ToString();

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
