namespace Mips.Scoring.Tool.Jobs;

/// <summary>CMS's specialty measure sets of a year.</summary>
internal static class MeasureSets
{
    /// <summary>Their names, in alphabetical order.</summary>
    public static ImmutableArray<string> Of(ReferenceData data) => [.. data.Tables.QualityMeasures.SelectMany(measure => measure.SpecialtySets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The set of a name, in any case and with any signs between its letters; null if there is none.</summary>
    public static string? Find(ReferenceData data, string asked) => Of(data).FirstOrDefault(name => Key(name) == Key(asked));

    private static string Key(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
}
