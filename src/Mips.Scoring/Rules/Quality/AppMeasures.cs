using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The members of an APP measure set, and what is required of them.</summary>
internal static class AppMeasures
{
    private const string MedicareCqmSuffix = "SSP";
    private const int MostOnStack = 64;

    public static void KeepClaims(Span<AdministrativeClaimsMeasureScore> scores, AppMeasureSetRules set)
    {
        foreach (ref AdministrativeClaimsMeasureScore score in scores)
        {
            if (!set.AdministrativeClaims.Value.Contains(score.Measure.Id))
            {
                score = AdministrativeClaimsMeasures.Without(score, AdministrativeClaimsDisposition.NotPartOfTheSet);
            }
        }
    }

    public static QualityDecision Decide(in QualityLines lines, in QualityContext context, AppMeasureSetRules set, AppQualityRules rules)
    {
        int count = lines.Measures.Length;
        Span<int> memberOf = count <= MostOnStack ? stackalloc int[count] : new int[count];
        int survey = set.Measures.Value.Length;
        for (int i = 0; i < count; i++)
        {
            memberOf[i] = lines.Measures[i].CollectionType switch
            {
                CollectionType.CahpsSurvey => SurveyApplies(context, rules) ? survey : FixedMeasureSet.NotAMember,
                _ => MemberOf(lines.Measures[i], set),
            };
        }

        FixedSetResult result = FixedMeasureSet.Select(lines.Measures, memberOf, survey + 1);
        return Decision(survey + 1, result, context, rules);
    }

    /// <summary>Whether a measure of the set itself was reported, the survey aside.</summary>
    public static bool AreReported(in QualityLines lines, AppMeasureSetRules set)
    {
        foreach (ref readonly QualityMeasureScore line in lines.Measures)
        {
            if (line.Disposition != QualityMeasureDisposition.NoEligibleCases && MemberOf(line, set) != FixedMeasureSet.NotAMember)
            {
                return true;
            }
        }

        return false;
    }

    public static QualityDecision DecideWebInterface(in QualityLines lines, in QualityContext context, ReferenceData data, AppQualityRules rules)
    {
        int count = lines.Measures.Length;
        Span<int> memberOf = count <= MostOnStack ? stackalloc int[count] : new int[count];
        int members = WebInterfaceMeasures.FindMembers(lines.Measures, data, memberOf);
        FixedSetResult result = FixedMeasureSet.Select(lines.Measures, memberOf, members);
        bool surveyIsMember = context.Survey.WasConducted();
        return Decision(surveyIsMember ? members : members + 1, result, context, rules);
    }

    private static QualityDecision Decision(int members, FixedSetResult result, in QualityContext context, AppQualityRules rules)
    {
        int applicable = SurveyApplies(context, rules) ? members : members - 1;
        int submitted = rules.SmallSurveySample == SmallSurveySampleReading.FiveOrFewerMeasures ? result.Submitted : 0;
        int cahpsReduction = AvailablePoints.HasCahpsReduction(context, submitted, rules.Category.AvailablePoints) ? 1 : 0;
        return new QualityDecision
        {
            Required = new RequiredMeasures(members, applicable, result.Suppressed, result.Excluded, cahpsReduction, result.Counted),
            OutcomePlace = OutcomePlace.NotRequired,
            SubmittedMeasures = result.Submitted,
            FullyParticipates = result.Submitted > 0 && result.Incomplete == 0
                && result.Counted + result.Suppressed + result.Excluded + cahpsReduction == applicable,
        };
    }

    // The survey is for groups and APM Entities; for an individual it leaves both sums.
    private static bool SurveyApplies(in QualityContext context, AppQualityRules rules) =>
        context.Option != ParticipationOption.Individual || rules.IndividualSurvey == IndividualSurveyReading.ZeroOfTen;

    private static int MemberOf(in QualityMeasureScore line, AppMeasureSetRules set) =>
        set.CollectionTypes.Value.Contains(line.CollectionType) && (line.Measure.Programs.IsEmpty || line.Measure.Programs.Contains(set.Program.Value))
            ? MemberOf(line.Measure.Id, set.Measures.Value)
            : FixedMeasureSet.NotAMember;

    private static int MemberOf(string measureId, ImmutableArray<string> members)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (measureId.StartsWith(members[i], StringComparison.Ordinal)
                && (measureId.Length == members[i].Length || string.CompareOrdinal(measureId, members[i].Length, MedicareCqmSuffix, 0, int.MaxValue) == 0))
            {
                return i;
            }
        }

        return FixedMeasureSet.NotAMember;
    }
}
