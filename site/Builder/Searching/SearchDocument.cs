namespace Mips.Scoring.Site.Searching;

/// <summary>What the search knows of a target: its title, the words of its headings, its text, and how much it counts among its like.</summary>
/// <param name="Target">The target.</param>
/// <param name="Headings">Words of headings and names.</param>
/// <param name="Text">Its text.</param>
/// <param name="Importance">In percent of a rule page.</param>
internal sealed record SearchDocument(SearchTarget Target, string Headings, string Text, int Importance);
