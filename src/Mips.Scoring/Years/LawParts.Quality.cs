// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(QualityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.MeasurePoints, path + ".measurePoints", ref problems);
        Check(part.CollectionTypes, path + ".collectionTypes", ref problems);
        Check(part.RequiredMeasures, path + ".requiredMeasures", ref problems);
        Check(part.EligibleMeasureApplicability, path + ".eligibleMeasureApplicability", ref problems);
        Check(part.AvailablePoints, path + ".availablePoints", ref problems);
        if (part.HighPriorityBonus is not null)
        {
            Check(part.HighPriorityBonus, path + ".highPriorityBonus", ref problems);
        }

        if (part.EndToEndBonus is not null)
        {
            Check(part.EndToEndBonus, path + ".endToEndBonus", ref problems);
        }

        if (part.SmallPracticeBonus is not null)
        {
            Check(part.SmallPracticeBonus, path + ".smallPracticeBonus", ref problems);
        }

        if (part.ComplexOrganizationAdjustment is not null)
        {
            Check(part.ComplexOrganizationAdjustment, path + ".complexOrganizationAdjustment", ref problems);
        }

        if (part.Improvement is not null)
        {
            Check(part.Improvement, path + ".improvement", ref problems);
        }
    }

    internal static void Check(MvpQualityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.Category, path + ".category", ref problems);
        Check(part.PopulationHealth, path + ".populationHealth", ref problems);
    }

    internal static void Check(AppQualityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.Category, path + ".category", ref problems);
        Check(part.App, path + ".app", ref problems);
        if (part.AppPlus is not null)
        {
            Check(part.AppPlus, path + ".appPlus", ref problems);
        }

        problems.Has(part.WebInterface, path + ".webInterface");
    }

    internal static void Check(CollectionTypeAvailabilityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.PartBClaims, path + ".partBClaims");
        problems.Sign(part.WebInterfaceClinicians, path + ".webInterfaceClinicians");
        problems.Sign(part.WebInterfaceCliniciansOfApmEntity, path + ".webInterfaceCliniciansOfApmEntity");
        problems.Has(part.SeveralMechanisms, path + ".severalMechanisms");
    }

    internal static void Check(RequiredMeasuresRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Measures, path + ".measures");
    }

    internal static void Check(EligibleMeasureApplicabilityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.SpecialtySetBelow, path + ".specialtySetBelow");
    }

    internal static void Check(AvailablePointsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.PerMeasure, path + ".perMeasure");
        if (part.CahpsReduction is not null)
        {
            Check(part.CahpsReduction, path + ".cahpsReduction", ref problems);
        }
    }

    internal static void Check(HighPriorityBonusRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.OutcomeOrPatientExperience, path + ".outcomeOrPatientExperience");
        problems.Has(part.OtherHighPriority, path + ".otherHighPriority");
        problems.Has(part.MaximumPercentOfAvailablePoints, path + ".maximumPercentOfAvailablePoints");
        problems.Has(part.WebInterfaceEarns, path + ".webInterfaceEarns");
    }

    internal static void Check(EndToEndBonusRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.PerMeasure, path + ".perMeasure");
        problems.Has(part.MaximumPercentOfAvailablePoints, path + ".maximumPercentOfAvailablePoints");
    }

    internal static void Check(SmallPracticeBonusRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Points, path + ".points");
    }

    internal static void Check(ComplexOrganizationAdjustmentRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.PerEcqm, path + ".perEcqm");
        problems.Has(part.MeasureMaximum, path + ".measureMaximum");
        problems.Has(part.MaximumPercentOfAvailablePoints, path + ".maximumPercentOfAvailablePoints");
    }

    internal static void Check(QualityImprovementRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MaximumPercentagePoints, path + ".maximumPercentagePoints");
        problems.Has(part.AssumedPriorPercent, path + ".assumedPriorPercent");
    }

    internal static void Check(PopulationHealthRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is PopulationHealthRules.HighestOfAll highestOfAll)
        {
            Check(highestOfAll, path, ref problems);
        }

        if (part is PopulationHealthRules.SelectedAtRegistration selectedAtRegistration)
        {
            Check(selectedAtRegistration, path, ref problems);
        }
    }

    internal static void Check(AppMeasureSetRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Program, path + ".program");
        problems.Has(part.Measures, path + ".measures");
        problems.Has(part.CollectionTypes, path + ".collectionTypes");
        problems.Has(part.AdministrativeClaims, path + ".administrativeClaims");
    }

    internal static void Check(CahpsReductionRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MostSubmittedMeasures, path + ".mostSubmittedMeasures");
    }

    internal static void Check(PopulationHealthRules.HighestOfAll part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }
    }

    internal static void Check(PopulationHealthRules.SelectedAtRegistration part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }
    }
}
