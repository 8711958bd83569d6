using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The cost performance category in an MVP, § 414.1365(c)(2) and (d)(3)(ii): the cost measures of the MVP only, scored as elsewhere.</summary>
public static class MvpCost
{
    /// <summary>Scores the category. A subgroup's cost results are those of its affiliated group.</summary>
    /// <param name="request">A valid request; cost measures outside the MVP are shown and not scored.</param>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="mvp">The MVP.</param>
    /// <param name="rules">The cost rules of the year.</param>
    /// <returns>The score and its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mvp"/> is null.</exception>
    /// <exception cref="ArgumentException">The data has no such measure, or the rules no case minimum for it.</exception>
    public static CostScore Score(ScoringRequest request, ReferenceData data, Mvp mvp, CostRules rules) =>
        CostCategory.ScoreAlone(request, data, mvp ?? throw new ArgumentNullException(nameof(mvp)), rules);
}
