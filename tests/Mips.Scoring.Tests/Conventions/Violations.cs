namespace Mips.Scoring.Tests.Conventions;

/// <summary>Fails with the whole list, one line each.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations)
    {
        string[] found = [.. violations.Order(StringComparer.Ordinal)];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
