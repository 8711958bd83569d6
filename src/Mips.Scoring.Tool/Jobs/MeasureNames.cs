namespace Mips.Scoring.Tool.Jobs;

/// <summary>Measures and activities as people write them: <c>47</c>, <c>cms165v12</c>, <c>ia_be_6</c>.</summary>
internal static class MeasureNames
{
    private const int MostNear = 8;

    /// <summary>CMS's identifier of what is meant; null if no year has it.</summary>
    public static string? Find(string asked, ImmutableArray<ReferenceData> years)
    {
        string key = Key(asked);
        return key.Length == 0 ? null : years.Reverse().SelectMany(All).FirstOrDefault(known => known.Names.Any(name => Key(name) == key)).Id;
    }

    /// <summary>Whether a year has a measure or activity.</summary>
    public static bool Has(ReferenceData data, string id) =>
        data.FindQualityMeasure(id) is not null || data.FindCostMeasure(id) is not null || data.FindImprovementActivity(id) is not null || data.FindPromotingInteroperabilityMeasure(id) is not null;

    /// <summary>What else might be meant, as the end of a message: what begins with the same letters, or has them in its title.</summary>
    public static string Near(string asked, ImmutableArray<ReferenceData> years)
    {
        string[] near = [.. years[^1..].SelectMany(All)
            .Where(known => asked.Length > 1 && (known.Title.Contains(asked, StringComparison.OrdinalIgnoreCase) || known.Id.StartsWith(asked, StringComparison.OrdinalIgnoreCase)))
            .Select(known => $"{known.Id} {known.Title}").Take(MostNear)];
        return near.Length == 0 ? string.Empty : $"; near it are {string.Join("; ", near)}";
    }

    private static IEnumerable<(string Id, string Title, ImmutableArray<string> Names)> All(ReferenceData data) =>
    [
        .. data.Tables.QualityMeasures.Select(measure => (measure.Id, measure.Title, ImmutableArray.Create(measure.Id, measure.EcqmId ?? measure.Id, WithoutVersion(measure.EcqmId) ?? measure.Id))),
        .. data.Tables.CostMeasures.Select(measure => (measure.Id, measure.Title, ImmutableArray.Create(measure.Id))),
        .. data.Tables.ImprovementActivities.Select(activity => (activity.Id, activity.Title, ImmutableArray.Create(activity.Id))),
        .. data.Tables.PromotingInteroperabilityMeasures.Select(measure => (measure.Id, measure.Title, ImmutableArray.Create(measure.Id))),
    ];

    private static string? WithoutVersion(string? ecqmId) => ecqmId?.Split('v')[0];

    private static string Key(string name) => new string([.. name.Where(char.IsLetterOrDigit)]).TrimStart('0').ToUpperInvariant();
}
