namespace Mips.Scoring.Tests.Generators;

/// <summary>Who is scored, and everything about them that is not a submission.</summary>
internal static class ParticipantGenerator
{
    public static Participant Participant(Dice dice, params IReadOnlyList<ParticipationOption> options)
    {
        ParticipationOption option = dice.Pick(options);
        bool individual = option == ParticipationOption.Individual;
        bool small = dice.Chance(45);
        int clinicians = small ? dice.Between(individual ? 1 : 2, 15) : dice.Pick(16, 17, 40, 500);
        return new()
        {
            Option = option,
            Clinicians = clinicians,
            SmallPractice = small,
            Rural = dice.Chance(10),
            HealthProfessionalShortageArea = dice.Chance(10),
            NonPatientFacing = dice.Chance(10),
            HospitalBased = dice.Chance(10),
            AmbulatorySurgicalCenterBased = dice.Chance(10),
            FacilityBased = dice.Chance(10),
            ApmParticipant = dice.Chance(15),
            ClinicianTypes = dice.Chance(40) ? [] : individual ? [dice.Pick(Enum.GetValues<ClinicianType>())] : [.. dice.Some(Enum.GetValues<ClinicianType>(), dice.Between(1, 2))],
            EveryClinicianQualifiesForPromotingInteroperabilityReweighting = !individual && dice.Chance(10),
            HasCardiologist = dice.Chance(60),
        };
    }

    /// <summary>Results around the floor of 30 %, and achievement percents on a coarse grid so that they often meet this year's.</summary>
    public static PriorYearResults? PriorYear(Dice dice, int year)
    {
        if (dice.Chance(35))
        {
            return null;
        }

        // A category score of exactly 30 % by bonus points.
        if (dice.Chance(8))
        {
            return new() { QualityAchievementPercent = dice.Pick(20m, 25m, 29m), QualityScore = 30m, SameIdentifier = dice.Chance(80) };
        }

        decimal? achievement = dice.Chance(15) ? null : dice.Pick(0m, 25m, 29.99m, 30m, 30.01m, 50m, 60m, 75m, 100m, dice.Decimal(0, 100, 4));
        decimal? score = achievement is decimal a ? Math.Min(100m, a + dice.Pick(0m, 0m, 10m, dice.Decimal(0, 10, 2))) : null;
        return new()
        {
            QualityAchievementPercent = achievement,
            QualityScore = score,
            CostScore = dice.Chance(30) ? null : dice.Pick(10m, 55m, 75m, 99.99m, 100m, dice.Decimal(10, 100, 4)),
            SameIdentifier = dice.Chance(80),

            // The year before had facility-based measurement: PY2019, PY2020, and from PY2023.
            FacilityBased = dice.Chance(10) && year is 2020 or 2021 or >= 2024,
        };
    }

    /// <summary>Indicators at, just below and above the median, and components at their limit.</summary>
    public static PatientPopulation? Population(Dice dice, int year) => dice.OnLimits ? HalfHundredths(dice, year) : dice.Chance(30) ? null : new()
    {
        HccRiskScore = dice.Chance(10) ? null : Indicator(dice, 1.61m, 0.62m, 1.45m),
        DualProportion = dice.Chance(10) ? null : Indicator(dice, 0.25m, 0.2m, 0.19m),
    };

    // A bonus with a half of a hundredth at its end: with a sum in hundredths the final score is a tie.
    private static PatientPopulation HalfHundredths(Dice dice, int year)
    {
        decimal bonus = (dice.Between(0, 349) * 0.01m) + 0.005m;
        decimal indicator = year <= 2019 ? bonus : year <= 2021 ? bonus / 2m : bonus / 4m;
        RiskIndicator hcc = year <= 2021 ? new(indicator) : new(indicator) { Mean = 0.375m, StandardDeviation = 1m, Median = 0m };
        return new() { HccRiskScore = hcc };
    }

    public static ImmutableArray<ReweightingGrant> Grants(Dice dice, int year, ParticipationOption option) =>
        option == ParticipationOption.Subgroup ? SubgroupGrants(dice, year) : GrantsOfOthers(dice, year, option);

