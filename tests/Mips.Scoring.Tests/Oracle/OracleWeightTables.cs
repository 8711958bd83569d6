namespace Mips.Scoring.Tests.Oracle;

/// <summary>The weights after redistribution, 414.1380(c)(2)(ii)(A)-(G), row by row.</summary>
internal static class OracleWeightTables
{
    // Which categories are left: quality, cost, improvement activities, Promoting Interoperability; then PY2017, 2018, 2019, 2020, 2021, 2022 on, 2022 on for small practices.
    private const string rows = """
        QCIP 60/0/15/25 50/10/15/25 45/15/15/25 45/15/15/25 40/20/15/25 30/30/15/25 30/30/15/25
        Q.IP 60/0/15/25 60/0/15/25 60/0/15/25 55/0/15/30 55/0/15/30 55/0/15/30 55/0/15/30
        QCI. 85/0/15/0 75/10/15/0 70/15/15/0 70/15/15/0 65/20/15/0 55/30/15/0 40/30/30/0
        .CIP 0/0/50/50 0/10/45/45 0/15/40/45 0/15/15/70 0/20/15/65 0/30/15/55 0/30/15/55
        QC.P 75/0/0/25 65/10/0/25 60/15/0/25 60/15/0/25 55/20/0/25 45/30/0/25 45/30/0/25
        Q.I. 85/0/15/0 85/0/15/0 85/0/15/0 85/0/15/0 85/0/15/0 85/0/15/0 50/0/50/0
        ..IP 0/0/50/50 0/0/50/50 0/0/50/50 0/0/15/85 0/0/15/85 0/0/15/85 0/0/15/85
        Q..P 75/0/0/25 75/0/0/25 75/0/0/25 70/0/0/30 70/0/0/30 70/0/0/30 70/0/0/30
        .CI. 0/0/100/0 0/10/90/0 0/15/85/0 0/50/50/0 0/50/50/0 0/50/50/0 0/50/50/0
        QC.. 100/0/0/0 90/10/0/0 85/15/0/0 85/15/0/0 80/20/0/0 70/30/0/0 70/30/0/0
        .C.P 0/0/0/100 0/10/0/90 0/15/0/85 0/15/0/85 0/20/0/80 0/30/0/70 0/30/0/70
        Q... 100/0/0/0 100/0/0/0 100/0/0/0 100/0/0/0 100/0/0/0 100/0/0/0 100/0/0/0
        .C.. 0/0/0/0 0/100/0/0 0/100/0/0 0/100/0/0 0/100/0/0 0/100/0/0 0/100/0/0
        ..I. 0/0/100/0 0/0/100/0 0/0/100/0 0/0/100/0 0/0/100/0 0/0/100/0 0/0/100/0
        ...P 0/0/0/100 0/0/0/100 0/0/0/100 0/0/0/100 0/0/0/100 0/0/0/100 0/0/0/100
        .... 0/0/0/0 0/0/0/0 0/0/0/0 0/0/0/0 0/0/0/0 0/0/0/0 0/0/0/0
        """;

    private static readonly Dictionary<string, OracleWeights[]> table = rows
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(row => row.Split(' '))
        .ToDictionary(row => row[0], row => row.Skip(1).Select(Parsed).ToArray());

    public static OracleWeights Of(int year, bool noQuality, bool noCost, bool noActivities, bool noInteroperability, bool small)
    {
        string left = (noQuality ? "." : "Q") + (noCost ? "." : "C") + (noActivities ? "." : "I") + (noInteroperability ? "." : "P");
        return table[left][year >= 2022 ? (small ? 6 : 5) : year - 2017];
    }

    private static OracleWeights Parsed(string cell)
    {
        int[] weights = [.. cell.Split('/').Select(int.Parse)];
        return new(weights[0], weights[1], weights[2], weights[3]);
    }
}
