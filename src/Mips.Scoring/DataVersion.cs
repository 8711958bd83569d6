

namespace Mips.Scoring;

/// <summary>Which edition of CMS's data a result rests on.</summary>
/// <param name="Commit">The commit of CMS's public repository <c>qpp-measures-data</c>, or a name of your own for your own data.</param>
/// <param name="Date">The date of that edition, <c>yyyy-MM-dd</c>.</param>
/// <param name="Hash">The SHA-256 of the year's tables, lower-case hexadecimal.</param>
public sealed record DataVersion(string Commit, string Date, string Hash)
{
    /// <summary>The version as it is printed on a scorecard.</summary>
    /// <returns>For example <c>2026-08-20 · 100b25f9</c>.</returns>
    public override string ToString() => $"{this.Date} · {this.Commit}";
}
