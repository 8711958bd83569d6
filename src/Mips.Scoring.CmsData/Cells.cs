using System.Globalization;

namespace Mips.Scoring.CmsData;

/// <summary>Reads the cells of a table. Lists that occur often are kept once.</summary>
internal sealed class Cells
{
    private readonly Dictionary<string, ImmutableArray<string>> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<CollectionType>> collectionTypes = new(StringComparer.Ordinal);

    internal static int Int(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    internal static int? OptionalInt(string cell) => cell.Length == 0 ? null : Int(cell);

    internal static decimal Decimal(string cell) => decimal.Parse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    internal static decimal? OptionalDecimal(string cell) => cell.Length == 0 ? null : Decimal(cell);

    internal static PerformanceRate? OptionalRate(string cell) => cell.Length == 0 ? null : PerformanceRate.Of(Decimal(cell));

    internal static string? OptionalText(string cell) => cell.Length == 0 ? null : cell;

    internal static bool Flag(string flags, string flag) => flags.Contains(flag);

    internal static DecileBounds Bounds(string cell)
    {
        string[] values = cell.Split(' ');
        ImmutableArray<PerformanceRate>.Builder bounds = ImmutableArray.CreateBuilder<PerformanceRate>(values.Length - 1);
        for (int i = 1; i < values.Length; i++)
        {
            bounds.Add(PerformanceRate.Of(Decimal(values[i])));
        }

        return new(values[0] == "-", 11 - bounds.Count, bounds.MoveToImmutable());
    }

    internal ImmutableArray<string> List(string cell)
    {
        if (cell.Length == 0)
        {
            return [];
        }

        if (!this.texts.TryGetValue(cell, out ImmutableArray<string> list))
        {
            list = ImmutableArray.Create(cell.Split(';'));
            this.texts.Add(cell, list);
        }

        return list;
    }

    internal ImmutableArray<CollectionType> Types(string cell)
    {
        if (!this.collectionTypes.TryGetValue(cell, out ImmutableArray<CollectionType> list))
        {
            ImmutableArray<CollectionType>.Builder types = ImmutableArray.CreateBuilder<CollectionType>(cell.Length);
            foreach (char letter in cell)
            {
                types.Add((CollectionType)Codes.CollectionTypes.IndexOf(letter));
            }

            list = types.MoveToImmutable();
            this.collectionTypes.Add(cell, list);
        }

        return list;
    }
}
