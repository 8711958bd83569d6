using System.Globalization;

namespace Mips.Scoring.ImportCmsData;

/// <summary>The edition of CMS's data that is imported.</summary>
internal sealed record Edition(string Commit, DateOnly Date)
{
    internal static Edition Parse(string commit, string date) => new(commit, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal string DateText => this.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
