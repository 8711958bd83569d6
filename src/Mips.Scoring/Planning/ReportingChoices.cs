using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>Every way to take part that the same facts allow, scored and ranked.</summary>
public sealed record ReportingChoices
{
    private readonly EquatableArray<ReportingChoice> ranked;

    private ReportingChoices()
    {
    }

    /// <summary>The choices, the highest final score first; of equal ones in the order of the facts, then traditional MIPS, MVPs, the APM Performance Pathway, then with everything before without a category.</summary>
    public required ImmutableArray<ReportingChoice> Ranked { get => this.ranked; init => this.ranked = value; }

    /// <summary>The first of <see cref="Ranked"/>.</summary>
    public ReportingChoice Best => this.Ranked[0];

    /// <summary>What would determine the payment if the best choice of each participation option were submitted: a virtual group's, and through PY2020 an APM Entity's, counts before a higher one.</summary>
    public required Attribution Attributed { get; init; }

    /// <summary>The traps: choices of everything that score less than the same without a category.</summary>
    public ImmutableArray<ReportingChoice> Traps => [.. this.Ranked.Where(static choice => choice.CostsPoints != PerformanceCategories.None)];

    /// <summary>Finds the choices of one participant.</summary>
    /// <param name="facts">What could be submitted and what CMS holds; the MVP or APM Performance Pathway that it names does not matter.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The choices.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The facts are not valid in any pathway; the exception carries the problems of the first.</exception>
    public static ReportingChoices Of(ScoringRequest facts, ReferenceData data, ScoringOptions? options = null) => Of([facts ?? throw new ArgumentNullException(nameof(facts))], data, options);

    /// <summary>Finds the choices of a clinician who can take part in several ways.</summary>
    /// <param name="facts">One request for each participation option: what the individual, the group, the subgroup, the virtual group, the APM Entity could submit.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The choices. An APM Entity is scored on what it submits itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> or one of the facts is null.</exception>
    /// <exception cref="ArgumentException">There are no facts.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">No facts are valid in any pathway; the exception carries the problems of the first.</exception>
    public static ReportingChoices Of(ImmutableArray<ScoringRequest> facts, ReferenceData data, ScoringOptions? options = null)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        if (facts.IsDefaultOrEmpty)
        {
            throw new ArgumentException("There are no facts to choose from.", nameof(facts));
        }

        ImmutableArray<ReportingChoice> all = [.. facts.SelectMany(one => ChoiceSearch.Of(one ?? throw new ArgumentNullException(nameof(facts)), data, options))];
        if (all.IsEmpty)
        {
            _ = Scorer.Score(facts[0] with { Mvp = null, App = null }, data, options);
        }

        return new()
        {
            Ranked = [.. all.OrderByDescending(static choice => choice.FinalScore)],
            Attributed = Attribution.Of([.. all.GroupBy(static choice => choice.Scorecard.Request.Participant.Option).Select(static same => same.OrderByDescending(static choice => choice.FinalScore).First().Scorecard)]),
        };
    }
}

/// <summary>One way to take part.</summary>
public sealed record ReportingChoice
{
    private readonly EquatableArray<ChoiceRequirement> requirements;

    /// <summary>The scorecard; its request is what would be submitted.</summary>
    public required Scorecard Scorecard { get; init; }

    /// <summary>Categories that are reweighted if they are not submitted, and that this choice does not submit.</summary>
    public required PerformanceCategories Withheld { get; init; }

    /// <summary>Categories whose submission ends their reweighting and makes this choice score less than the same without them: the trap.</summary>
    public required PerformanceCategories CostsPoints { get; init; }

    /// <summary>What has to be done, by when.</summary>
    public required ImmutableArray<ChoiceRequirement> Requirements { get => this.requirements; init => this.requirements = value; }

    /// <summary>The final score.</summary>
    public decimal FinalScore => this.Scorecard.FinalScore;

    /// <summary>What makes the difference to another choice, part by part.</summary>
    /// <param name="other">The choice that is compared with.</param>
    /// <returns>The difference; its parts add up exactly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ScorecardDifference DifferenceFrom(ReportingChoice other) => ScorecardDifference.Between((other ?? throw new ArgumentNullException(nameof(other))).Scorecard, this.Scorecard);

    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ReportingChoice), this.PrintMembers);
}

/// <summary>Something that a choice needs.</summary>
/// <param name="Kind">What.</param>
/// <param name="Deadline">The last moment, on a clock in the Eastern time zone; null if there is none or it is not known.</param>
/// <param name="Missing">How many are missing; 0 where nothing is counted.</param>
public readonly record struct ChoiceRequirement(ChoiceRequirementKind Kind, DateTime? Deadline, int Missing)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(ChoiceRequirement), this.PrintMembers);
}

/// <summary>What a choice can need.</summary>
[JsonConverter(typeof(EnumNameConverter<ChoiceRequirementKind>))]
public enum ChoiceRequirementKind
{
    /// <summary>Registration for the MVP, § 414.1365(b).</summary>
    MvpRegistration,

    /// <summary>Registration for the MVP together with the CAHPS for MIPS survey, which closes earlier, § 414.1365(b)(1).</summary>
    MvpRegistrationWithSurvey,

    /// <summary>A group's attestation that it is a single specialty group or a multispecialty small practice, § 414.1365(b)(2).</summary>
    SpecialtyAttestation,

    /// <summary>Quality measures up to the required number; a missing one is 0 of 10 points.</summary>
    QualityMeasures,

    /// <summary>An outcome measure, or without one another high priority measure.</summary>
    OutcomeMeasure,

    /// <summary>Improvement activities that count.</summary>
    ImprovementActivity,

    /// <summary>A Promoting Interoperability submission with all required elements.</summary>
    PromotingInteroperability,
}
