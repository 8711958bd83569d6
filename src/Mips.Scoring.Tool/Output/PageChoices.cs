using Mips.Scoring.Answers.Explanations;

namespace Mips.Scoring.Tool.Output;

/// <summary>What scorecards in files say beside the score.</summary>
internal sealed record PageChoices
{
    /// <summary>How much to say; null for what suits the form.</summary>
    public ExplanationDepth? Depth { get; init; }

    /// <summary>The name of the practice, on pages; null for none.</summary>
    public string? Practice { get; init; }

    /// <summary>The day that is printed on pages; null for none.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Where paragraphs on pages lead to, with <c>{page}</c> in the place of the name of the rule page; null for no links.</summary>
    public string? RulePages { get; init; }
}
