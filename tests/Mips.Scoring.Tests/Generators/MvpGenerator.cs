using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Generators;

/// <summary>Registrations for MVPs, and submissions of their measures and activities; some do not belong to the MVP.</summary>
internal static class MvpGenerator
{
    public static MvpReporting Registration(Dice dice, ReferenceData data)
    {
        // Few MVPs offer an outcomes-based claims measure, or have fewer than four measures for claims: take one of them on purpose now and then.
        Mvp[] mvps = [.. data.Tables.Mvps];
        Mvp[] rare = [.. mvps.Where(m => !m.OutcomesBasedClaimsMeasures.IsEmpty || ClaimsMeasures(m, data).Length is > 0 and < 4)];
        Mvp mvp = dice.Pick(rare.Length > 0 && dice.Chance(40) ? rare : mvps);
        return new(mvp.Id)
        {
            SelectedPopulationHealthMeasure = data.PerformanceYear <= 2024 || dice.Chance(30) ? dice.Pick<string>([.. mvp.PopulationHealthMeasures]) : null,
            SelectedOutcomesBasedClaimsMeasure = !mvp.OutcomesBasedClaimsMeasures.IsEmpty && dice.Chance(70) ? dice.Pick<string>([.. mvp.OutcomesBasedClaimsMeasures]) : null,
        };
    }

    public static ImmutableArray<QualityMeasureSubmission> Quality(Dice dice, ReferenceData data, Participant participant, Mvp mvp)
    {
        if (dice.Chance(8))
        {
            return [];
        }

        List<(QualityMeasure Measure, CollectionType Type)> chosen = participant.SmallPractice && dice.Chance(30)
            ? [.. ClaimsMeasures(mvp, data).Where(_ => dice.Chance(95)).Select(m => (m, CollectionType.PartBClaims))]
            : Measures(dice, data, participant, mvp);
        if (participant.SmallPractice && dice.Chance(30))
        {
            chosen.AddRange(Measures(dice, data, participant, mvp).Where(m => !chosen.Contains(m)));
        }

        if (dice.Chance(15))
        {
            QualityMeasure other = dice.Pick<QualityMeasure>([.. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.MipsCqm) && !mvp.QualityMeasures.Contains(m.Id))]);
            chosen.Add((other, CollectionType.MipsCqm));
        }

        return [.. dice.Shuffled(chosen).Select(c => SubmissionGenerator.Submission(dice, data, c.Measure, c.Type))];
    }

    /// <summary>Results of claims measures; the selected one has one more often than others.</summary>
    public static ImmutableArray<AdministrativeClaimsResult> Claims(Dice dice, ReferenceData data, Participant participant, MvpReporting registration)
    {
        ImmutableArray<AdministrativeClaimsResult> any = ClaimsGenerator.QualityResults(dice, data, participant);
        bool calculated = registration.SelectedOutcomesBasedClaimsMeasure is string id && any.All(r => r.MeasureId != id)
            && (id == "480" || participant.Option != ParticipationOption.Individual) && dice.Chance(60);
        return calculated ? any.Add(ClaimsGenerator.QualityResult(dice, data, registration.SelectedOutcomesBasedClaimsMeasure!, 25)) : any;
    }

    /// <summary>What CMS calculated: the MVP's claims measures more often than others.</summary>
    public static ImmutableArray<CostMeasureResult> Cost(Dice dice, ReferenceData data, Participant participant, Mvp mvp)
    {
        ImmutableArray<CostMeasureResult> any = ClaimsGenerator.CostResults(dice, data, participant);
        CostMeasure[] own = [.. data.Tables.CostMeasures.Where(m => mvp.CostMeasures.Contains(m.Id) && (participant.Option != ParticipationOption.Individual || m.Id != "COST_LGH_1"))];
        return [.. any.Take(dice.Between(0, 1)).Concat(dice.Some(own, dice.Between(0, 3)).Select(m => ClaimsGenerator.CostResult(dice, data, m))).DistinctBy(r => r.MeasureId)];
    }

    public static ImmutableArray<ImprovementActivitySubmission> Activities(Dice dice, ReferenceData data, Participant participant, Mvp mvp)
    {
        string[] own = [.. mvp.ImprovementActivities.Where(id => id != "IA_PCMH")];
        List<string> ids = dice.Some(own, dice.Pick(0, 0, 1, 1, 2, 3));
        if (dice.Chance(30))
        {
            ids.Add(dice.Pick<string>([.. data.Tables.ImprovementActivities.Select(a => a.Id).Where(id => !mvp.ImprovementActivities.Contains(id))]));
        }

        if (dice.Chance(10))
        {
            ids.Add("IA_PCMH");
        }

        return [.. ids.Distinct().Select(id => ActivityGenerator.Attested(dice, id, participant))];
    }

    private static List<(QualityMeasure Measure, CollectionType Type)> Measures(Dice dice, ReferenceData data, Participant participant, Mvp mvp)
    {
        bool highPriority = dice.Chance(85);
        QualityMeasure[] suitable = [.. mvp.QualityMeasures.Select(id => data.FindQualityMeasure(id)!).Where(m => highPriority || !m.IsHighPriority)];
        return [.. dice.Some(suitable, dice.Pick(1, 2, 3, 4, 4, 4, 5, 6, 8)).SelectMany(m => Types(dice, m, participant).Select(t => (m, t)))];
    }

    private static List<CollectionType> Types(Dice dice, QualityMeasure measure, Participant participant)
    {
        CollectionType[] types = [.. measure.CollectionTypes.Where(t =>
            t is CollectionType.Ecqm or CollectionType.MipsCqm or CollectionType.QcdrMeasure || (t == CollectionType.PartBClaims && participant.SmallPractice))];
        return dice.Some(types, dice.Chance(25) ? types.Length : 1);
    }

    private static QualityMeasure[] ClaimsMeasures(Mvp mvp, ReferenceData data) =>
        [.. mvp.QualityMeasures.Select(id => data.FindQualityMeasure(id)!).Where(m => m.CollectionTypes.Contains(CollectionType.PartBClaims))];
}
