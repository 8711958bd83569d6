using System.Globalization;
using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The titles of all years, one a line, each kept once. <see cref="Titles"/> reads them by the byte where they start.</summary>
internal sealed class TitleList
{
    private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    internal TitleList(IEnumerable<ReferenceTables> years)
    {
        int start = 0;
        foreach ((_, string title) in years.SelectMany(Of).Distinct().Order())
        {
            if (this.starts.TryAdd(title, start))
            {
                this.text.Append(title).Append('\n');
                start += Encoding.UTF8.GetByteCount(title) + 1;
            }
        }
    }

    internal string Text => this.text.ToString();

    internal string Start(string title) => this.starts[title].ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Id, string Title)> Of(ReferenceTables tables) =>
        tables.QualityMeasures.Select(m => (m.Id, m.Title))
            .Concat(tables.CostMeasures.Select(m => (m.Id, m.Title)))
            .Concat(tables.ImprovementActivities.Select(a => (a.Id, a.Title)))
            .Concat(tables.PromotingInteroperabilityMeasures.Select(m => (m.Id, m.Title)));
}
