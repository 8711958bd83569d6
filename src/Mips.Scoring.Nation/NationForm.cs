using System.Text.Json;
using System.Text.Json.Serialization;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Nation;

/// <summary>The JSON of <see cref="NationScores"/>.</summary>
internal sealed record ScoresForm(
    string Form, int PerformanceYear, ImmutableArray<string> Partitions, ImmutableArray<string> Laws, ImmutableArray<GroupKind> By, ImmutableArray<ScoresGroupForm> Groups)
{
    public const string Name = "nationScores/1.0";

    public static ScoresForm Of(NationScores scores, Func<string, ImmutableArray<ScoreSums>> sumsOf) =>
        new(Name, scores.PerformanceYear, scores.Partitions, scores.Laws, scores.By, [.. scores.Groups.Select(group => new ScoresGroupForm(group, [.. sumsOf(group).Select(SumsForm.Of)]))]);

    public NationScores ToScores()
    {
        NationForm.Require(this.Form == Name && !this.Partitions.IsDefaultOrEmpty && !this.Laws.IsDefaultOrEmpty && !this.By.IsDefault && !this.Groups.IsDefault);
        SortedDictionary<string, ImmutableArray<ScoreSums>> groups = new(StringComparer.Ordinal);
        foreach (ScoresGroupForm group in this.Groups)
        {
            NationForm.Require(group?.Laws.Length == this.Laws.Length && groups.TryAdd(group.Group, [.. group.Laws.Select(sums => sums.ToSums())]));
        }

        return new(this.PerformanceYear, this.Partitions, this.Laws, this.By, groups);
    }
}

/// <summary>A group under each law.</summary>
internal sealed record ScoresGroupForm(string Group, ImmutableArray<SumsForm> Laws);

/// <summary>Sums by final score, in parallel lists: final scores in hundredths of a point, participants, allowed charges in cents.</summary>
internal sealed record SumsForm(ImmutableArray<int> FinalScores, ImmutableArray<long> Participants, ImmutableArray<long> AllowedCharges)
{
    private const int Highest = 10_000;

    public static SumsForm Of(ScoreSums sums) =>
        new([.. sums.Sums.Select(sum => sum.Hundredths)], [.. sums.Sums.Select(sum => sum.Participants)], [.. sums.Sums.Select(sum => sum.Cents)]);

    public ScoreSums ToSums()
    {
        NationForm.Require(!this.FinalScores.IsDefault && this.Participants.Length == this.FinalScores.Length && this.AllowedCharges.Length == this.FinalScores.Length);
        SortedDictionary<int, (long, long)> sums = [];
        for (int i = 0; i < this.FinalScores.Length; i++)
        {
            NationForm.Require(this.FinalScores[i] is >= 0 and <= Highest && this.Participants[i] > 0 && this.AllowedCharges[i] >= 0 && sums.TryAdd(this.FinalScores[i], (this.Participants[i], this.AllowedCharges[i])));
        }

        return new(sums);
    }
}

/// <summary>The JSON of <see cref="NationReform"/>.</summary>
internal sealed record ReformForm(
    string Form, int PerformanceYear, ImmutableArray<string> Partitions, ImmutableArray<NationFactors> Laws, ImmutableArray<GroupKind> By, ImmutableArray<ReformGroupForm> Groups)
{
    public const string Name = "nationReform/1.0";

    public static ReformForm Of(NationReform reform, Func<string, ImmutableArray<GroupPayments>> paymentsOf) =>
        new(Name, reform.PerformanceYear, reform.Partitions, reform.Laws, reform.By, [.. reform.Groups.Select(group => new ReformGroupForm(group, paymentsOf(group)))]);

    public NationReform ToReform()
    {
        NationForm.Require(this.Form == Name && !this.Partitions.IsDefaultOrEmpty && !this.Laws.IsDefaultOrEmpty && !this.By.IsDefault && !this.Groups.IsDefault);
        SortedDictionary<string, ImmutableArray<GroupPayments>> groups = new(StringComparer.Ordinal);
        foreach (ReformGroupForm group in this.Groups)
        {
            NationForm.Require(group?.Laws.Length == this.Laws.Length && group.Laws.All(payments => payments is not null) && groups.TryAdd(group.Group, group.Laws));
        }

        return new(this.PerformanceYear, this.Partitions, this.Laws, this.By, groups);
    }
}

/// <summary>A group under each law.</summary>
internal sealed record ReformGroupForm(string Group, ImmutableArray<GroupPayments> Laws);

/// <summary>The form of partial results: one line, names in camel case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, Converters = [typeof(ExactDecimalConverter)])]
[JsonSerializable(typeof(ScoresForm))]
[JsonSerializable(typeof(ReformForm))]
[JsonSerializable(typeof(ImmutableArray<NationFactors>))]
[JsonSerializable(typeof(BudgetBalance))]
internal sealed partial class NationForm : JsonSerializerContext
{
    public static void Require(bool fits)
    {
        if (!fits)
        {
            throw new JsonException("It is no partial result of the nation, or its parts do not fit together.");
        }
    }
}
