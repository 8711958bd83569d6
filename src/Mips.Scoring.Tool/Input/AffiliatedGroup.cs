using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Tool.Input;

/// <summary>A subgroup's request with what comes from its affiliated group.</summary>
internal static class AffiliatedGroup
{
    /// <summary>Completes a subgroup's request.</summary>
    /// <param name="subgroup">What the subgroup submitted.</param>
    /// <param name="path">The submission of its affiliated group.</param>
    /// <param name="years">CMS's data and law.</param>
    /// <param name="score">Scores the group.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not a group's submission of the same year, or cannot be scored.</exception>
    public static ScoringRequest Complete(ScoringRequest subgroup, string path, CmsYears years, Func<ScoringRequest, Scorecard> score)
    {
        InputFile file = InputFile.Read(new FileSource(path), null, years);
        ImmutableArray<ScoringRequest> submitted = [.. file.Content.Parts.Select(part => part.Submission.Request)];
        if (!file.IsComplete || submitted.IsEmpty)
        {
            throw new InvalidDataException($"{path}: the affiliated group's submission cannot be used: {string.Join("; ", file.Findings)}");
        }

        ScoringRequest group = file.Complete(submitted[0]) with
        {
            PromotingInteroperability = [.. submitted.SelectMany(request => request.PromotingInteroperability)],
        };
        if (group.Participant.Option != ParticipationOption.Group || group.PerformanceYear != subgroup.PerformanceYear)
        {
            throw new InvalidDataException($"{path}: not a group's submission of PY{subgroup.PerformanceYear}");
        }

        return years.LawOf(subgroup.PerformanceYear).Subgroups is SubgroupRules rules ? SubgroupInheritance.Of(subgroup, Score(group, path, score), rules) : subgroup;
    }

    private static Scorecard Score(ScoringRequest group, string path, Func<ScoringRequest, Scorecard> score)
    {
        try
        {
            return score(group);
        }
        catch (InvalidScoringRequestException invalid)
        {
            throw new InvalidDataException($"{path}: the affiliated group cannot be scored: {string.Join("; ", invalid.Problems)}", invalid);
        }
    }
}
