using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>The complex patient bonus of a batch under one formula, with the line of each component resolved for its national figures.</summary>
internal sealed class RiskLines
{
    private readonly BatchColumns columns;
    private readonly ComplexPatientBonusRule? rule;
    private readonly RiskLine[] medical;
    private readonly RiskLine[] social;
    private readonly int wholeMost;
    private readonly bool anyIndicatorAdmitsBoth;

    public RiskLines(BatchColumns columns, ComplexPatientBonusRule? rule)
    {
        this.columns = columns;
        this.rule = rule;
        this.wholeMost = rule is null ? 0 : SumLimit.Of(rule.Maximum.Value).Whole;
        this.anyIndicatorAdmitsBoth = rule is ComplexPatientBonusRule.Standardized { ComponentGate: ComponentGateReading.AnyIndicator };
        this.medical = this.LinesOf(isDual: false);
        this.social = this.LinesOf(isDual: true);
    }

    /// <summary>The bonus of a clinician.</summary>
    public ComplexPatientBonusValue Of(int clinician, Participant participant, bool dataSubmitted)
    {
        ref readonly RiskRow risk = ref this.columns.Risks[clinician];
        if (this.rule is { } formula && ComplexPatientBonus.Qualifies(dataSubmitted, participant, formula) && this.wholeMost > 0)
        {
            ref readonly RiskLine hcc = ref this.medical[risk.HccFigures + 1];
            ref readonly RiskLine dual = ref this.social[risk.DualFigures + 1];
            if (hcc.Denominator * dual.Denominator > 0 && ComplexPatientBonus.TryOfLines(hcc, risk.Hcc, dual, risk.Dual, this.anyIndicatorAdmitsBoth, this.wholeMost, out ComplexPatientBonusValue bonus))
            {
                return bonus;
            }
        }

        return ComplexPatientBonus.ValueOf(
            this.columns.IndicatorOf(risk.Hcc, risk.HccFigures),
            this.columns.FiguresOf(risk.HccFigures),
            this.columns.IndicatorOf(risk.Dual, risk.DualFigures),
            this.columns.FiguresOf(risk.DualFigures),
            dataSubmitted,
            participant,
            this.rule,
            out _,
            out _);
    }

    // The first is that of an indicator that CMS does not have; one whose numbers are too long has no denominator.
    private RiskLine[] LinesOf(bool isDual) => this.rule is null ? [] :
        ValueArray.OfNumbers(this.columns.RiskFigures.Length + 1, i => i == 0 ? RiskLine.Unknown : RiskLine.Of(this.columns.RiskFigures[i - 1], this.rule, isDual).GetValueOrDefault());
}
