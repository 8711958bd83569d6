using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Quality;

/// <summary>To whom a year offers Medicare Part B claims and the CMS Web Interface, and whether through several mechanisms at once.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CollectionTypeAvailabilityRules
{
    /// <summary>Who may submit Medicare Part B claims measures.</summary>
    public required Cited<ClaimsReporters> PartBClaims { get; init; }

    /// <summary>The least number of clinicians of a group or virtual group that reports through the CMS Web Interface in traditional MIPS; null from PY2023.</summary>
    public required Cited<int>? WebInterfaceClinicians { get; init; }

    /// <summary>The same of an APM Entity: 1 under the APM scoring standard; null from PY2023.</summary>
    public required Cited<int>? WebInterfaceCliniciansOfApmEntity { get; init; }

    /// <summary>Whether quality data may come through several mechanisms: eCQMs, registry (MIPS CQMs and QCDR measures), claims, CMS Web Interface.</summary>
    public required Cited<bool> SeveralMechanisms { get; init; }
}

/// <summary>Who may submit Medicare Part B claims measures.</summary>
[JsonConverter(typeof(EnumNameConverter<ClaimsReporters>))]
public enum ClaimsReporters
{
    /// <summary>Small practices: individuals and groups of every kind.</summary>
    SmallPractices,

    /// <summary>Individuals, whatever the size of their practice, through PY2018.</summary>
    Individuals,
}

/// <summary>Whether a participant may report through a collection type, or why not.</summary>
[JsonConverter(typeof(EnumNameConverter<CollectionTypeAvailabilityReason>))]
public enum CollectionTypeAvailabilityReason
{
    /// <summary>It may.</summary>
    Available,

    /// <summary>Medicare Part B claims are for individuals in the year.</summary>
    IndividualsOnly,

    /// <summary>Medicare Part B claims are for small practices in the year.</summary>
    SmallPracticesOnly,

    /// <summary>The CMS Web Interface is for groups of every kind, not for individuals.</summary>
    NotForIndividuals,

    /// <summary>The CMS Web Interface is for larger groups.</summary>
    TooFewClinicians,

    /// <summary>The year has no CMS Web Interface in traditional MIPS.</summary>
    NotInThisYear,

    /// <summary>An MVP or the APM Performance Pathway does not offer the CMS Web Interface, or only to APM Entities.</summary>
    NotInThisReportingOption,
}

/// <summary>
/// Which collection types a participant may report quality measures through, § 414.1325(b)(1), (c)(1) and (d): Part B claims from PY2019 for small
/// practices only, the CMS Web Interface for groups of 25 or more clinicians, through PY2018 one mechanism for the category.
/// </summary>
public static class CollectionTypeAvailability
{
    /// <summary>Decides whether a participant may report through a collection type.</summary>
    /// <param name="collectionType">How the measure was reported.</param>
    /// <param name="participant">The participant.</param>
    /// <param name="reporting">Traditional MIPS, an MVP or the APM Performance Pathway.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <param name="appWebInterface">Whether the APM Performance Pathway of the year takes the CMS Web Interface of APM Entities, § 414.1305 (submission type).</param>
    /// <returns>Available, or why not.</returns>
    public static CollectionTypeAvailabilityReason Of(CollectionType collectionType, Participant participant, ReportingOption reporting, CollectionTypeAvailabilityRules rules, bool appWebInterface) =>
        collectionType switch
        {
            CollectionType.PartBClaims => PartBClaims(participant, rules),
            CollectionType.CmsWebInterface when reporting == ReportingOption.TraditionalMips => WebInterface(participant, rules),
            CollectionType.CmsWebInterface => appWebInterface && reporting == ReportingOption.ApmPerformancePathway && participant.Option == ParticipationOption.ApmEntity
                ? CollectionTypeAvailabilityReason.Available
                : CollectionTypeAvailabilityReason.NotInThisReportingOption,
            _ => CollectionTypeAvailabilityReason.Available,
        };

