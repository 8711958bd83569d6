using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

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
        int table = Array.FindIndex(this.tables, known => known.Type == type && known.Floor == floor);
        if (table < 0)
        {
            table = this.tables.Length;
            Array.Resize(ref this.tables, table + 1);
            this.tables[table] = new(type, floor, this.RowsOf(type, floor));
        }

        return (short)table;
    }

    public ref readonly MeasurePoints Of(int table, MeasurePointsGround ground, bool smallPractice) => ref this.tables[table].Rows[unchecked((-(smallPractice ? 1 : 0) & Grounds) + (int)ground)];

    private MeasurePoints[] RowsOf(CollectionType type, Points? floor) => ValueArray.OfNumbers(
        RowsOfTable, row => MeasureAchievementPoints.WithoutComparison((MeasurePointsGround)(row % Grounds), type, floor, row >= Grounds, rules));

    private sealed record Table(CollectionType Type, Points? Floor, MeasurePoints[] Rows);
}
