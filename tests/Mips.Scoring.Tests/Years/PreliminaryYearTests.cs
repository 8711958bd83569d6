using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Batches;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>PY2027 is preliminary: it has to be asked for, its card says so, and what is not law yet is carried or a reform.</summary>
public class PreliminaryYearTests
{
    private static readonly ProgramYear Law = ProgramYears.PreliminaryFor(2027);

    private static readonly ReferenceData Data = CmsTables.PreliminaryFor(2027);

    private static readonly ScoringOptions Preliminary = new() { Law = Law };

    private static readonly ScoringRequest Group = QualityData.Request(2027, new QualityMeasureSubmission("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 })
        with { ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")] };

    private static LawFile Proposed => LawFile.Read(File.ReadAllText(RepositoryFiles.Path("docs/reforms/py2027-proposed.json"))).File!;

    [Fact]
    public void It_is_not_among_the_years_and_its_data_not_among_the_data()
    {
        Assert.DoesNotContain(ProgramYears.All, year => year.PreliminaryAsOf is not null);
        Assert.All(ProgramYears.Preliminary, year => Assert.NotNull(year.PreliminaryAsOf));
        Assert.Equal(CmsTables.PreliminaryYears, ProgramYears.Preliminary.Select(year => year.PerformanceYear));
        Assert.DoesNotContain(2027, CmsTables.Years);
    }

    [Fact]
    public void Whoever_does_not_ask_for_it_as_preliminary_is_told_so()
    {
        UnknownPerformanceYearException[] refusals =
        [
            Assert.Throws<UnknownPerformanceYearException>(() => ProgramYears.For(2027)),
            Assert.Throws<UnknownPerformanceYearException>(() => CmsTables.For(2027)),
            Assert.Throws<UnknownPerformanceYearException>(() => Scorer.Score(Group, Data)),
            Assert.Throws<UnknownPerformanceYearException>(() => BatchBuilder.For(Data)),
        ];
        Assert.All(refusals, refusal => Assert.True(refusal.IsPreliminary));
        Assert.All(refusals, refusal => Assert.Equal(2027, refusal.PerformanceYear));
        Assert.False(Assert.Throws<UnknownPerformanceYearException>(() => ProgramYears.For(2028)).IsPreliminary);
        Assert.False(Assert.Throws<UnknownPerformanceYearException>(() => ProgramYears.PreliminaryFor(2026)).IsPreliminary);
        Assert.Throws<UnknownPerformanceYearException>(() => CmsTables.PreliminaryFor(2026));
    }

    // 2026 QPP final rule, fact sheet (75 through performance year 2028); 414.1340(a)(4) (payment year 2029); 89 FR 98103 and the 2025 and 2026 rules (305 in APP Plus); CMS-0057-F.
    [Fact]
    public void What_is_final_law_is_set()
    {
        Assert.Equal(75m, Law.Payment.PerformanceThreshold.Value);
        Assert.Equal(9m, Law.Payment.ApplicablePercent.Value);
        Assert.Equal(75m, Law.Quality.MeasurePoints.DataCompleteness.MinimumPercent.Value);
        Assert.Equal(["001", "112", "113", "134", "236", "305"], Law.AppQuality!.AppPlus!.Measures.Value.AsEnumerable());
        Assert.Equal(["479", "484"], Law.AppQuality.AppPlus.AdministrativeClaims.Value.AsEnumerable());
        Assert.Equal(27, Data.Tables.Mvps.Length);
        Assert.Contains("appPlus", Data.FindQualityMeasure("305")!.Programs);
        Assert.DoesNotContain("appPlus", CmsTables.For(2026).FindQualityMeasure("305")!.Programs);
    }

    [Fact]
    public void Benchmarks_are_those_of_the_year_before_and_the_data_says_so()
    {
        Assert.Equal(CmsTables.For(2026).Tables.QualityBenchmarks.AsEnumerable(), Data.Tables.QualityBenchmarks);
        Assert.EndsWith("rolled forward from PY2026", Data.Version.Commit, StringComparison.Ordinal);
        Assert.Same(Data, CmsTables.PreliminaryFor(2027));
    }

    [Fact]
    public void The_card_says_preliminary_in_the_first_line_of_every_form()
    {
        Scorecard card = Scorer.Score(Group, Data, Preliminary);
        Assert.True(card.IsPreliminary);
        Explanation explanation = Explanation.Of(card);
        Assert.StartsWith("PRELIMINARY · Group of 20", explanation.ToText(), StringComparison.Ordinal);
        Assert.StartsWith("# PRELIMINARY · Group of 20", explanation.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("<h1>PRELIMINARY · Group of 20", explanation.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<title>PRELIMINARY · ", explanation.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("2026-11-29", Assert.Single(explanation.Headline.Notes, note => note.StartsWith("Preliminary: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("{\"formVersion\":\"1.0\",\"preliminaryAsOf\":\"2026-11-29\"", Json(card), StringComparison.Ordinal);
        Assert.Empty(new JsonSchema("scorecard").Violations(Json(card)));
        Assert.Equal("2027 preliminary", Adjustment(card).Split('\n')[1].Split(',')[0]);

        Scorecard law = Scorer.Score(Group with { PerformanceYear = 2026 }, CmsTables.For(2026));
        Assert.False(law.IsPreliminary);
        Assert.DoesNotContain("reliminary", Explanation.Of(law).ToText() + Json(law) + Adjustment(law), StringComparison.Ordinal);
    }

    [Fact]
    public void The_batch_scores_it_like_one_by_one()
    {
        BatchBuilder builder = BatchBuilder.For(Data, Preliminary);
        builder.Add(Group);
        Assert.Equal(Scorer.Score(Group, Data, Preliminary).FinalScore, builder.Build().Score(0, Law).FinalScore);
    }

    // CMS-0057-F: yes or an exclusion, no points of its own; without either there is no Promoting Interoperability score.
    [Theory]
    [InlineData("ELECTRONIC_PRIOR_AUTHORIZATION", true, ReportingStatus.Met)]
    [InlineData("ELECTRONIC_PRIOR_AUTHORIZATION_EX", true, ReportingStatus.Excluded)]
    [InlineData("ELECTRONIC_PRIOR_AUTHORIZATION", false, ReportingStatus.ReportedNotMet)]
    [InlineData("ELECTRONIC_PRIOR_AUTHORIZATION_EX", false, ReportingStatus.Missing)]
    public void Electronic_prior_authorization_is_required_or_excluded_and_earns_nothing(string id, bool answer, ReportingStatus status)
    {
        PromotingInteroperabilitySubmission complete = PromotingInteroperability.Reported.Submission(2026, "rest") with { PerformanceStart = new(2027, 1, 1), PerformanceEnd = new(2027, 12, 31) };
        ScoringRequest before = Group with { PromotingInteroperability = [complete] };
        ScoringRequest stated = Group with { PromotingInteroperability = [complete with { Measures = complete.Measures.Add(new(id) { Answer = answer }) }] };

        Assert.False(Scorer.Score(before, Data, Preliminary).PromotingInteroperability.MeetsRequirements);
        PromotingInteroperabilityScore score = Scorer.Score(stated, Data, Preliminary).PromotingInteroperability;
        Assert.Equal(status, score.Elements.Single(element => element.MeasureId == "ELECTRONIC_PRIOR_AUTHORIZATION").Status);
        Assert.Equal(status is ReportingStatus.Met or ReportingStatus.Excluded, score.MeetsRequirements);
        Assert.Equal(score.MeetsRequirements, score.Score == Scorer.Score(before with { PerformanceYear = 2026, PromotingInteroperability = [complete with { PerformanceStart = new(2026, 1, 1), PerformanceEnd = new(2026, 12, 31) }] }, CmsTables.For(2026)).PromotingInteroperability.Score);
    }

    // CMS-1848-P: 91 FR 44055 and 44150 (no 305 and 493), 91 FR 44283 (Medicare CQMs flat).
    [Fact]
    public void What_CMS_proposed_is_a_named_reform_of_it()
    {
        LawFile proposed = Proposed;
        Assert.Empty(new JsonSchema("law").Violations(File.ReadAllText(RepositoryFiles.Path("docs/reforms/py2027-proposed.json"))));
        Assert.Equal(("What CMS proposed for PY2027", 2027), (proposed.Name, proposed.From));
        Assert.NotNull(proposed.Law.PreliminaryAsOf);
        Assert.Equal(["001", "112", "113", "134", "236"], proposed.Law.AppQuality!.AppPlus!.Measures.Value.AsEnumerable());
        Assert.All(proposed.Changes, change => Assert.Equal(CitationAuthority.Proposal, change.After!.Citation!.Authority));
        Assert.Equal(2, proposed.Changes.Length);
    }

    [Fact]
    public void An_ACO_stands_under_law_and_proposal_side_by_side()
    {
        ScoringRequest aco = new()
        {
            PerformanceYear = 2027,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 200 },
            App = new(AppMeasureSet.AppPlus),
            Quality = [.. new[] { "001SSP", "112SSP", "113SSP", "134SSP", "236SSP" }.Select(id => new QualityMeasureSubmission(id, CollectionType.MedicareCqm) { PerformanceRate = PerformanceRate.Of(id == "001SSP" ? 20m : 80m), Cases = 900 })],
        };
        YearComparison comparison = YearComparison.Of(aco, [new(Data, Law, "law"), new(Data, Proposed.Law, Proposed.Name)]);
        Scorecard law = comparison.Results[0].Scorecard;
        Scorecard proposal = comparison.Results[1].Scorecard;
        Assert.Equal(["112SSP", "113SSP"], law.Quality.Measures.Where(line => line.Benchmark!.Kind == BenchmarkKind.Flat).Select(line => line.Measure.Id));
        Assert.All(proposal.Quality.Measures, line => Assert.Equal((BenchmarkKind.Flat, 9m), (line.Benchmark!.Kind, line.Points.ToDecimal())));
        Assert.True(law.Quality.RequiredMeasures.Unfilled > proposal.Quality.RequiredMeasures.Unfilled);
        Assert.True(law.IsPreliminary && proposal.IsPreliminary);
    }

    private static string Json(Scorecard card) => WrittenJson.Of(json => ScorecardJson.Write(card, json));

    private static string Adjustment(Scorecard card)
    {
        using StringWriter csv = new();
        FeedbackCsv.WritePaymentAdjustment(csv, [new ScoredSubmission(new ImportedSubmission { Request = card.Request, Program = "mips", Entity = new() { Option = card.Request.Participant.Option } }, card)]);
        return csv.ToString();
    }
}
