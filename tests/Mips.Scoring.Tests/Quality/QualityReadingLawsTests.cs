using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Quality;

/// <summary>Laws around readings that a published result, an older text or a guide settled.</summary>
public class QualityReadingLawsTests
{
    private const int Seed = 11;

    /// <summary>§ 414.1380(b)(1)(vii)(B), as CMS scored ACO A2452: a survey below its sampling minimum leaves both sums; one that is missing stands with 0 of 10.</summary>
    [Property]
    public Property In_the_APP_a_survey_below_its_sampling_minimum_is_ten_points_less_than_none() => ForApp((request, law) =>
    {
        if (request.Participant.Option == ParticipationOption.Individual || HasBothSets(request))
        {
            return true;
        }

        QualityScore missing = AppQuality.Score(request with { CahpsSurvey = null }, CmsTables.For(law.PerformanceYear), law.AppQuality!);
        QualityScore small = AppQuality.Score(request with { CahpsSurvey = new() { MetSamplingMinimum = false } }, CmsTables.For(law.PerformanceYear), law.AppQuality!);
        return small.AvailablePoints.Total.ToDecimal() == missing.AvailablePoints.Total.ToDecimal() - 10m && small.AchievementPoints == missing.AchievementPoints;
    });

    /// <summary>§ 414.1367(c)(1)(i) with CMS's 2025 guide and 91 FR 44045: only a complete measure leaves both sums without benchmark or cases.</summary>
    [Property]
    public Property In_the_APP_an_incomplete_measure_is_never_excluded() => ForApp((request, law) => AppQuality
        .Score(request, CmsTables.For(law.PerformanceYear), law.AppQuality!).Measures
        .All(line => line.Disposition != QualityMeasureDisposition.Excluded || line.DataCompleteness.Value >= line.DataCompletenessNeeded.Value));

    /// <summary>CMS's data lists the Medicare CQMs under the APP in 2024, and under APP Plus only from 2025.</summary>
    [Property]
    public Property Medicare_CQMs_belong_to_the_APP_in_2024_and_to_APP_Plus_from_2025() => ForApp((request, law) => AppQuality
        .Score(request, CmsTables.For(law.PerformanceYear), law.AppQuality!).Measures
        .Where(line => line.CollectionType == CollectionType.MedicareCqm && !request.Quality.Any(submission => submission.CollectionType == CollectionType.CmsWebInterface))
        .All(line => (line.Disposition == QualityMeasureDisposition.NotPartOfTheSet) == (law.PerformanceYear >= 2025 && request.App!.MeasureSet == AppMeasureSet.App)));

    /// <summary>§ 414.1380(b)(1)(v)(A) as in force in 2019 to 2021: beyond the required measure the bonus is paid "regardless of whether the measure is included".</summary>
    [Property]
    public Property A_measure_keeps_its_high_priority_bonus_when_it_is_suppressed() => Prop.ForAll(
        Gen.Choose(2019, 2021).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) =>
        {
            ReferenceData data = CmsTables.For(year);
            QualityRules rules = ProgramYears.For(year).Quality;
            ScoringRequest request = RequestGenerator.TraditionalMips(data, Seed, index);
            QualityScore before = QualityCategory.Score(request, data, rules);
            return before.Measures
                .Where(line => line.SubmissionIndex >= 0 && line.HighPriorityBonus.ToDecimal() > 0m)
                .All(line => QualityCategory
                    .Score(request, data, rules with { MeasurePoints = rules.MeasurePoints with { SuppressedMeasures = [new SuppressedMeasure(line.Measure.Id, line.CollectionType).CitedBy(Citation.Guidance("a law"))] } })
                    .Measures.Where(other => other.Measure.Id == line.Measure.Id).Sum(other => other.HighPriorityBonus.ToDecimal()) == line.HighPriorityBonus.ToDecimal());
        });

    private static bool HasBothSets(ScoringRequest request) =>
        request.Quality.Any(submission => submission.CollectionType == CollectionType.CmsWebInterface) && request.Quality.Any(submission => submission.CollectionType != CollectionType.CmsWebInterface);

    private static Property ForApp(Func<ScoringRequest, ProgramYear, bool> law) => Prop.ForAll(
        Gen.Choose(2021, 2026).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) => law(RequestGenerator.ApmPerformancePathway(CmsTables.For(year), Seed, index), ProgramYears.For(year)));
}
