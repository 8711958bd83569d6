using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>What an administrative claims measure needs to be scored.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="Cases">The fewest cases.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AdministrativeClaimsMinimum([property: JsonRequired] string MeasureId, [property: JsonRequired] int Cases)
{
    /// <summary>The fewest clinicians; null for no such condition.</summary>
    public int? Clinicians { get; init; }

    /// <summary>Whether at least one clinician must be a cardiologist.</summary>
    public bool NeedsCardiologist { get; init; }

    /// <summary>Whether it is calculated for individuals too.</summary>
    public bool ForIndividuals { get; init; }
}

/// <summary>What became of an administrative claims measure.</summary>
[JsonConverter(typeof(EnumNameConverter<AdministrativeClaimsDisposition>))]
public enum AdministrativeClaimsDisposition : byte
{
    /// <summary>Scored against its benchmark.</summary>
    Scored,

    /// <summary>It has no benchmark; it leaves both sums, § 414.1380(b)(1)(i)(A)(2)(ii).</summary>
    NoBenchmark,

    /// <summary>Too few cases; it leaves both sums, § 414.1380(b)(1)(i)(A)(2)(ii).</summary>
    BelowCaseMinimum,

    /// <summary>The practice has too few clinicians for the measure.</summary>
    TooFewClinicians,

    /// <summary>The practice has no cardiologist.</summary>
    NoCardiologist,

    /// <summary>The measure is not calculated for individuals.</summary>
    NotForIndividuals,

    /// <summary>The measure is not used by the reporting option.</summary>
    NotPartOfTheSet,

    /// <summary>CMS suppressed it; it leaves both sums, § 414.1380(b)(1)(vii)(A).</summary>
    Suppressed,

    /// <summary>An MVP scores one population health measure, and another one counts.</summary>
    OtherPopulationHealthMeasureCounts,

    /// <summary>Selected at MVP registration and counted as one of the required measures, § 414.1365(c)(1).</summary>
    CountsAsRequiredMeasure,

    /// <summary>Selected at MVP registration, but enough other measures scored higher.</summary>
    NotAmongTheBest,

    /// <summary>Selected at MVP registration and without benchmark or cases: a required measure with 0 points, § 414.1365(d)(3)(i)(B).</summary>
    SelectedButNotScorable,
}

/// <summary>One administrative claims measure with the values it was decided by.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Benchmark">Its benchmark; null if CMS has none.</param>
/// <param name="PerformanceRate">CMS's result.</param>
/// <param name="Cases">The cases.</param>
/// <param name="CasesNeeded">The case minimum.</param>
/// <param name="Decile">The decile reached, 1 to 10; 0 for none.</param>
/// <param name="Points">The points; 0 unless it is scored.</param>
/// <param name="Disposition">What became of it.</param>
public readonly record struct AdministrativeClaimsMeasureScore(
    QualityMeasure Measure,
    QualityBenchmark? Benchmark,
    PerformanceRate PerformanceRate,
    int Cases,
    int CasesNeeded,
    int Decile,
    Points Points,
    AdministrativeClaimsDisposition Disposition)
{
    /// <summary>Whether its points are in the sum.</summary>
    public bool IsCounted => this.Disposition is AdministrativeClaimsDisposition.Scored or AdministrativeClaimsDisposition.CountsAsRequiredMeasure;

    /// <summary>Whether it adds its own available points.</summary>
    public bool IsScored => this.Disposition == AdministrativeClaimsDisposition.Scored;

    /// <summary>The line in one row, the same in every culture.</summary>
    /// <returns>For example <c>479: 6.1000 points, Scored</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Measure is null ? "no result" : $"{this.Measure.Id}: {this.Points} points, {this.Disposition}";
}

/// <summary>What the minimums of administrative claims measures look at.</summary>
internal readonly record struct ClaimsPractice(ParticipationOption Option, int Clinicians, bool HasCardiologist)
{
    public static ClaimsPractice Of(Participant participant) => new(participant.Option, participant.Clinicians, participant.HasCardiologist);
}

/// <summary>Administrative claims measures: scored without a submission, without floor for new measures and without the 7-point cap, § 414.1380(b)(1)(i).</summary>
public static class AdministrativeClaimsPoints
{
    /// <summary>Scores one measure.</summary>
    /// <param name="result">CMS's result.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="benchmark">Its benchmark; null if CMS has none.</param>
    /// <param name="participant">Who is scored.</param>
    /// <param name="rules">The rules of measure points of the year.</param>
    /// <returns>The score with its reason.</returns>
    public static AdministrativeClaimsMeasureScore Of(
        AdministrativeClaimsResult result, QualityMeasure measure, QualityBenchmark? benchmark, Participant participant, MeasurePointsRules rules)
    {
        AdministrativeClaimsFacts facts = AdministrativeClaimsFacts.Of(measure, benchmark, rules);
        AdministrativeClaimsDisposition disposition = FirstFailedClaimsTest.Of(facts.FailedBy(result.Cases, result.Suppressed, ClaimsPractice.Of(participant)));
        DecileResult decile = disposition == AdministrativeClaimsDisposition.Scored ? DecilePoints.Of(benchmark!.Bounds, result.PerformanceRate, rules.DecilePoints) : default;
        return new(measure, benchmark, result.PerformanceRate, result.Cases, facts.CasesNeeded, decile.Decile, decile.Points, disposition);
    }
}
