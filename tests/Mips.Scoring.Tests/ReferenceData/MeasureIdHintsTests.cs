using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.CmsData;

public class MeasureIdHintsTests
{
    [Theory]
    [InlineData("1", " (did you mean \"001\"?)")]
    [InlineData("0236", " (did you mean \"236\"?)")]
    [InlineData("#236", " (did you mean \"236\"?)")]
    [InlineData("Q236", " (did you mean \"236\"?)")]
    [InlineData("236ssp", " (did you mean \"236SSP\"?)")]
    [InlineData("acrad-25", " (did you mean \"ACRAD25\"?)")]
    [InlineData("111", " (it ended with PY2023)")]
    [InlineData("0111", " (did you mean \"111\"? it ended with PY2023)")]
    [InlineData("999", "")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData(null, "")]
    public void Quality_measures(string? given, string hint) => Assert.Equal(hint, MeasureIdHints.ForQualityMeasure(CmsTables.For(2025), given));

    [Theory]
    [InlineData("KA", " (did you mean \"COST_KA_1\"?)")]
    [InlineData("cost_ka_1", " (did you mean \"COST_KA_1\"?)")]
    [InlineData("TPCC", " (did you mean \"TPCC_1\"?)")]
    [InlineData("COST_KAA_1", " (did you mean \"COST_KA_1\"?)")]
    [InlineData("COST_SPH_1", " (it ended with PY2023)")]
    [InlineData("rent", "")]
    public void Cost_measures(string given, string hint) => Assert.Equal(hint, MeasureIdHints.ForCostMeasure(CmsTables.For(2025), given));

    [Theory]
    [InlineData("BE_4", " (did you mean \"IA_BE_4\"?)")]
    [InlineData("ia_mvp", " (did you mean \"IA_MVP\"?)")]
    [InlineData("IA_BE_13", " (it ended with PY2021)")]
    public void Improvement_activities(string given, string hint) => Assert.Equal(hint, MeasureIdHints.ForImprovementActivity(CmsTables.For(2025), given));

    [Theory]
    [InlineData("pi_ep_1", " (did you mean \"PI_EP_1\"?)")]
    [InlineData("EP_1", " (did you mean \"PI_EP_1\"?)")]
    [InlineData("PI_CUITC_1", " (it ended with PY2019)")]
    public void Promoting_Interoperability_measures(string given, string hint) => Assert.Equal(hint, MeasureIdHints.ForPromotingInteroperabilityMeasure(CmsTables.For(2025), given));

    [Theory]
    [InlineData("g0053", " (did you mean \"G0053\"?)")]
    [InlineData("GO053", " (did you mean \"G0053\"?)")]
    [InlineData("M9", "")]
    public void MVPs(string given, string hint) => Assert.Equal(hint, MeasureIdHints.ForMvp(CmsTables.For(2025), given));

    /// <summary>Where two IDs are equally near, neither is suggested.</summary>
    [Fact]
    public void A_guess_must_be_the_only_one() => Assert.Equal(string.Empty, MeasureIdHints.ForMvp(CmsTables.For(2025), "G005X"));
}
