using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Takes what is found in files, one file after the other.</summary>
internal interface IFindingOutput
{
    /// <summary>Takes the findings of a file, which may be none.</summary>
    void Add(string name, ImmutableArray<Finding> findings);

    /// <summary>Says that there are no more files.</summary>
    void Complete();
}
