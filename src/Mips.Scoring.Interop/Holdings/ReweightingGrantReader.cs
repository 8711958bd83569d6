namespace Mips.Scoring.Interop;

/// <summary>Reads an exception that CMS granted.</summary>
internal sealed class ReweightingGrantReader(JsonCursor cursor, ImportLimits limits)
{
    private static readonly string[] GrantFields = ["circumstance", "categories"];

    public ReweightingGrant? Grant()
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a grant"))
        {
            return null;
        }

        ReweightingCircumstance? circumstance = null;
        PerformanceCategories categories = PerformanceCategories.None;
        ulong seen = 0;
        while (cursor.NextField(GrantFields, ref seen, out int field))
        {
            if (field == 0)
            {
                circumstance = cursor.Word(HoldingsWords.Circumstances);
            }
            else if (cursor.BeginArray(" of categories"))
            {
                for (int rows = 1; cursor.NextElement(); rows++)
                {
                    cursor.StopBeyond(limits.Measurements, rows, "categories");
                    categories |= cursor.Word(HoldingsWords.Categories) ?? PerformanceCategories.None;
                }
            }
        }

        if (circumstance is not null && categories != PerformanceCategories.None)
        {
            return new ReweightingGrant(circumstance.Value, categories);
        }

        if (seen != 3)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place, null, "a grant needs circumstance and categories");
        }

        return null;
    }
}
