using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Measures;

public class MeasureSuppressionTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("measure-suppression", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Suppressed_measures_of_CMS_data(RulePageRow row) => Assert.Equal(
        row.YesNo("Excluded"),
        MeasureSuppression.Excludes(CmsTables.For(row.Count("Year")).FindQualityMeasure(row["Measure"])!, Enum.Parse<CollectionType>(row["Collection type"]), []));

    /// <summary>CMS's 2024 feedback FAQ (appendix E) excludes 488; CMS's data marks its eCQM only.</summary>
    [Fact]
    public void MIPS_CQM_488_of_2024_has_two_readings()
    {
        ScoringRequest request = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual }, Quality = [QualityData.Submit("488", 55)] };
        QualityRules rules = Py2024.Rules.Quality;
        QualityRules byTheFaq = rules with
        {
            MeasurePoints = rules.MeasurePoints with
            {
                SuppressedMeasures = [new SuppressedMeasure("488", CollectionType.MipsCqm).CitedBy(Citation.Guidance("2024 MIPS performance feedback FAQ, appendix E"))],
            },
        };

        Assert.Equal(0, QualityCategory.Score(request, CmsTables.For(2024), rules).RequiredMeasures.Suppressed);
        Assert.Equal(1, QualityCategory.Score(request, CmsTables.For(2024), byTheFaq).RequiredMeasures.Suppressed);
    }

    [Fact]
    public void Truncation_is_marked_by_collection_type()
    {
        QualityMeasure measure = QualityData.Measure("111") with { TruncatedFor = [CollectionType.Ecqm] };

        Assert.True(MeasureSuppression.Truncates(measure, CollectionType.Ecqm));
        Assert.False(MeasureSuppression.Truncates(measure, CollectionType.MipsCqm));
    }
}
