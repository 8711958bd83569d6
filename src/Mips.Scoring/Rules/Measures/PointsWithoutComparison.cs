using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Measures;

/// <summary>What measures earn that are not compared with a benchmark. It depends on collection type, floor, practice and ground only, so that it is worked out once and then looked up.</summary>
internal sealed class PointsWithoutComparison(MeasurePointsRules rules)
{
    private const int Grounds = 8;
    private const int RowsOfTable = 2 * Grounds;
    private Table[] tables = [];

    /// <summary>The table for a collection type and the floor of a new measure.</summary>
    public short TableOf(CollectionType type, Points? floor)
    {
        int table = 0;
        while (table < this.tables.Length && !(this.tables[table].Type == type && this.tables[table].Floor == floor))
        {
            table++;
        }

        if (table == this.tables.Length)
        {
            Array.Resize(ref this.tables, table + 1);
            this.tables[table] = new(type, floor, this.RowsOf(type, floor));
        }

        return (short)table;
    }

    public ref readonly MeasurePoints Of(int table, MeasurePointsGround ground, bool smallPractice) => ref this.tables[table].Rows[unchecked((-(smallPractice ? 1 : 0) & Grounds) + (int)ground)];

    private MeasurePoints[] RowsOf(CollectionType type, Points? floor)
    {
        MeasurePoints[] rows = new MeasurePoints[RowsOfTable];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = MeasureAchievementPoints.WithoutComparison((MeasurePointsGround)(row % Grounds), type, floor, row >= Grounds, rules);
        }

        return rows;
    }

    private sealed record Table(CollectionType Type, Points? Floor, MeasurePoints[] Rows);
}
