using System.Globalization;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.PromotingInteroperability;

/// <summary>
/// Reads the shorthand of the worked rows: <c>PI_EP_1 187/199; PI_HIE_5 yes; rest</c>. <c>yes PROD</c> adds the level of active engagement;
/// <c>rest</c> fills every required measure that the row does not mention, with full marks and by the referral loops.
/// The certification ID, a full year and the statements are there unless the row says otherwise.
/// </summary>
internal static class Reported
{
    public static ReferenceData Data(int year) => CmsTables.For(year);

    public static PromotingInteroperabilityRules Rules(int year) => ProgramYears.For(year).PromotingInteroperability;

    public static PromotingInteroperabilityMethod.RequiredMeasures Method(int year) => (PromotingInteroperabilityMethod.RequiredMeasures)Rules(year).Method;

    public static PromotingInteroperabilityScore Score(int year, string text, PromotingInteroperabilityRules? rules = null) =>
        PromotingInteroperabilityCategory.Score(Request(year, Submission(year, text)), Data(year), rules ?? Rules(year));

    public static ScoringRequest Request(int year, params PromotingInteroperabilitySubmission[] submissions) => new()
    {
        PerformanceYear = year,
        Participant = new Participant { Option = ParticipationOption.Group, Clinicians = 20 },
        PromotingInteroperability = [.. submissions],
    };

    public static PromotingInteroperabilitySubmission Submission(int year, string text)
    {
        List<PromotingInteroperabilityMeasureSubmission> measures = [];
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part != "rest")
            {
                measures.AddRange(Measure(part.Split(' ')));
            }
        }

        foreach (Cited<RequiredStatement> statement in Rules(year).Statements)
        {
            AddUnlessMentioned(measures, statement.Value.MeasureId, [], new(statement.Value.MeasureId) { Answer = true });
        }

        if (text.Split(';', StringSplitOptions.TrimEntries).Contains("rest"))
        {
            AddRest(year, measures);
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

    private static void AddRest(int year, List<PromotingInteroperabilityMeasureSubmission> measures)
    {
        if (Rules(year).Method is PromotingInteroperabilityMethod.BaseAndPerformance old)
        {
            foreach (BaseScoreMeasure measure in old.BaseMeasures.Select(row => row.Value))
            {
                AddUnlessMentioned(measures, measure.MeasureId, [measure.TransitionId, .. measure.ExclusionIds], new(measure.MeasureId) { Numerator = 1, Denominator = 1 });
            }

            return;
        }

        AddMeasures(year, measures);
        AddPublicHealth(year, measures);
    }

    private static void AddMeasures(int year, List<PromotingInteroperabilityMeasureSubmission> measures)
    {
        bool alternative = measures.Any(measure => measure.MeasureId is "PI_HIE_5" or "PI_HIE_6" && measure.Answer == true);
        foreach (ScoredMeasure measure in Method(year).Measures.Select(row => row.Value))
        {
            HealthInformationExchangeOption option = alternative ? HealthInformationExchangeOption.BidirectionalExchange : HealthInformationExchangeOption.ReferralLoops;
            if (HealthInformationExchange.IsPartOf(measure.Item, option) && measure.MeasureId != "PI_HIE_5")
            {
                PromotingInteroperabilityMeasureSubmission full = measure.MeasureId == "PI_EP_2" ? new(measure.MeasureId) { Answer = true } : new(measure.MeasureId) { Numerator = 1, Denominator = 1 };
                AddUnlessMentioned(measures, measure.MeasureId, Exclusions(year, measure.MeasureId), full);
            }
        }
    }

    // Where any two of five registries will do, mentioning one means mentioning all.
    private static void AddPublicHealth(int year, List<PromotingInteroperabilityMeasureSubmission> measures)
    {
        PublicHealthObjective objective = Method(year).PublicHealth;
        if (objective.Measures.Length > 2 && measures.Any(measure => measure.MeasureId.StartsWith("PI_PHCDRR", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (PublicHealthMeasure measure in objective.Measures.Take(2).Select(row => row.Value))
        {
            if (AddUnlessMentioned(measures, measure.MeasureId, Exclusions(year, measure.MeasureId), new(measure.MeasureId) { Answer = true }) && objective.NeedsEngagementLevel.Value)
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

    private static ImmutableArray<string> Exclusions(int year, string id) =>
    [
        .. Data(year).FindPromotingInteroperabilityMeasure(id)?.Exclusions ?? [],
        .. Method(year).UnlinkedExclusions.Where(row => row.Value.MeasureId == id).SelectMany(row => row.Value.ExclusionIds),
    ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
