using Mips.Scoring.Batches;

namespace Mips.Scoring.Nation;

/// <summary>The columns of results.</summary>
public static class ResultColumns
{
    private const int ScoreDigits = 13;
    private const int UnroundedPlaces = 10;
    private const int MoneyDigits = 18;
    private const int Cents = 2;

    /// <summary>All columns, in their order. Columns may be added at the end within a major version; none is removed or renamed.</summary>
    public static ImmutableArray<ResultColumn> All { get; } =
    [
        new TextColumn("participant", "", "The name that ties the rows of the tables together.", row => row.Participant.Name),
        new TextColumn("law", "", "The name of the law.", row => row.Law.Name),
        new WholeColumn("performanceYear", "performanceYear", "The performance year.", row => row.Year.PerformanceYear),
        new WholeColumn("paymentYear", "paymentYear", "The MIPS payment year.", row => row.Year.PaymentYear),
        new FlagColumn("isEstimate", "isEstimate", "A placeholder benchmark was used; CMS's score will differ.", row => row.Score.Has(BatchDispositions.Estimate)),
        new TextColumn("reportingOption", "reportingOption", "traditionalMips, mipsValuePathway or apmPerformancePathway.", row => Groups.Word(row.Participant.ReportingOption)),
        new TextColumn("mvpId", "mvpId", "The MVP; null without.", row => row.Participant.MvpId),
        new TextColumn("participant_option", "participant.option", "individual, group, virtualGroup, subgroup or apmEntity.", row => Groups.Word(row.Participant.Option)),
        new WholeColumn("participant_clinicians", "participant.clinicians", "The clinicians billing under the practice's TIN.", row => row.Participant.Clinicians),
        new FlagColumn("participant_smallPractice", "participant.smallPractice", "15 or fewer clinicians, as CMS determined.", row => row.Participant.SmallPractice),
        new TextColumn("practiceSize", "", "The practice size in bands of clinicians: 1, 2-15, 16-99, 100+.", row => row.Participant.PracticeSize()),
        new FlagColumn("rural", "", "A practice in a rural area.", row => row.Participant.Rural),
        new FlagColumn("healthProfessionalShortageArea", "", "A practice in a health professional shortage area.", row => row.Participant.HealthProfessionalShortageArea),
        new FlagColumn("nonPatientFacing", "", "Non-patient facing.", row => row.Participant.NonPatientFacing),
        new FlagColumn("hospitalBased", "", "Hospital-based.", row => row.Participant.HospitalBased),
        new FlagColumn("facilityBased", "", "Facility-based.", row => row.Participant.FacilityBased),
        new FlagColumn("apmParticipant", "", "Participates in an APM.", row => row.Participant.ApmParticipant),
        new TextColumn("state", "", "The state or territory of the table charges.", row => row.Participant.State),
        new TextColumn("specialty", "", "The specialty of the table charges.", row => row.Participant.Specialty),
        new DecimalColumn("finalScore_value", 5, 2, "finalScore.value", "The final score: 0 to 100.", row => row.Score.FinalScore),
        new TextColumn("finalScore_disposition", "finalScore.disposition", "calculated, or fewerThanTwoCategories.", row => row.Score.Has(BatchDispositions.FewerThanTwoCategories) ? "fewerThanTwoCategories" : "calculated"),
        .. OfCategory(PerformanceCategory.Quality, row => row.Score.Quality),
        .. OfCategory(PerformanceCategory.Cost, row => row.Score.Cost),
        .. OfCategory(PerformanceCategory.ImprovementActivities, row => row.Score.ImprovementActivities),
        .. OfCategory(PerformanceCategory.PromotingInteroperability, row => row.Score.PromotingInteroperability),
        new FlagColumn("quality_submitted", "", "Data was submitted for quality.", row => row.Score.Has(BatchDispositions.QualitySubmitted)),
        new FlagColumn("improvementActivities_submitted", "", "Data was submitted for improvement activities.", row => row.Score.Has(BatchDispositions.ImprovementActivitiesSubmitted)),
        new FlagColumn("promotingInteroperability_submitted", "", "Data was submitted for Promoting Interoperability.", row => row.Score.Has(BatchDispositions.PromotingInteroperabilitySubmitted)),
        new DecimalColumn("complexPatientBonus_points", ScoreDigits, UnroundedPlaces, "complexPatientBonus.points", "The complex patient bonus, unrounded.", row => row.Score.ComplexPatientBonus),
        new TextColumn("complexPatientBonus_disposition", "complexPatientBonus.disposition", "Why there is a bonus or none.", row => Groups.Word(row.Score.ComplexPatientBonusDisposition)),
        new TextColumn("paymentAdjustment_band", "paymentAdjustment.band", "Where the final score lies on the scale of payment adjustments.", row => Groups.Word(row.Score.Band)),
        new DecimalColumn("paymentAdjustment_scalingFactor", ScoreDigits, UnroundedPlaces, "paymentAdjustment.scalingFactor", "The scaling factor; null while it is not known, like everything that follows from it.", row => row.Factors?.ScalingFactor),
        new DecimalColumn("paymentAdjustment_additionalScalingFactor", ScoreDigits, UnroundedPlaces, "paymentAdjustment.additionalScalingFactor", "The scaling factor of the additional adjustment.", row => row.Factors?.AdditionalScalingFactor),
        new DecimalColumn("paymentAdjustment_percent", 5, 2, "paymentAdjustment.percent", "The payment adjustment in percent.", row => row.Adjusted),
        new DecimalColumn("paymentAdjustment_factor", ScoreDigits, UnroundedPlaces, "paymentAdjustment.factor", "The adjustment factor in percent, unrounded.", row => row.Factor),
        new DecimalColumn("paymentAdjustment_additionalFactor", ScoreDigits, UnroundedPlaces, "paymentAdjustment.additionalFactor", "The additional factor in percent, unrounded.", row => row.AdditionalFactor),
        new DecimalColumn("allowedCharges", MoneyDigits, Cents, "", "The allowed charges in dollars.", row => row.AllowedCharges),
        new DecimalColumn("change", MoneyDigits, Cents, "", "What the adjustment adds to or takes from the allowed charges, in dollars.", row => row.Change),
        new DecimalColumn("additional", MoneyDigits, Cents, "", "What the additional adjustment adds, in dollars.", row => row.Additional),
    ];

    private static IEnumerable<ResultColumn> OfCategory(PerformanceCategory category, Func<ResultRow, Percent?> score)
    {
        string word = Groups.Word(category);
        yield return new DecimalColumn(word + "_score", ScoreDigits, UnroundedPlaces, $"categories[{word}].score", "The category score in percent, unrounded; null if the category cannot be scored.", row => score(row)?.Value);
        yield return new DecimalColumn(word + "_weight", 5, 2, $"categories[{word}].weight", "The weight of the category in percent.", row => row.Score.WeightOf(category).Value);
        yield return new TextColumn(word + "_state", $"categories[{word}].state", "Whether the category is scored, reweighted or without weight.", row => Groups.Word(row.Score.StateOf(category)));
    }
}
