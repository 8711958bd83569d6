using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Years;

/// <summary>Performance year 2027, payment year 2029: preliminary. What was final law on 2026-11-29 is set here, everything else is carried from PY2026.</summary>
/// <remarks>The final rule of the year was not at hand. The year is not among <see cref="ProgramYears.All"/> and has to be asked for with <see cref="ProgramYears.PreliminaryFor"/>.</remarks>
public static class Py2027
{
    private static readonly Citation FactSheet = Citation.Guidance("CMS, Interoperability and Prior Authorization final rule (CMS-0057-F), fact sheet");

    /// <summary>The rules of the year.</summary>
    public static ProgramYear Rules { get; } = Py2026.Rules with
    {
        PerformanceYear = 2027,
        PreliminaryAsOf = new DateTime(2026, 11, 29).CitedBy(Citation.Guidance("CMS, 2026 Quality Payment Program final rule, fact sheet and policy comparison table")),
        MvpRegistration = Py2026.Rules.MvpRegistration! with
        {
            Opens = new DateTime(2027, 4, 1).Cfr("414.1365(b)(1)"),
            Closes = new DateTime(2027, 11, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
            ClosesForCahps = new DateTime(2027, 6, 30, 20, 0, 0).Cfr("414.1365(b)(1)"),
        },
        AppQuality = Py2026.Rules.AppQuality! with
        {
            AppPlus = Py2026.Rules.AppQuality.AppPlus! with
            {
                Measures = ImmutableArrays.Over(["001", "112", "113", "134", "236", "305"]).Cfr("414.1367(c)(1)(iii)"),
            },
        },
        PromotingInteroperability = Py2026.Rules.PromotingInteroperability with
        {
            Statements = Py2026.Rules.PromotingInteroperability.Statements.Add(new RequiredStatement("ELECTRONIC_PRIOR_AUTHORIZATION", StatementAnswer.Yes).CitedBy(FactSheet)),
        },
        Payment = Py2026.Rules.Payment with
        {
            PerformanceThreshold = 75m.CitedBy(Citation.Guidance("CMS, 2026 Quality Payment Program final rule, fact sheet: 75 through performance year 2028")),
        },
    };
}
