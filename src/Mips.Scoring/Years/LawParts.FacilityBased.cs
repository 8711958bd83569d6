// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.FacilityBased;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(FacilityBasedRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.IsAvailable, path + ".isAvailable");
        problems.Has(part.MinimumPercentOfServices, path + ".minimumPercentOfServices");
        problems.Has(part.MinimumInpatientOrEmergencyServices, path + ".minimumInpatientOrEmergencyServices");
        problems.Has(part.MinimumPercentOfGroup, path + ".minimumPercentOfGroup");
        problems.Has(part.VirtualGroups, path + ".virtualGroups");
        problems.Has(part.Comparison, path + ".comparison");
    }
}
