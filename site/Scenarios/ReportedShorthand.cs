using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Scenarios;

/// <summary>
/// Reads the shorthand of the worked rows: <c>PI_EP_1 187/199; PI_HIE_5 yes; rest</c>. <c>yes PROD</c> adds the level of active engagement;
/// <c>rest</c> fills every required measure that the row does not mention, with full marks and by the referral loops.
/// The certification ID, a full year and the statements are there unless the row says otherwise.
/// </summary>
internal static partial class ReportedShorthand
{
    /// <summary>Every required measure, in full.</summary>
    public const string Everything = "rest";

    /// <summary>Whether a text is in the shorthand: a link may hold any.</summary>
    public static bool IsReadable(string text) => Shorthand().IsMatch(text);

    /// <summary>Reads what a row reports.</summary>
    /// <exception cref="FormatException">A part is no measure with counts or an answer.</exception>
    public static PromotingInteroperabilitySubmission Read(string text, ReferenceData data, PromotingInteroperabilityRules rules, int year)
    {
        List<PromotingInteroperabilityMeasureSubmission> measures = [];
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part != Everything)
            {
                measures.AddRange(Measure(part.Split(' ')));
            }
        }

        foreach (Cited<RequiredStatement> statement in rules.Statements)
        {
            AddUnlessMentioned(measures, statement.Value.MeasureId, [], new(statement.Value.MeasureId) { Answer = true });
        }

        if (text.Split(';', StringSplitOptions.TrimEntries).Contains(Everything))
        {
            AddRest(measures, data, rules);
        }

        return new PromotingInteroperabilitySubmission
        {
            CehrtId = "EXAMPLE00000001",
            PerformanceStart = new DateTime(year, 1, 1),
            PerformanceEnd = new DateTime(year, 12, 31),
            Measures = [.. measures.Where(measure => measure.Answer is not null || measure.Numerator is not null)],
        };
    }

    // "PI_EP_1 not" leaves a measure out that "rest" would fill.
    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> Measure(string[] words)
    {
        string id = words[0];
        string[] counts = words[1].Split('/');
        yield return counts.Length == 2
            ? new(id) { Numerator = Number(counts[0]), Denominator = Number(counts[1]) }
            : new(id) { Answer = words[1] switch { "yes" => true, "no" => false, "not" => null, _ => throw new FormatException(words[1]) } };
        if (words.Length == 3)
        {
            yield return new($"{id}_{words[2]}") { Answer = true };
        }
    }

    private static void AddRest(List<PromotingInteroperabilityMeasureSubmission> measures, ReferenceData data, PromotingInteroperabilityRules rules)
    {
        if (rules.Method is not PromotingInteroperabilityMethod.RequiredMeasures method)
        {
            foreach (BaseScoreMeasure measure in ((PromotingInteroperabilityMethod.BaseAndPerformance)rules.Method).BaseMeasures.Select(row => row.Value))
            {
                AddUnlessMentioned(measures, measure.MeasureId, [measure.TransitionId, .. measure.ExclusionIds], new(measure.MeasureId) { Numerator = 1, Denominator = 1 });
            }

            return;
        }

        AddMeasures(measures, data, method);
        AddPublicHealth(measures, data, method);
    }

    private static void AddMeasures(List<PromotingInteroperabilityMeasureSubmission> measures, ReferenceData data, PromotingInteroperabilityMethod.RequiredMeasures method)
    {
        bool alternative = measures.Any(measure => measure.MeasureId is "PI_HIE_5" or "PI_HIE_6" && measure.Answer == true);
        foreach (ScoredMeasure measure in method.Measures.Select(row => row.Value))
        {
            HealthInformationExchangeOption option = alternative ? HealthInformationExchangeOption.BidirectionalExchange : HealthInformationExchangeOption.ReferralLoops;
            if (HealthInformationExchange.IsPartOf(measure.Item, option) && measure.MeasureId != "PI_HIE_5")
            {
                PromotingInteroperabilityMeasureSubmission full = measure.MeasureId == "PI_EP_2" ? new(measure.MeasureId) { Answer = true } : new(measure.MeasureId) { Numerator = 1, Denominator = 1 };
                AddUnlessMentioned(measures, measure.MeasureId, Exclusions(measure.MeasureId, data, method), full);
            }
        }
    }

    // Where any two of five registries will do, mentioning one means mentioning all.
    private static void AddPublicHealth(List<PromotingInteroperabilityMeasureSubmission> measures, ReferenceData data, PromotingInteroperabilityMethod.RequiredMeasures method)
    {
        PublicHealthObjective objective = method.PublicHealth;
        if (objective.Measures.Length > 2 && measures.Any(measure => measure.MeasureId.StartsWith("PI_PHCDRR", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (PublicHealthMeasure measure in objective.Measures.Take(2).Select(row => row.Value))
        {
            if (AddUnlessMentioned(measures, measure.MeasureId, Exclusions(measure.MeasureId, data, method), new(measure.MeasureId) { Answer = true }) && objective.NeedsEngagementLevel.Value)
            {
                measures.Add(new(measure.MeasureId + "_PROD") { Answer = true });
            }
        }
    }

    private static bool AddUnlessMentioned(List<PromotingInteroperabilityMeasureSubmission> measures, string id, ImmutableArray<string> others, PromotingInteroperabilityMeasureSubmission measure)
    {
        if (measures.Any(mentioned => mentioned.MeasureId == id || others.Contains(mentioned.MeasureId)))
        {
            return false;
        }

        measures.Add(measure);
        return true;
    }

    private static ImmutableArray<string> Exclusions(string id, ReferenceData data, PromotingInteroperabilityMethod.RequiredMeasures method) =>
    [
        .. data.FindPromotingInteroperabilityMeasure(id)?.Exclusions ?? [],
        .. method.UnlinkedExclusions.Where(row => row.Value.MeasureId == id).SelectMany(row => row.Value.ExclusionIds),
    ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:rest|[A-Z]+_[A-Z0-9_]+ (?:[0-9]{1,9}/[0-9]{1,9}|yes|no|not)(?: [A-Z]+)?)(?:; (?:rest|[A-Z]+_[A-Z0-9_]+ (?:[0-9]{1,9}/[0-9]{1,9}|yes|no|not)(?: [A-Z]+)?))*$")]
    private static partial Regex Shorthand();
}
