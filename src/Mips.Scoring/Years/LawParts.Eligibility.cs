// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.Eligibility;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(EligibilityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.ClinicianTypes, path + ".clinicianTypes");
        Check(part.LowVolumeThreshold, path + ".lowVolumeThreshold", ref problems);
        Check(part.SpecialStatuses, path + ".specialStatuses", ref problems);
        problems.Has(part.VirtualGroups, path + ".virtualGroups");
    }

    internal static void Check(SubgroupRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.OwnExceptions, path + ".ownExceptions");
    }

    internal static void Check(MvpRegistrationRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Opens, path + ".opens");
        problems.Has(part.Closes, path + ".closes");
        problems.Has(part.ClosesForCahps, path + ".closesForCahps");
        problems.Has(part.CahpsMeasure, path + ".cahpsMeasure");
        problems.Has(part.SelectsPopulationHealthMeasure, path + ".selectsPopulationHealthMeasure");
        problems.Has(part.GroupAttestsSpecialty, path + ".groupAttestsSpecialty");
        problems.Has(part.SmallPracticeClinicians, path + ".smallPracticeClinicians");
    }

    internal static void Check(LowVolumeThreshold part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.AllowedCharges, path + ".allowedCharges");
        problems.Has(part.Patients, path + ".patients");
        problems.Sign(part.Services, path + ".services");
        problems.Has(part.OptIn, path + ".optIn");
    }

    internal static void Check(SpecialStatusRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.SmallPracticeClinicians, path + ".smallPracticeClinicians");
        problems.Has(part.NonPatientFacingEncounters, path + ".nonPatientFacingEncounters");
        problems.Has(part.NonPatientFacingPercentOfGroup, path + ".nonPatientFacingPercentOfGroup");
        problems.Has(part.HospitalBasedPercentOfServices, path + ".hospitalBasedPercentOfServices");
        problems.Sign(part.HospitalBasedPercentOfGroup, path + ".hospitalBasedPercentOfGroup");
        problems.Has(part.AmbulatorySurgicalCenterPercentOfServices, path + ".ambulatorySurgicalCenterPercentOfServices");
    }
}
