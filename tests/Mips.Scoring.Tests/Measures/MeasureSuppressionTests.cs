using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class MeasureSuppressionTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("measure-suppression", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Suppressed_measures_of_CMS_data(RulePageRow row) => Assert.Equal(
        row.YesNo("Excluded"),
        MeasureSuppression.Excludes(CmsTables.For(row.Count("Year")).FindQualityMeasure(row["Measure"])!, Enum.Parse<CollectionType>(row["Collection type"])));

    [Fact]
    public void Truncation_is_marked_by_collection_type()
    {
        QualityMeasure measure = QualityData.Measure("111") with { TruncatedFor = [CollectionType.Ecqm] };

        Assert.True(MeasureSuppression.Truncates(measure, CollectionType.Ecqm));
        Assert.False(MeasureSuppression.Truncates(measure, CollectionType.MipsCqm));
    }
}
