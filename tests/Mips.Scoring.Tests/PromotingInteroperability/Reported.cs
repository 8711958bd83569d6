using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Scenarios;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.PromotingInteroperability;

/// <summary>What the worked rows report, by the law and the data of a year.</summary>
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

    public static PromotingInteroperabilitySubmission Submission(int year, string text) => ReportedShorthand.Read(text, Data(year), Rules(year), year);
}