    internal static void Check(ScoringRequest request, CollectionTypeAvailabilityRules rules, Cited<bool>? appWebInterface, ref RequestProblems problems)
    {
        if (request.Participant is not { } participant || request.Quality.IsEmpty)
        {
            return;
        }

        CollectionType? first = null;
        for (int i = 0; i < request.Quality.Length; i++)
        {
            if (request.Quality[i] is not { } submission)
            {
                continue;
            }

            CollectionType type = submission.CollectionType;
            first ??= type;
            if (Of(type, participant, request.ReportingOption, rules, appWebInterface is { Value: true }) is not CollectionTypeAvailabilityReason.Available and var reason)
            {
                problems.Add(RequestProblemCode.CollectionTypeNotAvailable, $"quality[{i}].collectionType", type, Right(reason, request, rules), Paragraph(type, request.ReportingOption, participant.Option, rules));
            }
            else if (!rules.SeveralMechanisms.Value && MechanismOf(type) != MechanismOf(first.Value))
            {
                problems.Add(
                    RequestProblemCode.SeveralMechanisms,
                    $"quality[{i}].collectionType", type, $"PY{request.PerformanceYear} takes quality data through one mechanism, and quality[0] came as {first}: score each alone", rules.SeveralMechanisms.Citation);
            }
        }
    }

    private static CollectionTypeAvailabilityReason PartBClaims(Participant participant, CollectionTypeAvailabilityRules rules) => rules.PartBClaims.Value switch
    {
        ClaimsReporters.Individuals when participant.Option != ParticipationOption.Individual => CollectionTypeAvailabilityReason.IndividualsOnly,
        ClaimsReporters.SmallPractices when !participant.SmallPractice => CollectionTypeAvailabilityReason.SmallPracticesOnly,
        _ => CollectionTypeAvailabilityReason.Available,
    };

    private static CollectionTypeAvailabilityReason WebInterface(Participant participant, CollectionTypeAvailabilityRules rules)
    {
        if (participant.Option == ParticipationOption.Individual)
        {
            return CollectionTypeAvailabilityReason.NotForIndividuals;
        }

        Cited<int>? least = participant.Option == ParticipationOption.ApmEntity ? rules.WebInterfaceCliniciansOfApmEntity : rules.WebInterfaceClinicians;
        return least is null ? CollectionTypeAvailabilityReason.NotInThisYear
            : participant.Clinicians < least.Value ? CollectionTypeAvailabilityReason.TooFewClinicians
            : CollectionTypeAvailabilityReason.Available;
    }

    // MIPS CQMs and QCDR measures both come through registries.
    private static CollectionType MechanismOf(CollectionType type) => type == CollectionType.QcdrMeasure ? CollectionType.MipsCqm : type;

    private static string Right(CollectionTypeAvailabilityReason reason, ScoringRequest request, CollectionTypeAvailabilityRules rules) => reason switch
    {
        CollectionTypeAvailabilityReason.IndividualsOnly => $"Medicare Part B claims measures are for individuals in PY{request.PerformanceYear}",
        CollectionTypeAvailabilityReason.SmallPracticesOnly => "Medicare Part B claims measures are for small practices only",
        CollectionTypeAvailabilityReason.NotForIndividuals => "the CMS Web Interface is not for individuals",
        CollectionTypeAvailabilityReason.TooFewClinicians => $"the CMS Web Interface is for {rules.WebInterfaceClinicians?.Value} or more clinicians, not for {request.Participant.Clinicians}",
        CollectionTypeAvailabilityReason.NotInThisYear => $"traditional MIPS has no CMS Web Interface in PY{request.PerformanceYear}",
        _ => "the CMS Web Interface is for traditional MIPS through PY2022, and for APM Entities in the APM Performance Pathway through PY2024",
    };

    private static Citation Paragraph(CollectionType type, ReportingOption reporting, ParticipationOption option, CollectionTypeAvailabilityRules rules) =>
        type == CollectionType.CmsWebInterface && (reporting != ReportingOption.TraditionalMips || rules.WebInterfaceClinicians is null) ? Citation.Cfr("414.1305")
        : option == ParticipationOption.Individual ? Citation.Cfr("414.1325(b)")
        : Citation.Cfr("414.1325(c)");
}
