using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>What a performance category hands on to the weighting: whether data was submitted, and its score.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct CategoryOutcome
{
    // Not a nullable field, and the score first: outcomes are copied from stage to stage, and what is copied in one piece can be read in one.
    private readonly Percent score;
    private readonly bool hasScore;

    /// <summary>The outcome of a category.</summary>
    /// <param name="dataSubmitted">Whether data that counts as a submission was submitted for the category (never for cost).</param>
    /// <param name="score">The unrounded category score, 0–100 %; null if the category cannot be scored.</param>
    public CategoryOutcome(bool dataSubmitted, Percent? score)
    {
        this.DataSubmitted = dataSubmitted;
        this.hasScore = score.HasValue;
        this.score = score.GetValueOrDefault();
    }

    /// <summary>The outcome of a category that has a score.</summary>
    internal CategoryOutcome(bool dataSubmitted, Percent score)
    {
        this.DataSubmitted = dataSubmitted;
        this.hasScore = true;
        this.score = score;
    }

    /// <summary>Whether data that counts as a submission was submitted for the category (never for cost).</summary>
    public bool DataSubmitted { get; }

    /// <summary>The unrounded category score, 0–100 %; null if the category cannot be scored.</summary>
    public Percent? Score => this.hasScore ? this.score : null;

    internal bool HasScore => this.hasScore;

    /// <summary>The score; 0 % if the category cannot be scored.</summary>
    internal Percent ScoreOrZero => this.score;
}
