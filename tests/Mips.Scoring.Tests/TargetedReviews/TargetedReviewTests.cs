using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.TargetedReviews;

public class TargetedReviewTests
{
    /// <summary>A request whose every fact is changed counts as so many cases of a law.</summary>
    private const int CasesOfARequest = 4;

    private static readonly ScoringRequest Small = new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.Individual },
        Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 }],
        ImprovementActivities = [new("IA_BE_4")],
    };

    [Fact]
    public void The_dossier_of_a_small_submission() =>
        Snapshot.Verify(TargetedReview.Dossier(Score(Small), new PublishedScores { FinalScore = 10.5m, Measures = [new("236", 6.80m)] }).ToString());

    [Fact]
    public void The_hash_is_that_of_the_canonical_form()
    {
        TargetedReviewDossier dossier = TargetedReview.Dossier(Score(Small));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dossier.CanonicalText))), dossier.Sha256);
        Assert.EndsWith($"\n== sha-256\n{dossier.Sha256}\n", dossier.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', dossier.ToString());
    }

    [Fact]
    public void The_same_facts_make_the_same_bytes() => ForAll(request =>
        TargetedReview.Dossier(Score(request)).ToString() == TargetedReview.Dossier(Score(request with { })).ToString());

    [Fact]
    public void Another_culture_makes_the_same_bytes()
    {
        string expected = TargetedReview.Dossier(Score(Small)).ToString();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NumberGroupSeparator = ".";
        other.NumberFormat.NegativeSign = "minus";
        other.DateTimeFormat.DateSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, TargetedReview.Dossier(Score(Small)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_number_written_with_more_zeros_is_the_same_fact() => Assert.Equal(
        TargetedReview.Dossier(Score(Small)).Sha256,
        TargetedReview.Dossier(Score(Small with { Quality = [Small.Quality[0] with { PerformanceRate = PerformanceRate.Of(71.400000m) }] })).Sha256);

    /// <summary>Also a fact that does not change the score.</summary>
    [Fact]
    public void One_changed_fact_changes_the_hash()
    {
        ScoringRequest[] changed =
        [
            Small with { Quality = [Small.Quality[0] with { Cases = 413 }] },
            Small with { Quality = [Small.Quality[0] with { EndToEndReported = true }] },
            Small with { Participant = Small.Participant with { Rural = true } },
            Small with { ImprovementActivities = [Small.ImprovementActivities[0] with { ContinuousDays = 91 }] },
            Small with { PriorYear = new() },
            Small with { PatientPopulation = new() { HccRiskScore = new(1.1m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } } },
        ];
        string[] hashes = [.. changed.Prepend(Small).Select(request => TargetedReview.Dossier(Score(request)).Sha256)];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Another_law_changes_the_hash()
    {
        ProgramYear law = ProgramYears.For(2024);
        Scorecard card = Scorer.Score(Small, CmsTables.For(2024), new() { Law = law with { PerformanceYear = 2024 } });
        Assert.NotEqual(TargetedReview.Dossier(Score(Small)).Sha256, TargetedReview.Dossier(card).Sha256);
    }

    /// <summary>A value cannot pass for another fact: quotes and line breaks are escaped.</summary>
    [Fact]
    public void A_value_stays_on_its_line()
    {
        PromotingInteroperabilitySubmission submission = new() { CehrtId = "A\"\nfinal.value: 100", PerformanceStart = new(2024, 1, 1), PerformanceEnd = new(2024, 12, 31), Measures = [] };
        CanonicalText text = new();
        CanonicalRequest.Write(text, Small with { PromotingInteroperability = [submission] });
        Assert.Contains("promotingInteroperability[0].cehrtId: \"A\\\"\\nfinal.value: 100\"\n", text.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Each property of the records of a request has a line of its name in the canonical form.</summary>
    [Fact]
    public void No_fact_of_a_request_is_left_out()
    {
        CanonicalText text = new();
        CanonicalRequest.Write(text, Full);
        string[] names = [.. text.ToString().Split('\n').SelectMany(line => line.Split(": ")[0].Split('.', '[', ']'))];
        IEnumerable<string> missing =
            from type in RequestTypes(typeof(ScoringRequest))
            from property in type.GetProperties()
            where property.Name != "EqualityContract" && property.CanWrite && !names.Contains(char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            select $"{type.Name}.{property.Name}";
        Assert.Empty(missing);
    }

    private static ScoringRequest Full { get; } = new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.ApmEntity, ClinicianTypes = [ClinicianType.Physician] },
        Quality =
        [
            new("1", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(1m), Cases = 1, DataCompleteness = 1m },
            new("2", CollectionType.Ecqm) { Counts = new() { PerformanceMet = 1, PerformanceNotMet = 1, EligiblePopulation = 2 } },
            new("3", CollectionType.Ecqm) { Strata = [new("a", new() { PerformanceMet = 1, PerformanceNotMet = 1, EligiblePopulation = 2 }) { PerformanceRate = PerformanceRate.Of(1m) }] },
        ],
        CahpsSurvey = new() { SummarySurveyMeasures = [new("s", PerformanceRate.Of(1m))], WithoutResult = true },
        AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(1m), Cases = 1, Suppressed = true }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1m), Cases = 1, Suppressed = true }],
        ImprovementActivities = [new("IA")],
        PromotingInteroperability = [new() { CehrtId = "x", PerformanceStart = new(2024, 1, 1), PerformanceEnd = new(2024, 1, 2), Measures = [new("a") { Numerator = 1, Denominator = 1 }, new("b") { Answer = true }] }],
        StatedScores = new() { Source = "x", Quality = new(1m), Measures = [new("4", CollectionType.Ecqm, 1m)] },
        Mvp = new("M") { SelectedPopulationHealthMeasure = "479", SelectedOutcomesBasedClaimsMeasure = "480" },
        App = new(AppMeasureSet.App),
        PriorYear = new() { QualityAchievementPercent = 1m, QualityScore = 1m, CostScore = 1m },
        PatientPopulation = new() { HccRiskScore = new(1m), DualProportion = new(1m) },
        ReweightingGrants = [new(ReweightingCircumstance.CompromisedData, PerformanceCategories.Cost)],
    };

    private static HashSet<Type> RequestTypes(Type root)
    {
        HashSet<Type> found = [];
        Visit(root);
        return found;

        void Visit(Type type)
        {
            Type element = Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : type);
            if (element.Namespace == "Mips.Scoring" && !element.IsEnum && !element.IsValueType && found.Add(element))
            {
                foreach (System.Reflection.PropertyInfo property in element.GetProperties())
                {
                    Visit(property.PropertyType);
                }
            }
        }
    }

    private static Scorecard Score(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear), Accepting.Placeholders);

    private static void ForAll(Func<ScoringRequest, bool> law) => Prop
        .ForAll(Arb.From(from index in Gen.Choose(0, 1_000_000) select RequestGenerator.TraditionalMips(CmsTables.For(2025), 33, index)), law)
        .Hold(CasesOfARequest);
}
