using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>Whether a registration for an MVP can be accepted, § 414.1365(b): the dates, and what must be submitted with it.</summary>
public static class MvpRegistration
{
    /// <summary>Checks a registration.</summary>
    /// <param name="form">What is submitted.</param>
    /// <param name="at">When it is submitted.</param>
    /// <param name="data">CMS's data of the year, which lists the MVPs.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Everything that stands against it; empty if it can be accepted.</returns>
    public static ImmutableArray<MvpRegistrationProblem> Check(MvpRegistrationForm form, DateTimeOffset at, ReferenceData data, MvpRegistrationRules rules)
    {
        ImmutableArray<MvpRegistrationProblem>.Builder problems = ImmutableArray.CreateBuilder<MvpRegistrationProblem>();
        CheckTime(form, EasternTime.At(at), rules, problems);
        if (data.FindMvp(form.MvpId) is Mvp mvp)
        {
            CheckMeasures(form, mvp, rules, problems);
        }
        else
        {
            problems.Add(new(MvpRegistrationIssue.UnknownMvp, form.MvpId, null));
        }

        CheckParticipant(form, rules, problems);
        return problems.ToImmutable();
    }

    private static void CheckTime(MvpRegistrationForm form, DateTime eastern, MvpRegistrationRules rules, ImmutableArray<MvpRegistrationProblem>.Builder problems)
    {
        if (eastern < rules.Opens.Value)
        {
            problems.Add(new(MvpRegistrationIssue.NotYetOpen, null, rules.Opens.Value));
        }

        if (eastern > rules.Closes.Value)
        {
            problems.Add(new(MvpRegistrationIssue.Closed, null, rules.Closes.Value));
        }
        else if (form.Cahps && eastern > rules.ClosesForCahps.Value)
        {
            problems.Add(new(MvpRegistrationIssue.ClosedForCahps, null, rules.ClosesForCahps.Value));
        }
    }

    private static void CheckMeasures(MvpRegistrationForm form, Mvp mvp, MvpRegistrationRules rules, ImmutableArray<MvpRegistrationProblem>.Builder problems)
    {
        if (form.PopulationHealthMeasure is null)
        {
            if (rules.SelectsPopulationHealthMeasure.Value)
            {
                problems.Add(new(MvpRegistrationIssue.NoPopulationHealthMeasure, null, null));
            }
        }
        else if (!mvp.PopulationHealthMeasures.Contains(form.PopulationHealthMeasure))
        {
            problems.Add(new(MvpRegistrationIssue.PopulationHealthMeasureNotInMvp, form.PopulationHealthMeasure, null));
        }

        if (form.OutcomesBasedClaimsMeasure is not null && !mvp.OutcomesBasedClaimsMeasures.Contains(form.OutcomesBasedClaimsMeasure))
        {
            problems.Add(new(MvpRegistrationIssue.ClaimsMeasureNotInMvp, form.OutcomesBasedClaimsMeasure, null));
        }

        if (form.Cahps && !mvp.QualityMeasures.Contains(rules.CahpsMeasure.Value))
        {
            problems.Add(new(MvpRegistrationIssue.CahpsNotInMvp, rules.CahpsMeasure.Value, null));
        }
    }

    private static void CheckParticipant(MvpRegistrationForm form, MvpRegistrationRules rules, ImmutableArray<MvpRegistrationProblem>.Builder problems)
    {
        if (form.Option == ParticipationOption.VirtualGroup)
        {
            problems.Add(new(MvpRegistrationIssue.VirtualGroup, null, null));
        }

        if (form.Cahps && (form.Option == ParticipationOption.Individual || form.Clinicians < 2))
        {
            problems.Add(new(MvpRegistrationIssue.CahpsNeedsTwoClinicians, null, null));
        }

        if (form.Option == ParticipationOption.Group && rules.GroupAttestsSpecialty.Value)
        {
            CheckSpecialty(form, rules, problems);
        }

        if (form.Option == ParticipationOption.Subgroup)
        {
            CheckSubgroup(form, problems);
        }
    }

