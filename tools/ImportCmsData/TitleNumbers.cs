using System.Globalization;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Gives each title of all years a number, so that it is kept once. <see cref="Titles"/> reads them.</summary>
internal sealed class TitleNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    internal TitleNumbers(IEnumerable<ReferenceTables> years)
    {
        foreach ((_, string title) in years.SelectMany(Of).Distinct().Order())
        {
            this.numbers.TryAdd(title, this.numbers.Count);
        }
    }

    internal string Number(string title) => this.numbers[title].ToString(CultureInfo.InvariantCulture);

    internal string Write()
    {
        TableWriter writer = new();
        writer.Section("titles", [.. this.numbers.OrderBy(title => title.Value).Select(title => title.Key)], title => [title]);
        return writer.ToString();
    }

    private static IEnumerable<(string Id, string Title)> Of(ReferenceTables tables) =>
        tables.QualityMeasures.Select(m => (m.Id, m.Title))
            .Concat(tables.CostMeasures.Select(m => (m.Id, m.Title)))
            .Concat(tables.ImprovementActivities.Select(a => (a.Id, a.Title)))
            .Concat(tables.PromotingInteroperabilityMeasures.Select(m => (m.Id, m.Title)));
}
