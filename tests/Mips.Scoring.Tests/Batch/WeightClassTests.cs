using Mips.Scoring.Batches;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Profiles are weighed once together where nothing of their weights differs, and only there.</summary>
public sealed class WeightClassTests
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Classes_are_equal_where_everything_that_the_weights_rest_on_is(int year)
    {
        ProgramYear law = ProgramYears.For(year);
        ClinicianProfile[] profiles = [.. Profiles()];
        foreach (ClinicianProfile one in profiles)
        {
            WeightClass own = WeightClass.Of(one, law.Weights);
            foreach (ClinicianProfile other in profiles)
            {
                WeightClass others = WeightClass.Of(other, law.Weights);
                bool same = own.Grounds == others.Grounds
                    && (one.Participant.Option, one.Participant.SmallPractice, one.Participant.MipsApm) == (other.Participant.Option, other.Participant.SmallPractice, other.Participant.MipsApm);
                Assert.Equal(same, own.Equals(others));
                Assert.True(!same || own.GetHashCode() == others.GetHashCode());
            }
        }
    }

    private static IEnumerable<ClinicianProfile> Profiles() =>
        from option in Enum.GetValues<ParticipationOption>()
        from apm in Enum.GetValues<MipsApm>()
        from smallPractice in new[] { false, true }
        from hospitalBased in new[] { false, true }
        from type in new ImmutableArray<ClinicianType>[] { [], [ClinicianType.ClinicalSocialWorker] }
        from grants in new ImmutableArray<ReweightingGrant>[] { [], [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All)] }
        from automatic in new[] { false, true }
        select new ClinicianProfile(new() { Option = option, MipsApm = apm, SmallPractice = smallPractice, HospitalBased = hospitalBased, ClinicianTypes = type }, grants, automatic);
}
