using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The members of an APP measure set, and what is required of them.</summary>
internal static class AppMeasures
{
    public static void KeepClaims(Span<ClaimsLine> claims, ResolvedMeasureSet set)
    {
        foreach (ref ClaimsLine line in claims)
        {
            if (!set.HasClaims(line.Measure))
            {
                line = line with { Disposition = AdministrativeClaimsDisposition.NotPartOfTheSet };
            }
        }
    }

    public static QualityDecision Decide(in QualityLines lines, in QualityContext context, ResolvedMeasureSet set, AppQualityRules rules)
    {
        short survey = set.Members;
        foreach (ref QualityLine line in lines.Measures)
        {
            line.Member = line.CollectionType != CollectionType.CahpsSurvey ? set.MemberOf(line)
                : SurveyApplies(context, rules) ? survey
                : QualityLine.NotAMember;
        }

        FixedSetResult result = FixedMeasureSet.Select(lines.Measures, survey + 1);
        return Decision(survey + 1, result, context, rules);
    }

    /// <summary>Whether a measure of the set itself was reported, the survey aside.</summary>
    public static bool AreReported(ReadOnlySpan<QualityLine> lines, ResolvedMeasureSet set)
    {
        foreach (ref readonly QualityLine line in lines)
        {
            if (line.Disposition != QualityMeasureDisposition.NoEligibleCases && set.MemberOf(line) != QualityLine.NotAMember)
            {
                return true;
            }
        }

        return false;
    }

    public static QualityDecision DecideWebInterface(in QualityLines lines, in QualityContext context, AppQualityRules rules)
    {
        int members = WebInterfaceMeasures.FindMembers(lines);
        FixedSetResult result = FixedMeasureSet.Select(lines.Measures, members);
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
            Required = new RequiredMeasures(members, applicable, result.Suppressed, result.Excluded, cahpsReduction, 0),
            OutcomePlace = OutcomePlace.NotRequired,
            SubmittedMeasures = result.Submitted,
            FullyParticipates = result.Submitted > 0 && result.Incomplete == 0
                && result.Counted + result.Suppressed + result.Excluded + cahpsReduction == applicable,
        };
    }

    // The survey is for groups and APM Entities; for an individual it leaves both sums.
    private static bool SurveyApplies(in QualityContext context, AppQualityRules rules) =>
        context.Option != ParticipationOption.Individual || rules.IndividualSurvey == IndividualSurveyReading.ZeroOfTen;
}
