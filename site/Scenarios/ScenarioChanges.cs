using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Scenarios;

/// <summary>Changes of a scenario, each a scenario of its own.</summary>
public static class ScenarioChanges
{
    private const string Traditional = "mips";
    private const string App = "app1";
    private const string AppPlus = "appPlus";

    extension(Scenario scenario)
    {
        /// <summary>The pathway in the words of a submission: <c>mips</c>, <c>app1</c>, <c>appPlus</c> or the ID of an MVP.</summary>
        public string Pathway => scenario.Request.Mvp?.MvpId ?? scenario.Request.App?.MeasureSet switch
        {
            AppMeasureSet.AppPlus => AppPlus,
            AppMeasureSet.App => App,
            _ => Traditional,
        };

        /// <summary>The same facts in another performance year; performance periods that lie in the year move along.</summary>
        /// <param name="year">The other year.</param>
        /// <returns>The changed scenario.</returns>
        public Scenario InYear(int year) => scenario with { Request = OtherYear.Move(scenario.Request, year) };

        /// <summary>The same facts by another pathway.</summary>
        /// <param name="pathway"><c>mips</c>, <c>app1</c>, <c>appPlus</c> or the ID of an MVP.</param>
        /// <returns>The changed scenario.</returns>
        public Scenario By(string pathway) => scenario with
        {
            Request = scenario.Request with
            {
                Mvp = pathway is Traditional or App or AppPlus ? null : new MvpReporting(pathway),
                App = pathway is App or AppPlus ? new AppReporting(pathway == App ? AppMeasureSet.App : AppMeasureSet.AppPlus) : null,
            },
        };

        /// <summary>Another rate of a quality measure. Counts that say another rate go; their cases and completeness stay.</summary>
        /// <param name="index">Which measure.</param>
        /// <param name="rate">The rate in percent, or in the unit of the measure.</param>
        /// <returns>The changed scenario.</returns>
        public Scenario WithRate(int index, decimal rate)
        {
            QualityMeasureSubmission measure = scenario.Request.Quality[index];
            MeasureCounts? counts = measure.Counts;
            decimal? completeness = counts is { EligiblePopulation: > 0 }
                ? Math.Round(100m * (counts.PerformanceMet + counts.PerformanceNotMet + counts.Exclusions + counts.Exceptions) / counts.EligiblePopulation, 2)
                : measure.DataCompleteness;
            return scenario.WithQuality(scenario.Request.Quality.SetItem(index, measure with
            {
                PerformanceRate = PerformanceRate.Of(rate),
                Cases = counts is null ? measure.Cases : counts.EligiblePopulation - (measure.CollectionType == CollectionType.Ecqm ? counts.Exclusions : 0),
                DataCompleteness = completeness,
                Counts = null,
                Strata = [],
            }));
        }

        /// <summary>One more quality measure, complete and with 100 cases.</summary>
        /// <param name="measureId">Its ID.</param>
        /// <param name="collectionType">Its collection type.</param>
        /// <param name="rate">Its rate.</param>
        /// <returns>The changed scenario.</returns>
        public Scenario WithMeasure(string measureId, CollectionType collectionType, decimal rate) =>
            scenario.WithQuality(scenario.Request.Quality.Add(new QualityMeasureSubmission(measureId, collectionType) { PerformanceRate = PerformanceRate.Of(rate), Cases = 100, DataCompleteness = 100 }));

        /// <summary>Without one of the quality measures.</summary>
        /// <param name="index">Which measure.</param>
        /// <returns>The changed scenario.</returns>
        public Scenario WithoutMeasure(int index) => scenario.WithQuality(scenario.Request.Quality.RemoveAt(index));

        /// <summary>Another participant.</summary>
        /// <param name="change">What is changed of the participant.</param>
        /// <returns>The changed scenario.</returns>
        public Scenario WithParticipant(Func<Participant, Participant> change) => scenario with { Request = scenario.Request with { Participant = change(scenario.Request.Participant) } };

        /// <summary>The law of the performance year, or the year of <see cref="Scenario.LawYear"/>, with another performance threshold.</summary>
        /// <param name="threshold">The threshold.</param>
        /// <returns>The changed scenario, whose law is a text.</returns>
        public Scenario WithThreshold(decimal threshold) => scenario with
        {
            LawText = string.Create(CultureInfo.InvariantCulture, $$"""{ "name": "Threshold {{threshold}}", "source": "what if", "from": {{scenario.LawYear ?? scenario.Request.PerformanceYear}}, "changes": { "payment": { "performanceThreshold": {{threshold}} } } }"""),
        };

        private Scenario WithQuality(ImmutableArray<QualityMeasureSubmission> quality) => scenario with { Request = scenario.Request with { Quality = quality } };
    }

    /// <summary>The pathways of a year: their words in a submission, and how they are called.</summary>
    /// <param name="year">The performance year.</param>
    /// <returns>Traditional MIPS first.</returns>
    public static ImmutableArray<(string Pathway, string Name)> PathwaysOf(int year)
    {
        Years.ProgramYear law = Years.ProgramYears.For(year);
        ImmutableArray<(string, string)>.Builder pathways = ImmutableArray.CreateBuilder<(string, string)>();
        pathways.Add((Traditional, "Traditional MIPS"));
        if (law.AppQuality is { } app)
        {
            pathways.Add((App, "APM Performance Pathway"));
            if (app.AppPlus is not null)
            {
                pathways.Add((AppPlus, "APM Performance Pathway, APP Plus"));
            }
        }

        pathways.AddRange(CmsTables.For(year).Tables.Mvps.Select(mvp => (mvp.Id, $"MVP {mvp.Id}: {mvp.Title}")));
        return pathways.ToImmutable();
    }
}
