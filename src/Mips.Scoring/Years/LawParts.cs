// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be.</summary>
internal static class LawParts
{
    internal static void Check(ProgramYear part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.Eligibility, "eligibility", ref problems);
        if (part.Subgroups is not null)
        {
            Check(part.Subgroups, "subgroups", ref problems);
        }

        if (part.MvpRegistration is not null)
        {
            Check(part.MvpRegistration, "mvpRegistration", ref problems);
        }

        Check(part.Quality, "quality", ref problems);
        if (part.MvpQuality is not null)
        {
            Check(part.MvpQuality, "mvpQuality", ref problems);
        }

        if (part.AppQuality is not null)
        {
            Check(part.AppQuality, "appQuality", ref problems);
        }

        Check(part.Cost, "cost", ref problems);
        Check(part.ImprovementActivities, "improvementActivities", ref problems);
        Check(part.PromotingInteroperability, "promotingInteroperability", ref problems);
        if (part.FacilityBased is not null)
        {
            Check(part.FacilityBased, "facilityBased", ref problems);
        }

        Check(part.Weights, "weights", ref problems);
        Check(part.FinalScore, "finalScore", ref problems);
        Check(part.Payment, "payment", ref problems);
    }

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

    internal static void Check(CostRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.IsScored, path + ".isScored");
        Check(part.BenchmarkMethod, path + ".benchmarkMethod", ref problems);
        Check(part.DecilePoints, path + ".decilePoints", ref problems);
        problems.Has(part.MaximumPoints, path + ".maximumPoints");
        for (int i = 0; i < part.CaseMinimums.Length; i++)
        {
            problems.Has((object?)part.CaseMinimums[i], LawProblems.Item(path + ".caseMinimums", i));
        }

        for (int i = 0; i < part.GroupOnlyMeasures.Length; i++)
        {
            problems.Has((object?)part.GroupOnlyMeasures[i], LawProblems.Item(path + ".groupOnlyMeasures", i));
        }

        for (int i = 0; i < part.SuppressedMeasures.Length; i++)
        {
            problems.Has((object?)part.SuppressedMeasures[i], LawProblems.Item(path + ".suppressedMeasures", i));
        }

        problems.Has(part.ExcludesSuppressedMeasures, path + ".excludesSuppressedMeasures");
        if (part.InformationalMeasures is not null)
        {
            Check(part.InformationalMeasures, path + ".informationalMeasures", ref problems);
        }

        problems.Has(part.MaximumImprovement, path + ".maximumImprovement");
    }

    internal static void Check(ImprovementActivitiesRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.ActivityPoints, path + ".activityPoints", ref problems);
        if (part.MvpActivityPoints is not null)
        {
            Check(part.MvpActivityPoints, path + ".mvpActivityPoints", ref problems);
        }

        problems.Sign(part.AppCredit, path + ".appCredit");
        problems.Has(part.PointsForFullScore, path + ".pointsForFullScore");
        problems.Has(part.MinimumContinuousDays, path + ".minimumContinuousDays");
        problems.Sign(part.MinimumPercentOfGroup, path + ".minimumPercentOfGroup");
        problems.Sign(part.MinimumPercentOfPracticeSites, path + ".minimumPercentOfPracticeSites");
        problems.Has(part.PatientCenteredMedicalHome, path + ".patientCenteredMedicalHome");
        problems.Has(part.ApmCredit, path + ".apmCredit");
        problems.Sign(part.MipsApmScore, path + ".mipsApmScore");
    }

    internal static void Check(PromotingInteroperabilityRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MinimumContinuousDays, path + ".minimumContinuousDays");
        problems.Has(part.NeedsCertificationId, path + ".needsCertificationId");
        for (int i = 0; i < part.Statements.Length; i++)
        {
            problems.Has((object?)part.Statements[i], LawProblems.Item(path + ".statements", i));
        }

        problems.Has(part.CancelsReweighting, path + ".cancelsReweighting");
        Check(part.Method, path + ".method", ref problems);
        if (part.RollUp is not null)
        {
            Check(part.RollUp, path + ".rollUp", ref problems);
        }
    }

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

    internal static void Check(CategoryWeightRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.General, path + ".general");
        problems.Has(part.SmallPractice, path + ".smallPractice");
        problems.Has(part.Apm, path + ".apm");
        problems.Has(part.ApmScoringStandard, path + ".apmScoringStandard");
        problems.Has(part.NotScoredForAnyone, path + ".notScoredForAnyone");
        problems.Has(part.NotScoredForApmEntities, path + ".notScoredForApmEntities");
        problems.Has(part.AveragedForApmEntities, path + ".averagedForApmEntities");
        problems.Sign(part.ApmQualityReportingCredit, path + ".apmQualityReportingCredit");
        problems.Has(part.CostWithoutScore, path + ".costWithoutScore");
        problems.Has(part.QualityWithoutScore, path + ".qualityWithoutScore");
        Check(part.Grants, path + ".grants", ref problems);
        Check(part.AutomaticExtremeAndUncontrollableCircumstances, path + ".automaticExtremeAndUncontrollableCircumstances", ref problems);
        Check(part.PromotingInteroperability, path + ".promotingInteroperability", ref problems);
    }

    internal static void Check(FinalScoreRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Maximum, path + ".maximum");
        problems.Has(part.FewestCategories, path + ".fewestCategories");
        problems.Has(part.DecimalPlaces, path + ".decimalPlaces");
        if (part.ComplexPatientBonus is not null)
        {
            Check(part.ComplexPatientBonus, path + ".complexPatientBonus", ref problems);
        }

        problems.Sign(part.SmallPracticeBonus, path + ".smallPracticeBonus");
        Check(part.Attribution, path + ".attribution", ref problems);
    }

    internal static void Check(PaymentRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.PerformanceThreshold, path + ".performanceThreshold");
        problems.Has(part.LowestShareOfThreshold, path + ".lowestShareOfThreshold");
        problems.Has(part.ApplicablePercent, path + ".applicablePercent");
        problems.Has(part.LargestScalingFactor, path + ".largestScalingFactor");
        if (part.ExceptionalPerformance is not null)
        {
            Check(part.ExceptionalPerformance, path + ".exceptionalPerformance", ref problems);
        }

        problems.Sign(part.PublishedMaximumAdjustment, path + ".publishedMaximumAdjustment");
        problems.Has(part.DecimalPlaces, path + ".decimalPlaces");
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

    internal static void Check(MeasurePointsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        Check(part.PerformanceRates, path + ".performanceRates", ref problems);
        Check(part.DecilePoints, path + ".decilePoints", ref problems);
        Check(part.DataCompleteness, path + ".dataCompleteness", ref problems);
        Check(part.CaseMinimum, path + ".caseMinimum", ref problems);
        for (int i = 0; i < part.AdministrativeClaimsMinimums.Length; i++)
        {
            problems.Has((object?)part.AdministrativeClaimsMinimums[i], LawProblems.Item(path + ".administrativeClaimsMinimums", i));
        }

        Check(part.LackOfBenchmark, path + ".lackOfBenchmark", ref problems);
        Check(part.Cahps, path + ".cahps", ref problems);
        problems.Has(part.ExcludesSuppressedMeasures, path + ".excludesSuppressedMeasures");
        for (int i = 0; i < part.SuppressedMeasures.Length; i++)
        {
            problems.Has((object?)part.SuppressedMeasures[i], LawProblems.Item(path + ".suppressedMeasures", i));
        }

        if (part.FlatBenchmarks is not null)
        {
            Check(part.FlatBenchmarks, path + ".flatBenchmarks", ref problems);
        }

        if (part.NewMeasures is not null)
        {
            Check(part.NewMeasures, path + ".newMeasures", ref problems);
        }

        if (part.SevenPointCap is not null)
        {
            Check(part.SevenPointCap, path + ".sevenPointCap", ref problems);
        }
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

    internal static void Check(CostBenchmarkMethod part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is CostBenchmarkMethod.MedianAndStandardDeviation medianAndStandardDeviation)
        {
            Check(medianAndStandardDeviation, path, ref problems);
        }

        if (part is CostBenchmarkMethod.Deciles deciles)
        {
            Check(deciles, path, ref problems);
        }
    }

    internal static void Check(DecilePointsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Minimum, path + ".minimum");
        problems.Has(part.Places, path + ".places");
    }

    internal static void Check(InformationalCostMeasures part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.FirstPerformanceYear, path + ".firstPerformanceYear");
        problems.Has(part.Years, path + ".years");
    }

    internal static void Check(ActivityPoints part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is ActivityPoints.Counted counted)
        {
            Check(counted, path, ref problems);
        }

        if (part is ActivityPoints.Weighted weighted)
        {
            Check(weighted, path, ref problems);
        }
    }

    internal static void Check(PromotingInteroperabilityMethod part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is PromotingInteroperabilityMethod.RequiredMeasures requiredMeasures)
        {
            Check(requiredMeasures, path, ref problems);
        }

        if (part is PromotingInteroperabilityMethod.BaseAndPerformance baseAndPerformance)
        {
            Check(baseAndPerformance, path, ref problems);
        }
    }

    internal static void Check(PromotingInteroperabilityRollUpRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Bonus, path + ".bonus");
        problems.Has(part.OwnBonusPoints, path + ".ownBonusPoints");
        problems.Has(part.SharedSavingsProgramByTin, path + ".sharedSavingsProgramByTin");
    }

    internal static void Check(GrantRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Available.Length; i++)
        {
            problems.Has((object?)part.Available[i], LawProblems.Item(path + ".available", i));
        }

        problems.Has(part.ApmEntityApplication, path + ".apmEntityApplication");
    }

    internal static void Check(AutomaticExtremeAndUncontrollableCircumstancesRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Categories, path + ".categories");
        problems.Has(part.Affected, path + ".affected");
    }

    internal static void Check(PromotingInteroperabilityReweightingRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Statuses.Length; i++)
        {
            problems.Has((object?)part.Statuses[i], LawProblems.Item(path + ".statuses", i));
        }

        for (int i = 0; i < part.ClinicianTypes.Length; i++)
        {
            problems.Has((object?)part.ClinicianTypes[i], LawProblems.Item(path + ".clinicianTypes", i));
        }

        problems.Has(part.EveryClinicianQualifies, path + ".everyClinicianQualifies");
    }

    internal static void Check(ComplexPatientBonusRule part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is ComplexPatientBonusRule.Standardized standardized)
        {
            Check(standardized, path, ref problems);
        }

        if (part is ComplexPatientBonusRule.Averaged averaged)
        {
            Check(averaged, path, ref problems);
        }

        problems.Has(part.Maximum, path + ".maximum");
    }

    internal static void Check(AttributionRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Precedence.Length; i++)
        {
            problems.Has((object?)part.Precedence[i], LawProblems.Item(path + ".precedence", i));
        }

        problems.Has(part.Otherwise, path + ".otherwise");
    }

    internal static void Check(ExceptionalPerformanceRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Threshold, path + ".threshold");
        problems.Has(part.AtThreshold, path + ".atThreshold");
        problems.Has(part.AtHundred, path + ".atHundred");
        problems.Has(part.LargestScalingFactor, path + ".largestScalingFactor");
        problems.Has(part.AnnualLimit, path + ".annualLimit");
    }

    internal static void Check(PerformanceRateRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Places, path + ".places");
    }

    internal static void Check(DataCompletenessRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MinimumPercent, path + ".minimumPercent");
        problems.Has(part.WebInterfaceMinimumPercent, path + ".webInterfaceMinimumPercent");
        problems.Has(part.IncompletePoints, path + ".incompletePoints");
        problems.Has(part.SmallPracticeIncompletePoints, path + ".smallPracticeIncompletePoints");
        problems.Has(part.WebInterfaceIncompletePoints, path + ".webInterfaceIncompletePoints");
    }

    internal static void Check(CaseMinimumRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Cases, path + ".cases");
    }

    internal static void Check(LackOfBenchmarkRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is LackOfBenchmarkRules.Excluded excluded)
        {
            Check(excluded, path, ref problems);
        }

        if (part is LackOfBenchmarkRules.FixedPoints fixedPoints)
        {
            Check(fixedPoints, path, ref problems);
        }
    }

    internal static void Check(CahpsRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MeasureId, path + ".measureId");
    }

    internal static void Check(FlatBenchmarkRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.CollectionTypes, path + ".collectionTypes");
    }

    internal static void Check(NewMeasureRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.FirstYear, path + ".firstYear");
        problems.Has(part.SecondYear, path + ".secondYear");
    }

    internal static void Check(SevenPointCapRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        if (part is SevenPointCapRules.ConsecutiveYears consecutiveYears)
        {
            Check(consecutiveYears, path, ref problems);
        }

        if (part is SevenPointCapRules.NamedMeasures namedMeasures)
        {
            Check(namedMeasures, path, ref problems);
        }

        problems.Has(part.Cap, path + ".cap");
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

    internal static void Check(CostBenchmarkMethod.MedianAndStandardDeviation part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.StandardDeviationsAboveMedian.Length; i++)
        {
            problems.Has((object?)part.StandardDeviationsAboveMedian[i], LawProblems.Item(path + ".standardDeviationsAboveMedian", i));
        }
    }

    internal static void Check(CostBenchmarkMethod.Deciles part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }
    }

    internal static void Check(ActivityPoints.Counted part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Standard, path + ".standard");
        problems.Has(part.SpecialStatus, path + ".specialStatus");
    }

    internal static void Check(ActivityPoints.Weighted part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Medium, path + ".medium");
        problems.Has(part.High, path + ".high");
        problems.Has(part.SpecialStatusMedium, path + ".specialStatusMedium");
        problems.Has(part.SpecialStatusHigh, path + ".specialStatusHigh");
    }

    internal static void Check(PromotingInteroperabilityMethod.RequiredMeasures part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        for (int i = 0; i < part.Measures.Length; i++)
        {
            problems.Has((object?)part.Measures[i], LawProblems.Item(path + ".measures", i));
        }

        Check(part.PublicHealth, path + ".publicHealth", ref problems);
        for (int i = 0; i < part.Bonuses.Length; i++)
        {
            problems.Has((object?)part.Bonuses[i], LawProblems.Item(path + ".bonuses", i));
        }

        for (int i = 0; i < part.Moves.Length; i++)
        {
            problems.Has((object?)part.Moves[i], LawProblems.Item(path + ".moves", i));
        }

        for (int i = 0; i < part.UnlinkedExclusions.Length; i++)
        {
            problems.Has((object?)part.UnlinkedExclusions[i], LawProblems.Item(path + ".unlinkedExclusions", i));
        }
    }

    internal static void Check(PromotingInteroperabilityMethod.BaseAndPerformance part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.BaseScore, path + ".baseScore");
        for (int i = 0; i < part.BaseMeasures.Length; i++)
        {
            problems.Has((object?)part.BaseMeasures[i], LawProblems.Item(path + ".baseMeasures", i));
        }

        for (int i = 0; i < part.PerformanceMeasures.Length; i++)
        {
            problems.Has((object?)part.PerformanceMeasures[i], LawProblems.Item(path + ".performanceMeasures", i));
        }

        problems.Has(part.LargestPerformanceScore, path + ".largestPerformanceScore");
        problems.Has(part.RegistryPoints, path + ".registryPoints");
        problems.Has(part.RegistryBonus, path + ".registryBonus");
        for (int i = 0; i < part.RegistryMeasures.Length; i++)
        {
            problems.Has((object?)part.RegistryMeasures[i], LawProblems.Item(path + ".registryMeasures", i));
        }

        for (int i = 0; i < part.Bonuses.Length; i++)
        {
            problems.Has((object?)part.Bonuses[i], LawProblems.Item(path + ".bonuses", i));
        }
    }

    internal static void Check(ComplexPatientBonusRule.Standardized part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.AtMean, path + ".atMean");
        problems.Has(part.PerStandardDeviation, path + ".perStandardDeviation");
        problems.Has(part.FacilityBasedQualifies, path + ".facilityBasedQualifies");
        problems.Has(part.Maximum, path + ".maximum");
    }

    internal static void Check(ComplexPatientBonusRule.Averaged part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.DualFactor, path + ".dualFactor");
        problems.Has(part.Multiplier, path + ".multiplier");
        problems.Has(part.Maximum, path + ".maximum");
    }

    internal static void Check(LackOfBenchmarkRules.Excluded part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }
    }

    internal static void Check(LackOfBenchmarkRules.FixedPoints part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Points, path + ".points");
        problems.Has(part.SmallPracticePoints, path + ".smallPracticePoints");
    }

    internal static void Check(SevenPointCapRules.ConsecutiveYears part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Cap, path + ".cap");
    }

    internal static void Check(SevenPointCapRules.NamedMeasures part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.MeasureIds, path + ".measureIds");
        problems.Has(part.Cap, path + ".cap");
    }

    internal static void Check(PublicHealthObjective part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Points, path + ".points");
        problems.Has(part.MeasuresNeeded, path + ".measuresNeeded");
        for (int i = 0; i < part.Measures.Length; i++)
        {
            problems.Has((object?)part.Measures[i], LawProblems.Item(path + ".measures", i));
        }

        problems.Has(part.NeedsEngagementLevel, path + ".needsEngagementLevel");
        for (int i = 0; i < part.Suppressed.Length; i++)
        {
            problems.Has((object?)part.Suppressed[i], LawProblems.Item(path + ".suppressed", i));
        }
    }
}
