namespace Mips.Scoring.CmsData;

/// <summary>Facts of a row that are true or false, kept in the table as one number.</summary>
[Flags]
internal enum RowFlags
{
    None = 0,
    HighPriority = 1,
    Inverse = 2,
    RiskAdjusted = 4,
    NotRiskAdjusted = 8,
    ToppedOut = 16,
    SevenPointCap = 32,
    Required = 64,
    Bonus = 128,
    CehrtEligible = 256,
}
