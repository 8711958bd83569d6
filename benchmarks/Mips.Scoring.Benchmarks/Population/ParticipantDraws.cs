namespace Mips.Scoring.Benchmarks.Population;

/// <summary>Who participates: option, size, statuses, exceptions.</summary>
internal sealed class ParticipantDraws(Dice dice)
{
    private const int LargestPractice = 5_400;

    public Participant Next(ScoredPattern pattern)
    {
        ParticipationOption option = this.Option(pattern);
        bool small = this.IsSmall(pattern);
        SettingOfCare setting = dice.Pick(pattern is ScoredPattern.WithoutInteroperability or ScoredPattern.WithoutBoth ? Marginals.SettingsWithoutInteroperability : Marginals.SettingsElsewhere);
        bool reports = pattern is not (ScoredPattern.AffectedArea or ScoredPattern.Silent);
        return new Participant
        {
            Option = option,
            Clinicians = this.Clinicians(small, option),
            SmallPractice = small,
            Rural = dice.Chance(Marginals.Rural),
            HealthProfessionalShortageArea = dice.Chance(Marginals.HealthProfessionalShortageArea),
            HospitalBased = setting is SettingOfCare.Hospital or SettingOfCare.Both,
            NonPatientFacing = setting is SettingOfCare.NonPatientFacing or SettingOfCare.Both,
            AmbulatorySurgicalCenterBased = dice.Chance(Marginals.AmbulatorySurgicalCenterBased),
            FacilityBased = reports && dice.Chance(Marginals.FacilityBased),
            ApmParticipant = option == ParticipationOption.ApmEntity || (reports && dice.Chance(Marginals.ApmParticipants)),
            HasCardiologist = dice.Chance(3_000),
        };
    }

    /// <summary>Exceptions that CMS granted. Submitted data restore a category, as they do in § 414.1380(c)(2)(i)(A)(6) and (C)(2).</summary>
    public ImmutableArray<ReweightingGrant> Grants(ScoredPattern pattern) => pattern switch
    {
        ScoredPattern.ExceptedFromQualityAndCost => Circumstances(PerformanceCategories.Quality | PerformanceCategories.Cost),
        ScoredPattern.WithoutCost => this.Of((Marginals.AllCategoriesExceptedThoughSubmittedWithoutCost, PerformanceCategories.All), (Marginals.CostExceptedWithoutCost, PerformanceCategories.Cost)),
        ScoredPattern.WithoutBoth => this.Of((Marginals.CostExceptedWithoutBoth, PerformanceCategories.Cost), (Marginals.Hardship, PerformanceCategories.None)),
        ScoredPattern.WithoutInteroperability => this.Of((Marginals.InteroperabilityExcepted, PerformanceCategories.PromotingInteroperability), (Marginals.Hardship, PerformanceCategories.None)),
        ScoredPattern.EveryCategory => this.Of(
            (Marginals.ActivitiesExceptedThoughSubmitted, PerformanceCategories.ImprovementActivities),
            (Marginals.InteroperabilityExceptedThoughSubmitted, PerformanceCategories.PromotingInteroperability),
            (Marginals.HardshipThoughSubmitted, PerformanceCategories.None)),
        _ => [],
    };

    private ParticipationOption Option(ScoredPattern pattern) => pattern switch
    {
        ScoredPattern.Pathway => ParticipationOption.ApmEntity,
        ScoredPattern.AffectedArea or ScoredPattern.Silent => ParticipationOption.Individual,
        ScoredPattern.SmallWithoutInteroperability or ScoredPattern.SmallWithoutBoth => dice.Chance(Marginals.IndividualsOfSmallPractices) ? ParticipationOption.Individual : ParticipationOption.Group,
        ScoredPattern.EveryCategory => dice.Below(10_000) switch
        {
            < Marginals.EntitiesOfEveryCategory => ParticipationOption.ApmEntity,
            < Marginals.EntitiesOfEveryCategory + Marginals.IndividualsOfEveryCategory => ParticipationOption.Individual,
            _ => ParticipationOption.Group,
        },
        _ => ParticipationOption.Group,
    };

    private bool IsSmall(ScoredPattern pattern) => pattern switch
    {
        ScoredPattern.SmallWithoutInteroperability or ScoredPattern.SmallWithoutBoth => true,
        ScoredPattern.EveryCategory => dice.Chance(Marginals.SmallOfEveryCategory),
        ScoredPattern.AffectedArea => dice.Chance(Marginals.SmallOfAffectedArea),
        ScoredPattern.Silent => dice.Chance(Marginals.SmallOfSilent),
        _ => false,
    };

    private int Clinicians(bool small, ParticipationOption option) =>
        !small ? 16 + (dice.Below(LargestPractice) * dice.Below(1000) / 1000)
        : option == ParticipationOption.Individual && dice.Chance(Marginals.SoloOfSmallIndividuals) ? 1
        : dice.Pick(Marginals.SmallPracticeSizes);

    // The first draw that hits decides; no category means a hardship with the certified technology.
    private ImmutableArray<ReweightingGrant> Of(params ReadOnlySpan<(int PerTenThousand, PerformanceCategories Categories)> candidates)
    {
        foreach ((int chance, PerformanceCategories categories) in candidates)
        {
            if (dice.Chance(chance))
            {
                return categories == PerformanceCategories.None
                    ? [new(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability)]
                    : Circumstances(categories);
            }
        }

        return [];
    }

    private static ImmutableArray<ReweightingGrant> Circumstances(PerformanceCategories categories) => [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, categories)];
}