    private static void CheckSpecialty(MvpRegistrationForm form, MvpRegistrationRules rules, ImmutableArray<MvpRegistrationProblem>.Builder problems)
    {
        if (form.Specialty is null)
        {
            problems.Add(new(MvpRegistrationIssue.NoSpecialtyAttestation, null, null));
        }
        else if (form.Specialty == GroupSpecialty.Multispecialty
            || (form.Specialty == GroupSpecialty.MultispecialtySmallPractice && form.Clinicians > rules.SmallPracticeClinicians.Value))
        {
            problems.Add(new(MvpRegistrationIssue.MultispecialtyGroup, null, null));
        }
    }

    private static void CheckSubgroup(MvpRegistrationForm form, ImmutableArray<MvpRegistrationProblem>.Builder problems)
    {
        if (form.SubgroupListedClinicians < 1)
        {
            problems.Add(new(MvpRegistrationIssue.NoSubgroupClinicians, null, null));
        }

        if (string.IsNullOrWhiteSpace(form.SubgroupName))
        {
            problems.Add(new(MvpRegistrationIssue.NoSubgroupName, null, null));
        }

        if (string.IsNullOrWhiteSpace(form.SubgroupDescription))
        {
            problems.Add(new(MvpRegistrationIssue.NoSubgroupDescription, null, null));
        }

        if (form.SubgroupHasOptedInOrVoluntary)
        {
            problems.Add(new(MvpRegistrationIssue.SubgroupOptedInOrVoluntary, null, null));
        }
    }
}

/// <summary>One thing that stands against a registration.</summary>
/// <param name="Issue">What it is.</param>
/// <param name="Value">The ID that was given or is missing, if the issue is about one.</param>
/// <param name="Limit">The date and time in the Eastern time zone, if the issue is about one.</param>
public readonly record struct MvpRegistrationProblem(MvpRegistrationIssue Issue, string? Value, DateTime? Limit)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(MvpRegistrationProblem), this.PrintMembers);
}

/// <summary>What can stand against a registration for an MVP.</summary>
[JsonConverter(typeof(EnumNameConverter<MvpRegistrationIssue>))]
public enum MvpRegistrationIssue
{
    /// <summary>Registration has not opened, (b)(1).</summary>
    NotYetOpen,

    /// <summary>Registration has closed, (b)(1).</summary>
    Closed,

    /// <summary>Registration with the CAHPS for MIPS survey has closed, (b)(1).</summary>
    ClosedForCahps,

    /// <summary>Not an MVP of the year, (b)(2)(i).</summary>
    UnknownMvp,

    /// <summary>No population health measure is selected in a year that asks for one, (b)(2)(i).</summary>
    NoPopulationHealthMeasure,

    /// <summary>The population health measure is not in the MVP, (b)(2)(i).</summary>
    PopulationHealthMeasureNotInMvp,

    /// <summary>The outcomes-based administrative claims measure is not in the MVP, (b)(2)(i).</summary>
    ClaimsMeasureNotInMvp,

    /// <summary>The CAHPS for MIPS survey is not in the MVP, (b)(1).</summary>
    CahpsNotInMvp,

    /// <summary>The survey is for groups, subgroups and APM Entities with two or more clinicians, (b)(1).</summary>
    CahpsNeedsTwoClinicians,

    /// <summary>Virtual groups are no MVP participants, § 414.1305.</summary>
    VirtualGroup,

    /// <summary>A group attests nothing about its specialties in a year that asks for it, § 414.1305.</summary>
    NoSpecialtyAttestation,

    /// <summary>A multispecialty group that is not a small practice takes part as subgroups or individuals, § 414.1305.</summary>
    MultispecialtyGroup,

    /// <summary>A subgroup lists no clinicians, (b)(2)(ii).</summary>
    NoSubgroupClinicians,

    /// <summary>A subgroup has no name in plain language, (b)(2)(ii).</summary>
    NoSubgroupName,

    /// <summary>A subgroup has no description, (b)(2)(iii).</summary>
    NoSubgroupDescription,

    /// <summary>A clinician who opted in or reports voluntarily cannot be in a subgroup, § 414.1318(a)(2).</summary>
    SubgroupOptedInOrVoluntary,
}
