using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.CmsData;

/// <summary>
/// Reads one table cell by cell: sections that begin with a line of <c># name</c> and the count, then one row a line, cells separated by tabs.
/// </summary>
/// <remarks>
/// A year should be ready a few hundredths of a second after it is first asked for, in a process that has compiled nothing yet. So the
/// bytes are read in place, and only texts that are kept become strings.
/// </remarks>
internal sealed class TableReader
{
    private const byte LastSeparator = (byte)'\n'; // the tab comes just before it
    private const byte Blank = (byte)' ';
    private const long MillionthsPerOne = 1_000_000;

    private readonly byte[] bytes;
    private readonly Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CollectionType[]> collectionTypes = new(StringComparer.Ordinal);
    private char[] letters = new char[256];
    private int position;

    internal TableReader(byte[] bytes) => this.bytes = bytes;

    /// <summary>Opens a table.</summary>
    internal static TableReader Open(string resource)
    {
        using Stream stream = TableFiles.Open(resource);
        byte[] bytes = new byte[stream.Length];
        int read = 1;
        for (int length = 0; length < bytes.Length && read > 0; length += read)
        {
            read = stream.Read(bytes, length, bytes.Length - length);
        }

        return new(bytes);
    }

    /// <summary>Reads the rows of the next section, which must have this name.</summary>
    internal ImmutableArray<TRow> Section<TRow>(string name, Func<TableReader, TRow> row)
        where TRow : class
    {
        TRow[] rows = new TRow[this.Heading(name)];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = row(this);
        }

        return ImmutableArrays.Over(rows);
    }

    /// <summary>Reads the heading of the next section, which must have this name.</summary>
    /// <returns>The number of its rows.</returns>
    internal int Heading(string name) => this.Text() == "# " + name ? this.Int() : throw new FormatException($"The table has no section {name} where it should be.");

    internal string TextAt(int start)
    {
        this.position = start;
        return this.Text();
    }

    internal string Text()
    {
        int end = this.End();
        string text = end == this.position ? string.Empty : TableText.Of(this.bytes, this.position, end, ref this.letters);
        this.position = end + 1;
        return text;
    }

    internal string? OptionalText()
    {
        string text = this.Text();
        return text.Length == 0 ? null : text;
    }

    /// <summary>The place of the cell's letter among the letters of an enumeration.</summary>
    internal int Letter(string letters)
    {
        int index = this.OptionalLetter(letters);
        return index >= 0 ? index : throw new FormatException($"A cell of the table holds none of the letters '{letters}'.");
    }

    /// <summary>The place of the cell's letter among the letters of an enumeration; -1 for an empty cell.</summary>
    internal int OptionalLetter(string letters)
    {
        int start = this.position;
        this.position = this.End() + 1;
        return this.position == start + 1 ? -1 : PlaceOf((char)this.bytes[start], letters);
    }

    internal int Int() => (int)(this.Rate().Millionths / MillionthsPerOne);

    internal PerformanceRate? OptionalRate()
    {
        if (this.bytes[this.position] > LastSeparator)
        {
            return this.Rate();
        }

        this.position++;
        return null;
    }

    internal decimal? OptionalDecimal() => this.OptionalRate()?.ToDecimal();

    internal Dollars? OptionalDollars() => this.OptionalDecimal() is { } amount ? Dollars.Of(amount) : null;

    /// <summary>Reads a number with at most six places; ends at the next separator or blank.</summary>
    internal PerformanceRate Rate()
    {
        long millionths = 0;
        long place = 0;
        bool isNegative = this.bytes[this.position] == '-';
        this.position += isNegative ? 1 : 0;
        for (byte letter = this.bytes[this.position++]; letter > Blank; letter = this.bytes[this.position++])
        {
            if (letter == '.')
            {
                place = MillionthsPerOne;
            }
            else if (place == 0)
            {
                millionths = (millionths * 10) + ((letter - '0') * MillionthsPerOne);
            }
            else
            {
                place /= 10;
                millionths += (letter - '0') * place;
            }
        }

        return PerformanceRate.FromMillionths(isNegative ? -millionths : millionths);
    }

    /// <summary>Bounds: plus for direct or minus for inverse, then the bounds of the published deciles, each after a blank.</summary>
    internal DecileBounds Bounds()
    {
        bool isInverse = this.bytes[this.position] == '-';
        int count = 0;
        for (int i = this.position; this.bytes[i] > LastSeparator; i++)
        {
            count += this.bytes[i] == Blank ? 1 : 0;
        }

        this.position += 2;
        PerformanceRate[] bounds = new PerformanceRate[count];
        for (int i = 0; i < count; i++)
        {
            bounds[i] = this.Rate();
        }

        return new(isInverse, bounds);
    }

    internal ImmutableArray<string> List()
    {
        string cell = this.Text();
        if (cell.Length == 0)
        {
            return [];
        }

        if (!this.lists.TryGetValue(cell, out string[]? list))
        {
            list = cell.Split(';');
            this.lists.Add(cell, list);
        }

        return ImmutableArrays.Over(list);
    }

    internal ImmutableArray<CollectionType> CollectionTypes()
    {
        string cell = this.Text();
        if (!this.collectionTypes.TryGetValue(cell, out CollectionType[]? list))
        {
            list = new CollectionType[cell.Length];
            for (int i = 0; i < list.Length; i++)
            {
                list[i] = (CollectionType)PlaceOf(cell[i], Codes.CollectionTypes);
            }

            this.collectionTypes.Add(cell, list);
        }

        return CollectionTypeList.Over(list);
    }

    // One by one: IndexOf compares many letters at once, and loads the vectors of every width for it.
    private static int PlaceOf(char letter, string letters)
    {
        int place = letters.Length - 1;
        while (place >= 0 && letters[place] != letter)
        {
            place--;
        }

        return place;
    }

    private int End()
    {
        int end = this.position;
        while (this.bytes[end] > LastSeparator)
        {
            end++;
        }

        return end;
    }
}
