namespace Mips.Scoring.Site.Api;

/// <summary>A page of the reference.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Html">What stands in it.</param>
internal sealed record ApiPage(string Place, string Title, string Html);
