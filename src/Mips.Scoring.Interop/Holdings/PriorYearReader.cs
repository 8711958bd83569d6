using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>Reads the results of the performance year before.</summary>
internal sealed class PriorYearReader(JsonCursor cursor)
{
    private static readonly JsonFields PriorYearFields = new("qualityAchievementPercent", "qualityScore", "costScore", "sameIdentifier", "facilityBased");

    public PriorYearResults? PriorYear()
    {
        if (!cursor.BeginObject(" with the prior year"))
        {
            return null;
        }

        PriorYearResults prior = new();
        ulong seen = 0;
        while (cursor.NextField(PriorYearFields, ref seen, out int field))
        {
            prior = PriorYearFields[field] switch
            {
                "qualityAchievementPercent" => prior with { QualityAchievementPercent = this.Percent() },
                "qualityScore" => prior with { QualityScore = this.Percent() },
                "costScore" => prior with { CostScore = this.Percent() },
                "sameIdentifier" => prior with { SameIdentifier = cursor.Boolean() ?? true },
                _ => prior with { FacilityBased = cursor.Boolean() ?? false },
            };
        }

        return prior;
    }

    private decimal? Percent()
    {
        Place place = cursor.Here;
        decimal? value = cursor.IsNull ? null : cursor.Decimal();
        if (value is < 0m or > 100m)
        {
            cursor.Problems.Add(ImportProblemKind.OutOfRange, place, FormattableString.Invariant($"{value}"), "must be a percentage, 0 to 100");
        }

        return value;
    }
}
