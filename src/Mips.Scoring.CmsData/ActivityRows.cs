using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the rows of improvement activities and Promoting Interoperability measures.</summary>
internal static class ActivityRows
{
    internal static ImprovementActivity Activity(TableReader row, Func<TableReader, string> title) => new()
    {
        Id = row.Text(),
        Title = title(row),
        Weight = row.OptionalLetter(Codes.Weights) is >= 0 and int weight ? (ActivityWeight)weight : null,
        Subcategory = row.OptionalText(),
        FirstPerformanceYear = row.Int(),
        IsCehrtEligible = ((RowFlags)row.Int() & RowFlags.CehrtEligible) != 0,
        Programs = row.List(),
    };

    internal static PromotingInteroperabilityMeasure Interoperability(TableReader row, Func<TableReader, string> title)
    {
        string id = row.Text();
        string name = title(row);
        int metric = row.Letter(Codes.Metrics);
        string? objective = row.OptionalText();
        int role = row.OptionalLetter(Codes.Roles);
        RowFlags flags = (RowFlags)row.Int();
        return new()
        {
            Id = id,
            Title = name,
            Metric = (PromotingInteroperabilityMetric)metric,
            Objective = objective,
            Role = role >= 0 ? (PromotingInteroperabilityRole)role : null,
            IsRequired = (flags & RowFlags.Required) != 0,
            IsBonus = (flags & RowFlags.Bonus) != 0,
            PublishedWeight = row.OptionalDecimal(),
            FirstPerformanceYear = row.Int(),
            Substitutes = row.List(),
            Exclusions = row.List(),
            ActiveEngagementLevels = row.List(),
        };
    }
}
