using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>Forms that say themselves whether a measure was reported end to end: QRDA III and FHIR state eCQMs, which are, and other measures, which are not.</summary>
internal static class EndToEndReporting
{
    /// <summary>Whether a row can be written as the form says it: not where a bonus depends on it, through PY2021.</summary>
    public static bool Fits(QualityMeasureSubmission row, bool asWritten, int year, string path, UnwrittenList unwritten)
    {
        if (row.EndToEndReported == asWritten)
        {
            return true;
        }

        bool earns = ProgramYears.All.FirstOrDefault(law => law.PerformanceYear == year)?.Quality.EndToEndBonus is not null;
        string words = asWritten ? "a measure in this form is one that was reported end to end" : "the form does not say that the measure was reported end to end";
        unwritten.Add(earns ? UnwrittenReason.NoPlace : UnwrittenReason.LessClosely, path + ".endToEndReported", row.EndToEndReported ? "true" : "false", earns ? words + "; the measure is left out, because a bonus depends on it" : words);
        return !earns;
    }
}