    // 414.1365(e)(2)(ii): what was applied to the affiliated group, with the group's exceptions; in PY2023 two of the subgroup's own where nothing was.
    private static ImmutableArray<ReweightingGrant> SubgroupGrants(Dice dice, int year)
    {
        ImmutableArray<ReweightingGrant> ofTheGroup = GrantsOfOthers(dice, year, ParticipationOption.Group);
        PerformanceCategories applied = dice.Chance(30) ? PerformanceCategories.None : (PerformanceCategories)dice.Between(1, 15);
        ImmutableArray<ReweightingGrant> own =
            [.. ofTheGroup.Where(grant => grant.Circumstance is ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication or ReweightingCircumstance.CompromisedData)];
        return year == 2023 && dice.Chance(40) ? own
            : dice.Chance(60) ? [new(ReweightingCircumstance.AppliedToAffiliatedGroup, applied), .. ofTheGroup]
            : [];
    }

    private static ImmutableArray<ReweightingGrant> GrantsOfOthers(Dice dice, int year, ParticipationOption option)
    {
        bool individual = option == ParticipationOption.Individual;
        if (dice.Chance(65))
        {
            return [];
        }

        // (C)(2) in PY2017; (A)(6) from PY2018.
        PerformanceCategories application = year == 2017 ? PerformanceCategories.PromotingInteroperability : PerformanceCategories.All;
        bool mayApply = option != ParticipationOption.ApmEntity || year >= 2020;
        (ReweightingCircumstance Circumstance, PerformanceCategories Allowed)[] grounds =
        [
            .. mayApply
                ? [(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, application), (ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, application)]
                : Array.Empty<(ReweightingCircumstance, PerformanceCategories)>(),
            (ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality),
            .. individual && year >= 2019
                ? [(ReweightingCircumstance.JoinedPracticeInFinalThreeMonths, PerformanceCategories.All)]
                : Array.Empty<(ReweightingCircumstance, PerformanceCategories)>(),
            .. year >= 2018
                ? [(ReweightingCircumstance.CompromisedData, PerformanceCategories.All), (ReweightingCircumstance.DecertifiedCehrt, PerformanceCategories.PromotingInteroperability)]
                : Array.Empty<(ReweightingCircumstance, PerformanceCategories)>(),
            .. year is >= 2018 and <= 2021
                ? [(ReweightingCircumstance.SmallPracticeHardship, PerformanceCategories.PromotingInteroperability)]
                : Array.Empty<(ReweightingCircumstance, PerformanceCategories)>(),
            .. year == 2019
                ? [(ReweightingCircumstance.Covid19Application, PerformanceCategories.All), (ReweightingCircumstance.Covid19Application, PerformanceCategories.All)]
                : Array.Empty<(ReweightingCircumstance, PerformanceCategories)>(),
            (ReweightingCircumstance.InsufficientInternetAccess, PerformanceCategories.PromotingInteroperability),
            (ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability),
            .. year >= 2024
                ? [(ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.All & ~PerformanceCategories.Cost)]
                : Array.Empty<(ReweightingCircumstance, PerformanceCategories)>(),
        ];
        return [.. dice.Some(grounds, dice.Between(1, 2)).DistinctBy(g => g.Circumstance).Select(g => new ReweightingGrant(g.Circumstance, Categories(dice, option, g.Circumstance, g.Allowed)))];
    }

    private static PerformanceCategories Categories(Dice dice, ParticipationOption option, ReweightingCircumstance circumstance, PerformanceCategories allowed)
    {
        // 414.1317(b)(4): an APM Entity applies for all four.
        if (circumstance == ReweightingCircumstance.JoinedPracticeInFinalThreeMonths
            || (option == ParticipationOption.ApmEntity && circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication))
        {
            return allowed;
        }

        PerformanceCategories some = (PerformanceCategories)dice.Between(1, 15) & allowed;
        return some == PerformanceCategories.None ? allowed : some;
    }

    private static RiskIndicator Indicator(Dice dice, decimal mean, decimal deviation, decimal median)
    {
        decimal value = dice.Pick(median, median - 0.0001m, median + 0.0001m, mean, mean + (0.875m * deviation), mean + (3 * deviation), 0m, Math.Min(1m, dice.Decimal(0, 2, 4)));
        return new(value) { Mean = mean, StandardDeviation = deviation, Median = median };
    }
}
