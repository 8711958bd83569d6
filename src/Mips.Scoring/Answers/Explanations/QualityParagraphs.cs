using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The paragraphs behind the quality lines of an explanation.</summary>
internal static class QualityParagraphs
{
    public static readonly Citation General = Citation.Cfr("414.1380(b)(1)(i)");
    public static readonly Citation LackOfBenchmark = Citation.Cfr("414.1380(b)(1)(i)(A)");
    public static readonly Citation IncompleteData = Citation.Cfr("414.1380(b)(1)(i)(B)");
    public static readonly Citation NewMeasures = Citation.Cfr("414.1380(b)(1)(i)(C)");
    public static readonly Citation Benchmarks = Citation.Cfr("414.1380(b)(1)(ii)");
    public static readonly Citation ToppedOut = Citation.Cfr("414.1380(b)(1)(iv)");
    public static readonly Citation HighPriority = Citation.Cfr("414.1380(b)(1)(v)(A)");
    public static readonly Citation EndToEnd = Citation.Cfr("414.1380(b)(1)(v)(B)");
    public static readonly Citation SmallPractices = Citation.Cfr("414.1380(b)(1)(v)(C)");
    public static readonly Citation Improvement = Citation.Cfr("414.1380(b)(1)(vi)");
    public static readonly Citation CategoryScore = Citation.Cfr("414.1380(b)(1)(vii)");
    public static readonly Citation Suppression = Citation.Cfr("414.1380(b)(1)(vii)(A)");
    public static readonly Citation ComplexOrganization = Citation.Cfr("414.1380(b)(1)(vii)(C)");
    public static readonly Citation Requirements = Citation.Cfr("414.1335(a)(1)");
    public static readonly Citation NotSubmitted = Citation.Cfr("414.1335(a)");
    public static readonly Citation PopulationHealth = Citation.Cfr("414.1365(d)(3)(i)(A)");
    public static readonly Citation SelectedClaims = Citation.Cfr("414.1365(d)(3)(i)(B)");
}
