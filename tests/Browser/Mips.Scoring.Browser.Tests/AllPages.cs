using Mips.Scoring.Tests.Explanations;

namespace Mips.Scoring.Browser.Tests;

/// <summary>The HTML scorecard, and every other page of the library and the tool.</summary>
public static class AllPages
{
    private static readonly Dictionary<string, string> All = new(HtmlPages.All.Concat(ToolPages.All), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public static string Of(string name) => All[name];
}
