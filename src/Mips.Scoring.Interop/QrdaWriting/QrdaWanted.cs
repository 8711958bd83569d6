namespace Mips.Scoring.Interop;

/// <summary>What CMS's guide wants of a document and no request has.</summary>
internal static class QrdaWanted
{
    public static void Name(QrdaContent content, DateTime? created, UnwrittenList unwritten)
    {
        if (!content.Ecqms.IsEmpty)
        {
            unwritten.Add(UnwrittenReason.Wanted, "supplementalData", null, "the form states each population by sex, race, ethnicity and payer");
            unwritten.Add(UnwrittenReason.Assumed, "initialPopulation", null, "the denominator is written as the initial population, which is at least as large");
        }

        if (created is null)
        {
            unwritten.Add(UnwrittenReason.Wanted, "effectiveTime", null, "the form states when the document was made");
        }

        unwritten.Add(UnwrittenReason.Wanted, "custodian", null, "the form states the author, the custodian and the legal authenticator");
        if (!QrdaTemplates.IsKnown(content.Written.PerformanceYear))
        {
            unwritten.Add(UnwrittenReason.Assumed, "templateId", QrdaTemplates.For(content.Written.PerformanceYear).Document, FormattableString.Invariant($"CMS's guide for PY{content.Written.PerformanceYear} is not at hand; the version of the nearest guide is written"));
        }
    }
}
