

namespace Mips.Scoring.Reference;

/// <summary>A measure or activity that ended before the performance year.</summary>
/// <param name="Id">CMS's ID.</param>
/// <param name="LastPerformanceYear">The last performance year that had it.</param>
public sealed record EndedMeasure(string Id, int LastPerformanceYear);
