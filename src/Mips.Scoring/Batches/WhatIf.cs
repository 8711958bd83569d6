using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>One clinician whose facts are changed and scored again, for as much as scoring one clinician of a batch costs. Not safe for concurrent use.</summary>
/// <remarks>Places are those of the request: the first measure is 0. For other changes build a batch of changed requests.</remarks>
[JsonConverter(typeof(NoJsonForm))]
public sealed class WhatIf
{
    private readonly BatchColumns columns;
    private readonly Batch batch;
    private readonly int submitted;

    internal WhatIf(ReferenceData data, BatchColumns columns)
    {
        this.columns = columns;
        this.submitted = columns.Quality.Count(static row => !row.IsSurvey);
        this.batch = new Batch(data, columns, [0], []);
    }

    /// <summary>Changes the performance on a submitted quality measure; the collection type and the data completeness stay.</summary>
    /// <param name="measure">The place of the submission.</param>
    /// <param name="rate">The rate in the measure's unit.</param>
    /// <param name="cases">The cases, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure, or no case.</exception>
    public void ChangeQuality(int measure, PerformanceRate rate, int cases)
    {
        Require(measure, this.submitted, cases);
        int at = 0;
        while (this.columns.Quality[at].Place != measure)
        {
            at++;
        }

        QualityRow row = this.columns.Quality[at];
        this.columns.Quality[at] = row with { Rate = rate, Cases = cases, Failed = FailedTests.None, Marks = row.Marks | QualityMarks.Changed };
    }

    /// <summary>Changes the result of an administrative claims measure.</summary>
    /// <param name="measure">The place of the result.</param>
    /// <param name="rate">The result in the unit of the benchmark.</param>
    /// <param name="cases">The cases, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure, or no case.</exception>
    public void ChangeAdministrativeClaims(int measure, PerformanceRate rate, int cases)
    {
        Require(measure, this.columns.Claims.Length, cases);
        this.columns.Claims[measure] = this.columns.Claims[measure] with { Rate = rate, Cases = cases };
    }

    /// <summary>Changes the result of a cost measure.</summary>
    /// <param name="measure">The place of the result.</param>
    /// <param name="cost">The cost, 0 to one billion dollars.</param>
    /// <param name="cases">The cases, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure, or no case.</exception>
    public void ChangeCost(int measure, Dollars cost, int cases)
    {
        Require(measure, this.columns.Costs.Length, cases);
        this.columns.Costs[measure] = this.columns.Costs[measure] with { Cost = cost.ToMeasured(), Cases = cases };
    }

    /// <summary>Scores the clinician as they are now.</summary>
    /// <param name="law">The law of the year, or one changed with <c>with { … }</c>.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="ArgumentException">The law is that of another year or does not offer what was reported.</exception>
    public BatchRow Score(ProgramYear law) => this.batch.Score(0, law);

    private static void Require(int measure, int measures, int cases)
    {
        if (measure < 0 || measure >= measures)
        {
            throw new ArgumentOutOfRangeException(nameof(measure), measure, FormattableString.Invariant($"The clinician has {measures} of them."));
        }

        if (cases < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(cases), cases, "There is at least one case.");
        }
    }
}
