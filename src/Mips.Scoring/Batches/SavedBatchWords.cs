using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Batches;

/// <summary>The parts of a saved batch that are not columns, as JSON: few, and of types that grow.</summary>
internal sealed record SavedBatchWords
{
    public required int PerformanceYear { get; init; }

    public required DataVersion Data { get; init; }

    /// <summary>The rows of CMS's tables that places of the columns point into.</summary>
    public required ImmutableArray<int> Tables { get; init; }

    public required ImmutableArray<ClinicianProfile> Profiles { get; init; }

    public required ImmutableArray<MvpReporting> Registrations { get; init; }

    public required ImmutableArray<string> CertificationIds { get; init; }

    public required ImmutableArray<string> SurveyMeasures { get; init; }

    public required PerformanceRateRules RateRules { get; init; }

    public required ImmutableArray<SavedProblem> Problems { get; init; }

    public required ImmutableArray<string> Texts { get; init; }

    public static ImmutableArray<int> TablesOf(ReferenceData data) =>
    [
        data.QualityMeasuresById.Length, data.Tables.CostMeasures.Length, data.Tables.ImprovementActivities.Length, data.Tables.PromotingInteroperabilityMeasures.Length, data.Tables.Mvps.Length,
    ];
}

/// <summary>A request that is not in the batch.</summary>
internal sealed record SavedProblem(int Position, ImmutableArray<RequestProblem> Problems)
{
    public static SavedProblem Of(BatchProblem problem) => new(problem.Position, problem.Problems);

    public BatchProblem ToProblem() => new(this.Position, [.. this.Problems.Select(RequestProblem.Counted)]);
}

/// <summary>The form of <see cref="SavedBatchWords"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, Converters = [typeof(ExactDecimalConverter)])]
[JsonSerializable(typeof(SavedBatchWords))]
internal sealed partial class SavedBatchForm : JsonSerializerContext;
