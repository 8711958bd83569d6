using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Interop;

/// <summary>One row of the public use file.</summary>
internal sealed class PublicUseRow(CsvWriter csv, ScoredSubmission scored)
{
    private const decimal FullActivityScore = 40m;
    private readonly Scorecard card = scored.Scorecard;

    public void Write()
    {
        this.WriteParticipant();
        this.WriteQuality();
        this.WritePromotingInteroperability();
        this.WriteImprovementActivities();
        this.WriteCost();
        csv.EndRow();
    }

    private void WriteParticipant()
    {
        Participant participant = this.card.Request.Participant;
        string? pathway = scored.Submission.Program is "mips" or "app1" or "appPlus" ? null : scored.Submission.Program;
        this.Blank(2);
        csv.Number(participant.Clinicians);
        this.Blank(3);
        csv.Text(scored.Submission.Entity.NationalProviderIdentifier).YesNo(!this.DataSubmitted())
            .Text(ParticipationOf(participant.Option)).Text(ReportingOption(scored.Submission.Program)).Text(pathway);
        this.Blank(5);
        csv.YesNo(participant.SmallPractice).YesNo(participant.Rural).YesNo(participant.HealthProfessionalShortageArea).YesNo(participant.AmbulatorySurgicalCenterBased)
            .YesNo(participant.HospitalBased).YesNo(participant.NonPatientFacing).YesNo(participant.FacilityBased);
        this.Blank(1);
        csv.Number(this.card.Request.PatientPopulation?.DualProportion?.Value, 2);
        this.Blank(1);
        csv.YesNo(this.HasCircumstances()).Number(this.card.FinalScore, 2).Number(scored.AdjustmentPercent, 2).Number(this.card.FinalScoreCalculation.ComplexPatientBonus, 2);
    }

    private void WriteQuality()
    {
        csv.Number(this.card.Weights.Quality.Score.Value, 2).Number(this.card.Quality.Improvement.PercentagePoints.Value, 2);
        this.Weight(this.card.Weights.Quality, 2);
        csv.Number(this.card.Quality.SmallPracticeBonus.ToDecimal(), 2);
        (string Id, string Type, decimal Points)[] measures =
        [
            .. this.card.Quality.Measures.Where(line => line.IsCounted).Select(line => (line.Measure.Id, CollectionTypeOf(line.CollectionType), line.Points.ToDecimal()))
                .Concat(this.card.Quality.AdministrativeClaims.Where(line => line.IsScored).Select(line => (line.Measure.Id, CollectionTypeOf(CollectionType.AdministrativeClaims), line.Points.ToDecimal())))
                .OrderByDescending(line => line.Item3).Take(PublicUseColumns.QualityMeasures),
        ];
        foreach ((string id, string type, decimal points) in measures)
        {
            csv.Text(id).Text(type).Number(points, 1);
        }

        this.Blank(3 * (PublicUseColumns.QualityMeasures - measures.Length));
    }

    private void WritePromotingInteroperability()
    {
        CategoryWeight weight = this.card.Weights.PromotingInteroperability;
        csv.Number(weight.Score.Value, 2);
        this.Weight(weight, 2);
        bool reweighted = weight.State == CategoryWeightState.Reweighted;
        csv.YesNo(reweighted && IsHardship(weight.Ground)).YesNo(reweighted && IsStatusOrType(weight.Ground)).Text(this.card.PromotingInteroperability.Submission?.CehrtId);
        PromotingInteroperabilityMeasureScore[] measures =
            [.. this.card.PromotingInteroperability.Measures.OrderByDescending(line => line.Points).Take(PublicUseColumns.PromotingInteroperabilityMeasures)];
        foreach (PromotingInteroperabilityMeasureScore line in measures)
        {
            csv.Text(line.ExclusionId ?? line.MeasureId)
                .Text(line.ExclusionId is not null ? "Exclusion" : line.Disposition is PromotingInteroperabilityDisposition.Bonus or PromotingInteroperabilityDisposition.BonusAlreadyEarned ? "Bonus" : "Required")
                .Number((int)decimal.Truncate(line.Points.ToDecimal()));
        }

        this.Blank(3 * (PublicUseColumns.PromotingInteroperabilityMeasures - measures.Length));
    }

