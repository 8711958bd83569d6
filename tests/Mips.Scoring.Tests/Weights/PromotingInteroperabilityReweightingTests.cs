using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class PromotingInteroperabilityReweightingTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("promoting-interoperability-reweighting", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_ground_of_a_participant(RulePageRow row)
    {
        Participant participant = new()
        {
            Option = Enum.Parse<ParticipationOption>(row["Option"]),
            HospitalBased = row["Status"] == "HospitalBased",
            NonPatientFacing = row["Status"] == "NonPatientFacing",
            AmbulatorySurgicalCenterBased = row["Status"] == "AmbulatorySurgicalCenterBased",
            SmallPractice = row["Status"] == "SmallPractice",
            ClinicianTypes = row["Clinician types"] == "none" ? [] : [.. row["Clinician types"].Split(' ').Select(Enum.Parse<ClinicianType>)],
            EveryClinicianQualifiesForPromotingInteroperabilityReweighting = row.YesNo("Every clinician"),
        };

        CategoryGround ground = PromotingInteroperabilityReweighting.Of(participant, ProgramYears.For(row.Count("Year")).Weights.PromotingInteroperability);

        Assert.Equal(Enum.Parse<ReweightingGround>(row["Ground"]), ground.Ground);
        Assert.Equal(ground.Ground != ReweightingGround.None, ground.RestoredBySubmission);
        Assert.Equal(ground.Ground == ReweightingGround.None, ground.Citation is null);
    }

    [Fact]
    public void A_small_apm_entity_has_two_readings()
    {
        Participant entity = new() { Option = ParticipationOption.ApmEntity, SmallPractice = true };
        PromotingInteroperabilityReweightingRules reweighted = Py2024.Rules.Weights.PromotingInteroperability;
        PromotingInteroperabilityReweightingRules not = reweighted with { SmallApmEntity = SmallApmEntityReading.NotReweighted };

        Assert.Equal(ReweightingGround.SmallPractice, PromotingInteroperabilityReweighting.Of(entity, reweighted).Ground);
        Assert.Equal(ReweightingGround.None, PromotingInteroperabilityReweighting.Of(entity, not).Ground);
        Assert.Equal(ReweightingGround.SmallPractice, PromotingInteroperabilityReweighting.Of(entity with { Option = ParticipationOption.Group }, not).Ground);
    }

    [Fact]
    public void Every_clinician_type_but_physicians_and_midwives_qualified_in_PY2022()
    {
        IEnumerable<ClinicianType> qualified = Enum.GetValues<ClinicianType>().Where(type =>
            PromotingInteroperabilityReweighting.Of(new Participant { Option = ParticipationOption.Individual, ClinicianTypes = [type] }, Py2022.Rules.Weights.PromotingInteroperability).Ground == ReweightingGround.ClinicianType);

        Assert.Equal(Enum.GetValues<ClinicianType>().Except([ClinicianType.Physician, ClinicianType.CertifiedNurseMidwife]), qualified);
    }
}
