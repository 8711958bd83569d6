namespace Mips.Scoring.Interop;

/// <summary>Reads an exception that CMS granted.</summary>
internal sealed class ReweightingGrantReader(JsonCursor cursor, ImportLimits limits)
{
    private const ulong Both = 3;
    private static readonly JsonFields GrantFields = new("circumstance", "categories");

    public ReweightingGrant? Grant()
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a grant"))
        {
            return null;
        }

        ReweightingCircumstance? circumstance = null;
        PerformanceCategories categories = PerformanceCategories.None;
        bool everyWordIsRight = true;
        ulong seen = 0;
        while (cursor.NextField(GrantFields, ref seen, out int field))
        {
            if (field == 0)
            {
                circumstance = cursor.Word(HoldingsWords.Circumstances);
                everyWordIsRight &= circumstance is not null;
            }
            else if (cursor.BeginArray(" of categories"))
            {
                for (int rows = 1; cursor.NextElement(); rows++)
                {
                    cursor.StopBeyond(limits.Measurements, rows, "categories");
                    PerformanceCategories? category = cursor.Word(HoldingsWords.Categories);
                    everyWordIsRight &= category is not null;
                    categories |= category ?? PerformanceCategories.None;
                }
            }
            else
            {
                everyWordIsRight = false;
            }
        }

        bool covers = categories != PerformanceCategories.None || (seen == Both && circumstance == ReweightingCircumstance.AppliedToAffiliatedGroup && everyWordIsRight);
        if (circumstance is not null && covers)
        {
            return new ReweightingGrant(circumstance.Value, categories);
        }

        if (seen != Both || everyWordIsRight)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place, null, "a grant needs circumstance and categories");
        }

        return null;
    }
}
