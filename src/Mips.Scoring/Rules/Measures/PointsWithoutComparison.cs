using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Measures;

/// <summary>What measures earn that are not compared with a benchmark. It depends on collection type, floor, practice and ground only, so that it is worked out once and then looked up.</summary>
internal sealed class PointsWithoutComparison(MeasurePointsRules rules)
{
    private const int Grounds = 8;
    private const int RowsOfTable = 2 * Grounds;
    private readonly List<Table> tables = [];
    private MeasurePoints[] rows = [];

    /// <summary>The table for a collection type and the floor of a new measure.</summary>
    public short TableOf(CollectionType type, Points? floor)
    {
        int table = this.tables.FindIndex(known => known.Type == type && known.Floor == floor);
        if (table < 0)
        {
            table = this.tables.Count;
            this.tables.Add(new(type, floor));
            MeasurePoints[] before = this.rows;
            this.rows = new MeasurePoints[before.Length + RowsOfTable];
            before.CopyTo(this.rows, 0);
            for (int row = 0; row < RowsOfTable; row++)
            {
                this.rows[before.Length + row] = MeasureAchievementPoints.WithoutComparison((MeasurePointsGround)(row % Grounds), type, floor, row >= Grounds, rules);
            }
        }

        return (short)table;
    }

    public ref readonly MeasurePoints Of(int table, MeasurePointsGround ground, bool smallPractice) => ref this.rows[unchecked((table * RowsOfTable) + (-(smallPractice ? 1 : 0) & Grounds) + (int)ground)];

    private sealed record Table(CollectionType Type, Points? Floor);
}
