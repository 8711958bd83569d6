using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Interop;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tests.Interop.EcqmForms;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>The same counts through FHIR, QRDA III and QPP JSON give the same rate, points, cases and completeness, for every eCQM of every year.</summary>
public class ThreeFormsLawsTests
{
    private const int Ways = 4;

    public static TheoryData<int> AllYears => [.. Enumerable.Range(2017, 9)];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void The_three_forms_give_the_same_scorecard(int year)
    {
        ReferenceData data = CmsTables.For(year);
        (QualityMeasure Measure, EcqmPopulation[] Groups)[] ecqms = [.. Ecqms(data)];
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            Random random = new(seed);
            StringBuilder entries = new();
            List<string> sets = [];
            List<string> reports = [ReportText.Role, ReportText.Organization, ReportText.Practitioner];
            foreach ((QualityMeasure measure, EcqmPopulation[] groups) in ecqms)
            {
                MeasureCounts[] drawn = [.. groups.Select(group => Draw(random, group))];
                entries.Append(Entry(groups, drawn));
                sets.Add(FieldText.Set("electronicHealthRecord", measure.Id, Value(measure, groups, drawn)));
                reports.Add(Report(random, year, measure, groups, drawn));
            }

            string text = random.Next(2) == 0 ? ReportText.Bundle(reports) : string.Join("\n", reports);
            string card = Card(ReportText.Read(text), data);
            return card == Card(FieldText.Read(FieldText.Qrda(year, entries.ToString())), data) && card == Card(FieldText.Read(FieldText.Qpp(year, string.Join(",", sets))), data);
        }).Hold(ecqms.Length / 5);
    }

    // A product names its groups by the populations' identifiers, by CMS's names of strata, or keeps them in order; it states a score or none.
    private static string Report(Random random, int year, QualityMeasure measure, EcqmPopulation[] groups, MeasureCounts[] drawn)
    {
        int way = groups.All(group => group.Stratum is not null) && groups.Select(group => group.Stratum).Distinct().Count() == groups.Length ? random.Next(Ways) : random.Next(2);
        IEnumerable<string> written = groups.Zip(drawn, (group, counts) => Group(random, way, group, counts));
        return ReportText.Report(string.Join(",", way is 1 or 3 ? written.Reverse() : written), $"http://example.org/Measure/{Name(random, measure)}", year, """{ "reference": "PractitionerRole/r" }""");
    }

    private static string Name(Random random, QualityMeasure measure) => measure.EcqmId is string id && random.Next(2) == 0 ? id : measure.EcqmUuid!;

    private static string Group(Random random, int way, EcqmPopulation group, MeasureCounts counts)
    {
        string? Id(string? uuid) => way == 1 ? uuid : null;
        string[] populations =
        [
            ReportText.Population("initial-population", counts.EligiblePopulation, Id(group.InitialPopulation)),
            ReportText.Population("denominator", counts.EligiblePopulation, Id(group.Denominator)),
            ReportText.Population("denominator-exclusion", counts.Exclusions, Id(group.DenominatorExclusion)),
            ReportText.Population("denominator-exception", counts.Exceptions, Id(group.DenominatorException)),
            ReportText.Population("numerator", counts.PerformanceMet, Id(group.Numerator)),
        ];
        int performance = counts.PerformanceMet + counts.PerformanceNotMet;
        string score = random.Next(2) == 0 && performance > 0 ? $$""", "measureScore": { "value": {{Text(decimal.Round(counts.PerformanceMet / (decimal)performance, 4, MidpointRounding.AwayFromZero))}} }""" : string.Empty;
        string code = way >= 2 ? $$""" "code": { "text": "{{group.Stratum}}" },""" : string.Empty;
        return $$"""{ {{code}} "population": [{{string.Join(",", populations)}}]{{score}} }""";
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
