using System.Text;
using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tests.Interop.EcqmForms;
using static Mips.Scoring.Tests.Interop.FieldText;

namespace Mips.Scoring.Tests.Interop;

/// <summary>QRDA III and QPP JSON with the same counts give the same rate, points, cases and completeness, for every eCQM of every year.</summary>
public class EcqmFormsLawsTests
{
    private static readonly int[] Years = [.. Enumerable.Range(2017, 9)];

    public static TheoryData<int> AllYears => [.. Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Both_forms_give_the_same_scorecard(int year)
    {
        ReferenceData data = CmsTables.For(year);
        (QualityMeasure Measure, EcqmPopulation[] Groups)[] ecqms = [.. Ecqms(data)];
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Random random = new(seed);
            StringBuilder entries = new();
            List<string> sets = [];
            foreach ((QualityMeasure measure, EcqmPopulation[] groups) in ecqms)
            {
                MeasureCounts[] drawn = [.. groups.Select(group => Draw(random, group))];
                entries.Append(Entry(groups, drawn));
                sets.Add(Set("electronicHealthRecord", measure.Id, Value(measure, groups, drawn)));
            }

            return Card(Read(Qrda(year, entries.ToString())), data) == Card(Read(Qpp(year, string.Join(",", sets))), data);
        }).Hold(ecqms.Length / 5);
    }

    [Fact]
    public void All_eCQMs_with_published_populations_are_among_them() => Assert.Equal(439, Years.Sum(year => Ecqms(CmsTables.For(year)).Count()));
}
