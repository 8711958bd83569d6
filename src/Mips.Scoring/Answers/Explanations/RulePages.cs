using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The rule page of each paragraph, as docs/paragraphs.md has it. A paragraph that is not named here is on the page of the paragraph that contains it.</summary>
internal static class RulePages
{
    private static readonly Dictionary<string, string> PageOf = new(StringComparer.Ordinal);

    static RulePages()
    {
        Add("low-volume", "414.1305");
        Add("clinician-eligibility", "414.1310(b)", "414.1310(c)");
        Add("final-score-attribution", "414.1310(e)", "414.1318(b)", "414.1370(f)(2)");
        Add("apm-entity-scorer", "414.1317(a)(3)", "414.1317(b)", "414.1370(f)", "414.1370(g)(3)");
        Add("apm-entity-category-average", "414.1317(b)(1)", "414.1370(g)(1)(iii)");
        Add("apm-category-weighting", "414.1317(b)(2)", "414.1367(c)(2)", "414.1367(d)", "414.1370", "414.1380(d)");
        Add("quality-improvement", "414.1317(b)(3)", "414.1380(b)(1)(vi)");
        Add("granted-reweighting", "414.1317(b)(4)", "414.1380(c)(2)(i)(A)", "414.1380(c)(2)(i)(C)(1)", "414.1380(c)(2)(i)(C)(2)", "414.1380(c)(2)(i)(C)(4)", "414.1380(c)(2)(i)(C)(8)", "414.1380(c)(2)(i)(C)(10)", "414.1380(c)(2)(i)(C)(11)");
        Add("mvp-registration", "414.1318(a)", "414.1365(b)");
        Add("participation-check", "414.1318(c)(2)", "414.1370(a)");
        Add("promoting-interoperability-period", "414.1320(a)", "414.1320(b)", "414.1320(c)", "414.1320(d)", "414.1320(e)", "414.1320(f)", "414.1320(g)", "414.1320(h)");
        Add("collection-type-availability", "414.1325(b)", "414.1325(c)", "414.1325(d)", "414.1370(g)(1)(i)");
        Add("weight-table", "414.1330(b)", "414.1350(d)", "414.1355(b)", "414.1375(a)", "414.1380(c)(1)", "414.1380(c)(2)(ii)");
        Add("quality-category", "414.1335(a)", "414.1380(b)(1)", "414.1380(b)(1)(vii)(B)");
        Add("eligible-measure-applicability", "414.1335(a)(1)(i)", "414.1335(a)(1)(ii)");
        Add("cahps-points", "414.1335(a)(3)");
        Add("app-quality", "414.1335(b)", "414.1367(a)", "414.1367(c)");
        Add("data-completeness", "414.1340(a)", "414.1340(b)", "414.1340(c)", "414.1340(d)", "414.1380(b)(1)(i)(B)");
        Add("cost-measure-points", "414.1350(c)", "414.1380(a)(1)(ii)", "414.1380(b)(2)", "414.1380(b)(2)(v)(A)");
        Add("activity-performance", "414.1360(a)");
        Add("mvp-quality", "414.1365(a)", "414.1365(c)", "414.1365(d)(3)(i)");
        Add("mvp-cost", "414.1365(c)(2)", "414.1365(d)(3)(ii)");
        Add("mvp-improvement-activities", "414.1365(c)(3)", "414.1365(d)(3)(iii)");
        Add("promoting-interoperability-category", "414.1365(c)(4)(i)", "414.1365(d)(3)(iv)", "414.1367(c)(4)", "414.1380(a)(1)(iv)", "414.1380(b)(4)");
        Add("subgroup-inheritance", "414.1365(c)(4)(i)(A)", "414.1365(d)(3)(iv)(A)", "414.1365(e)(4)");
        Add("mvp-category-weighting", "414.1365(e)");
        Add("facility-based-group", "414.1365(e)(3)", "414.1380(e)(2)(ii)", "414.1380(e)(4)");
        Add("app-improvement-activities", "414.1367(c)(3)");
        Add("final-score-calculation", "414.1367(e)", "414.1370(i)", "414.1380(a)", "414.1380(b)", "414.1380(c)");
        Add("apm-quality-reporting-credit", "414.1370(g)(1)(ii)");
        Add("promoting-interoperability-roll-up", "414.1370(g)(4)");
        Add("required-elements", "414.1375(b)", "414.1375(b)(2)(ii)(A)", "414.1375(b)(2)(ii)(C)", "414.1375(b)(2)(ii)(D)");
        Add("required-measures-score", "414.1375(b)(2)", "414.1380(b)(4)(ii)");
        Add("base-and-performance-score", "414.1375(b)(2)(i)", "414.1380(b)(4)(i)");
        Add("measure-achievement-points", "414.1380(a)(1)(i)", "414.1380(b)(1)(i)");
        Add("improvement-activities-category", "414.1380(a)(1)(iii)", "414.1380(b)(3)");
        Add("lack-of-benchmark", "414.1380(b)(1)(i)(A)");
        Add("administrative-claims-points", "414.1380(b)(1)(i)(A)(2)(ii)", "414.1380(b)(1)(ii)(D)");
        Add("new-measure-floor", "414.1380(b)(1)(i)(A)(3)", "414.1380(b)(1)(i)(C)");
        Add("decile-points", "414.1380(b)(1)(ii)");
        Add("case-minimum", "414.1380(b)(1)(iii)");
        Add("seven-point-cap", "414.1380(b)(1)(iv)");
        Add("high-priority-bonus", "414.1380(b)(1)(v)");
        Add("end-to-end-bonus", "414.1380(b)(1)(v)(B)");
        Add("small-practice-bonus", "414.1380(b)(1)(v)(C)");
        Add("quality-category-score", "414.1380(b)(1)(vii)");
        Add("measure-suppression", "414.1380(b)(1)(vii)(A)");
        Add("complex-organization-adjustment", "414.1380(b)(1)(vii)(C)");
        Add("cost-category", "414.1380(b)(2)(iii)", "414.1380(b)(2)(v)");
        Add("cost-improvement", "414.1380(b)(2)(iv)");
        Add("apm-participation-credit", "414.1380(b)(3)(i)", "414.1380(c)(2)(iv)");
        Add("performance-score-points", "414.1380(b)(4)(i)(B)");
        Add("registry-credit", "414.1380(b)(4)(i)(C)(1)");
        Add("edition-bonus", "414.1380(b)(4)(i)(C)(3)");
        Add("promoting-interoperability-measure-points", "414.1380(b)(4)(ii)(A)");
        Add("public-health-reporting", "414.1380(b)(4)(ii)(B)");
        Add("promoting-interoperability-bonus", "414.1380(b)(4)(ii)(C)");
        Add("category-weighting", "414.1380(c)(2)", "414.1380(c)(2)(i)(A)(2)");
        Add("promoting-interoperability-reweighting", "414.1380(c)(2)(i)(A)(4)", "414.1380(c)(2)(i)(C)", "414.1380(c)(2)(iii)");
        Add("automatic-extreme-and-uncontrollable-circumstances", "414.1380(c)(2)(i)(A)(7)", "414.1380(c)(2)(i)(A)(8)", "414.1380(c)(2)(i)(C)(3)");
        Add("complex-patient-bonus", "414.1380(c)(3)");
        Add("small-practice-final-bonus", "414.1380(c)(4)");
        Add("facility-based-score", "414.1380(e)");
        Add("facility-based-individual", "414.1380(e)(2)");
        Add("applicable-facility", "414.1380(e)(5)");
        Add("facility-based-choice", "414.1380(e)(6)(vi)");
        Add("payment-adjustment", "414.1405(a)", "414.1405(b)", "414.1405(c)", "414.1405(d)");
        Add("budget-neutrality", "414.1405(b)(3)");
        Add("adjusted-payment", "414.1405(e)");
    }

    /// <summary>The name of the page, for example <c>decile-points</c>; null where there is none.</summary>
    public static string? Of(Citation citation) => citation.Authority == CitationAuthority.Regulation ? OfParagraph(citation.Locator) : null;

    private static string? OfParagraph(string paragraph)
    {
        for (string? containing = paragraph; containing is not null; containing = Containing(containing))
        {
            if (PageOf.TryGetValue(containing, out string? page))
            {
                return page;
            }
        }

        return null;
    }

    private static string? Containing(string paragraph) => paragraph.LastIndexOf('(') is int place and > 0 ? paragraph.Substring(0, place) : null;

    private static void Add(string page, params ReadOnlySpan<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            PageOf.Add(paragraph, page);
        }
    }
}