    private void WriteImprovementActivities()
    {
        CategoryWeight weight = this.card.Weights.ImprovementActivities;
        csv.Number(weight.Score.Of(FullActivityScore), 0);
        this.Weight(weight, 2);
        csv.YesNo(this.card.ImprovementActivities.ApmCredit is not (ApmCreditOutcome.NotInApm or ApmCreditOutcome.NothingSubmitted or ApmCreditOutcome.WithheldUnderCircumstances));
        ImprovementActivityScore[] activities = [.. this.card.ImprovementActivities.Activities.Where(line => line.Points > 0).OrderByDescending(line => line.Points).Take(PublicUseColumns.ImprovementActivities)];
        foreach (ImprovementActivityScore line in activities)
        {
            csv.Text(line.Activity.Id).Number(line.Points);
        }

        this.Blank(2 * (PublicUseColumns.ImprovementActivities - activities.Length));
    }

    private void WriteCost()
    {
        csv.Number(this.card.Weights.Cost.Score.Value, 4).Number(this.card.Cost.Improvement.Amount.Value, 2);
        this.Weight(this.card.Weights.Cost, 4);
        CostMeasureScore[] measures = [.. this.card.Cost.Measures.Where(line => line.IsScored).OrderByDescending(line => line.Points).Take(PublicUseColumns.CostMeasures)];
        foreach (CostMeasureScore line in measures)
        {
            csv.Text(line.Measure.Id).Number(line.Points.ToDecimal(), 1);
        }

        this.Blank(2 * (PublicUseColumns.CostMeasures - measures.Length));
    }

    private void Weight(CategoryWeight weight, int places) =>
        csv.Number(weight.Weight.Value / 100m, places).YesNo(weight.State == CategoryWeightState.Reweighted && IsCircumstance(weight.Ground));

    private void Blank(int fields)
    {
        for (int i = 0; i < fields; i++)
        {
            csv.Text(null);
        }
    }

    private bool DataSubmitted() =>
        this.card.Quality.DataSubmitted || this.card.ImprovementActivities.Outcome.DataSubmitted || this.card.PromotingInteroperability.DataSubmitted;

    private bool HasCircumstances() =>
        this.card.Request.AutomaticExtremeAndUncontrollableCircumstances
        || this.card.Request.ReweightingGrants.Any(grant => grant.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication);

    private static bool IsCircumstance(ReweightingGround ground) => ground
        is ReweightingGround.AutomaticExtremeAndUncontrollableCircumstances or ReweightingGround.NationwideExtremeAndUncontrollableCircumstances
        or ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication or ReweightingGround.Covid19Application;

    private static bool IsHardship(ReweightingGround ground) => ground
        is ReweightingGround.InsufficientInternetAccess or ReweightingGround.NoControlOverCehrt or ReweightingGround.DecertifiedCehrt or ReweightingGround.SmallPracticeHardship;

    private static bool IsStatusOrType(ReweightingGround ground) => ground
        is ReweightingGround.HospitalBased or ReweightingGround.AmbulatorySurgicalCenterBased or ReweightingGround.NonPatientFacing
        or ReweightingGround.SmallPractice or ReweightingGround.ClinicianType or ReweightingGround.EveryClinicianQualifies;

    private static string ParticipationOf(ParticipationOption option) => option switch
    {
        ParticipationOption.Individual => "Individual",
        ParticipationOption.Group => "Group",
        ParticipationOption.VirtualGroup => "Virtual Group",
        ParticipationOption.Subgroup => "Subgroup",
        _ => "APM Entity",
    };

    private static string ReportingOption(string program) => program switch
    {
        "mips" => "Traditional MIPS",
        "app1" or "appPlus" => "APM Performance Pathway",
        _ => "MIPS Value Pathways",
    };

    private static string CollectionTypeOf(CollectionType type) => type switch
    {
        CollectionType.Ecqm => "eCQM",
        CollectionType.MipsCqm => "MIPS CQM",
        CollectionType.QcdrMeasure => "QCDR Measure",
        CollectionType.MedicareCqm => "Medicare CQM",
        CollectionType.PartBClaims => "Medicare Part B Claims Measure",
        CollectionType.CmsWebInterface => "CMS Web Interface Measure",
        CollectionType.CahpsSurvey => "CAHPS Measure",
        _ => "Administrative Claims Measure",
    };
}
