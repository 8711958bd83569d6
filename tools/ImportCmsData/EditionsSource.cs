using System.Globalization;
using System.Text;
using Mips.Scoring.Reference;

namespace Mips.Scoring.ImportCmsData;

/// <summary>Writes the list of editions as source: read from a resource it would take a fifth of the time of the first use.</summary>
internal static class EditionsSource
{
    internal static string Write(ImmutableArray<ReferenceTables> years)
    {
        StringBuilder source = new();
        source.Append(CultureInfo.InvariantCulture, $$"""
            namespace Mips.Scoring.CmsData;

            /// <summary>Which edition of CMS's data the table of each year holds. Written by tools/ImportCmsData.</summary>
            internal static class Editions
            {
                internal const int FirstYear = {{years[0].PerformanceYear}};

                internal static readonly DataVersion[] Versions =
                [

            """);
        foreach (ReferenceTables tables in years)
        {
            source.Append(CultureInfo.InvariantCulture, $"        new(\"{tables.Version.Commit}\", \"{tables.Version.Date}\", \"{YearTableText.Hash(tables)}\"),\n");
        }

        return source.Append("    ];\n}\n").ToString();
    }
}
