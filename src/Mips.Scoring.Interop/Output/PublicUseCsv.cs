using System.Globalization;

namespace Mips.Scoring.Interop;

/// <summary>Scorecards in the shape of CMS's Quality Payment Program Experience public use file: one row each, measures side by side.</summary>
/// <remarks>
/// The columns that a scorecard can fill, under the names of CMS's file. Facts about the practice that no scorecard holds (state, specialty,
/// patients, allowed charges) are left out. Final score and adjustment carry two decimals, quality measure points one, as in CMS's file.
/// </remarks>
public static class PublicUseCsv
{
    private const int QualityMeasures = 12;
    private const int OtherMeasures = 11;

    /// <summary>Writes a header and one row for each submission.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, IEnumerable<ScoredSubmission> submissions)
    {
        CsvWriter csv = new(output ?? throw new ArgumentNullException(nameof(output)));
        csv.Row(Columns());
        foreach (ScoredSubmission scored in submissions ?? throw new ArgumentNullException(nameof(submissions)))
        {
            Row(csv, scored);
        }
    }

    private static List<string> Columns()
    {
        List<string> columns =
        [
            "npi", "participation type", "reporting option", "practice size", "small practice status", "rural status", "health professional shortage area status",
            "ambulatory surgical center based status", "hospital-based status", "non-patient facing status", "facility-based status",
            "final score", "payment adjustment percentage", "complex patient bonus", "extreme uncontrollable circumstance (EUC)",
            "quality category score", "quality category weight", "quality improvement score", "small practice bonus",
        ];
        AddMeasures(columns, "quality", QualityMeasures, "collection type");
        columns.AddRange(["Promoting Interoperability (PI) category score", "PI category weight"]);
        AddMeasures(columns, "PI", OtherMeasures, null);
        columns.AddRange(["improvement activities (IA) category score", "IA category weight"]);
        AddMeasures(columns, "IA", OtherMeasures, null);
        columns.AddRange(["cost category score", "cost category weight", "cost improvement score"]);
        AddMeasures(columns, "cost", OtherMeasures, null);
        return columns;
    }

    private static void AddMeasures(List<string> columns, string category, int count, string? more)
    {
        for (int i = 1; i <= count; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            columns.Add($"{category} measure ID {number}");
            if (more is not null)
            {
                columns.Add($"{category} measure {more} {number}");
            }

            columns.Add($"{category} measure score {number}");
        }
    }

    private static void Row(CsvWriter csv, ScoredSubmission scored)
    {
        Scorecard card = scored.Scorecard;
        Participant participant = card.Request.Participant;
        csv.Text(scored.Submission.Entity.NationalProviderIdentifier).Text(JsonOutput.Camel(participant.Option.ToString())).Text(scored.Submission.Program)
            .Number(participant.Clinicians).YesNo(participant.SmallPractice).YesNo(participant.Rural).YesNo(participant.HealthProfessionalShortageArea)
            .YesNo(participant.AmbulatorySurgicalCenterBased).YesNo(participant.HospitalBased).YesNo(participant.NonPatientFacing).YesNo(participant.FacilityBased)
            .Number(card.FinalScore, 2).Number(scored.AdjustmentPercent, 2).Number(card.Final.ComplexPatientBonus, 2).YesNo(HasCircumstances(card));
        Quality(csv, card);
        PromotingInteroperability(csv, card);
        ImprovementActivities(csv, card);
        Cost(csv, card);
        csv.EndRow();
    }

    private static void Quality(CsvWriter csv, Scorecard card)
    {
        csv.Number(card.Quality.CategoryScore?.Value, 2).Number(card.Weights.Quality.Weight.Value, 2).Number(card.Quality.Improvement.PercentagePoints.Value, 2).Number(card.Quality.SmallPracticeBonus.ToDecimal(), 2);
        (string Id, string Type, decimal Points)[] measures =
        [
            .. card.Quality.Measures.Where(line => line.IsCounted).Select(line => (line.Measure.Id, JsonOutput.Camel(line.CollectionType.ToString()), line.Points.ToDecimal())),
            .. card.Quality.AdministrativeClaims.Where(line => line.IsScored).Select(line => (line.Measure.Id, "administrativeClaims", line.Points.ToDecimal())),
        ];
        for (int i = 0; i < QualityMeasures; i++)
        {
            bool has = i < measures.Length;
            csv.Text(has ? measures[i].Id : null).Text(has ? measures[i].Type : null).Number(has ? measures[i].Points : null, 1);
        }
    }

    private static void PromotingInteroperability(CsvWriter csv, Scorecard card)
    {
        csv.Number(card.PromotingInteroperability.CategoryPercent.Value, 2).Number(card.Weights.PromotingInteroperability.Weight.Value, 2);
        Measures(csv, [.. card.PromotingInteroperability.Measures.Where(line => line.Points > Points.Zero).Select(line => (line.MeasureId, line.Points.ToDecimal()))], 1);
    }

    private static void ImprovementActivities(CsvWriter csv, Scorecard card)
    {
        csv.Number(card.ImprovementActivities.Score.Value, 2).Number(card.Weights.ImprovementActivities.Weight.Value, 2);
        Measures(csv, [.. card.ImprovementActivities.Activities.Where(line => line.Points > 0).Select(line => (line.Activity.Id, (decimal)line.Points))], 1);
    }

    private static void Cost(CsvWriter csv, Scorecard card)
    {
        csv.Number(card.Cost.Score?.Value, 4).Number(card.Weights.Cost.Weight.Value, 2).Number(card.Cost.Improvement.Amount.Value, 2);
        Measures(csv, [.. card.Cost.Measures.Where(line => line.IsScored).Select(line => (line.Measure.Id, line.Points.ToDecimal()))], 1);
    }

    private static void Measures(CsvWriter csv, (string Id, decimal Points)[] measures, int places)
    {
        for (int i = 0; i < OtherMeasures; i++)
        {
            csv.Text(i < measures.Length ? measures[i].Id : null).Number(i < measures.Length ? measures[i].Points : null, places);
        }
    }

    private static bool HasCircumstances(Scorecard card) =>
        card.Request.AutomaticExtremeAndUncontrollableCircumstances
        || card.Request.ReweightingGrants.Any(grant => grant.Circumstance == ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication);
}
