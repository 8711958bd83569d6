using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Interop;

/// <summary>A law as a file: the difference from the law of a known year, exactly, or every problem at once.</summary>
public sealed class LawFileTests
{
    private const string Threshold82 = """{ "name": "Threshold 82", "source": "what if", "from": 2026, "changes": { "payment": { "performanceThreshold": 82 } } }""";

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(year => year.PerformanceYear)];

    [Fact]
    public void The_schema_is_made_from_the_rules_and_their_documentation()
    {
        SchemaPage page = new(LawForm.Default.Options);
        JsonObject changes = page.ObjectOf(LawForm.Default.ProgramYear, isWhole: false);
        JsonObject definitions = page.Definitions();
        definitions["source"] = new JsonObject { ["type"] = "string", ["description"] = "42 CFR 414.1405(b), 89 FR 98563, or a text that begins with its kind: CMS data, Guidance or Proposal and a colon." };
        Snapshot.VerifyFile(
            SchemaPage.Print(new()
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = "Law",
                ["description"] = "A law as a named and cited difference from the law of a known year, as LawFile reads and writes it. A value alone rests on the source of the file. Lists are given whole; null takes a part away. A field that is not here is a problem, never ignored.",
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = new JsonArray("name", "source", "from", "changes"),
                ["properties"] = new JsonObject
                {
                    ["$schema"] = new JsonObject { ["type"] = "string" },
                    ["name"] = new JsonObject { ["type"] = "string", ["description"] = "What the law is called." },
                    ["source"] = new JsonObject { ["type"] = "string", ["description"] = "Where the changes come from. A text that names no kind of source is a proposal." },
                    ["from"] = new JsonObject { ["type"] = "integer", ["description"] = "The performance year whose law is changed." },
                    ["changes"] = changes,
                },
                ["$defs"] = definitions,
            }),
            "docs/schemas/law.schema.json");
    }

    /// <summary>From each year to each other one: the difference is written, follows the schema and makes the same law again.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void The_difference_between_any_two_years_is_a_file(int from)
    {
        JsonSchema schema = new("law");
        foreach (ProgramYear law in ProgramYears.All)
        {
            LawFile file = new() { Name = "Another year", Source = Citation.FederalRegister("90 FR 50010"), From = from, Law = law };
            byte[] written = file.ToUtf8();
            Assert.Empty(schema.Violations(Encoding.UTF8.GetString(written)));
            LawFile read = Read(written);
            Assert.Equal(LawComparison.Node(law).ToJsonString(), LawComparison.Node(read.Law).ToJsonString());
            Assert.Equal(YearPage.AllParameters(law, null), YearPage.AllParameters(read.Law, null));
            Assert.Equal(written, read.ToUtf8());
            Assert.Equal(file.Changes.ToArray(), read.Changes.ToArray());
            Assert.Equal(from == law.PerformanceYear, file.Changes.IsEmpty);
        }
    }

    [Fact]
    public void What_if_the_threshold_were_82()
    {
        LawFile file = LawFile.Read(Threshold82).File!;
        Assert.Equal(("Threshold 82", Citation.Proposal("what if"), 2026), (file.Name, file.Source, file.From));
        Assert.Equal((82m, Citation.Proposal("what if")), (file.Law.Payment.PerformanceThreshold.Value, file.Law.Payment.PerformanceThreshold.Citation));
        Assert.Equal(ProgramYears.For(2026).Payment.ApplicablePercent, file.Law.Payment.ApplicablePercent);
        Assert.Equal("Threshold 82 (what if), from PY2026\npayment.performanceThreshold: 75 [42 CFR 414.1405(b)(10)(ii)] → 82 [what if]", file.ToString());

        ScoringRequest request = new() { PerformanceYear = 2026, Participant = ParticipationSamples.Individual };
        Scorecard card = Scorer.Score(request, CmsTables.For(2026), new() { Law = file.Law });
        Assert.Equal(Citation.Proposal("what if"), card.Law.Payment.PerformanceThreshold.Citation);
    }

    [Fact]
    public void A_change_has_a_citation_of_its_own_a_list_is_whole_and_null_takes_away()
    {
        LawFile file = Read("""
            {
              "$schema": "law.schema.json",
              "source": "89 FR 98563",
              "from": 2022,
              "changes": {
                "payment": { "performanceThreshold": { "citation": "CMS data: a table", "value": 60.5 }, "exceptionalPerformance": null },
                "quality": {
                  "highPriorityBonus": null,
                  "measurePoints": { "lackOfBenchmark": { "incomplete": "incomplete", "shape": "excluded" }, "sevenPointCap": { "cap": 6 } }
                },
                "weights": { "general": ["25/35/15/25", "0/45/15/40", "40/0/20/40", "40/45/15/0", "40/35/0/25", "0/0/20/80", "0/60/40/0", "0/50/0/50", "60/0/40/0", "60/0/0/40", "50/50/0/0"] },
                "cost": { "suppressedMeasures": ["TPCC_1", { "value": "MSPB_1" }] },
                "promotingInteroperability": { "method": { "publicHealth": { "points": 15 } } }
              },
              "name": "Several"
            }
            """u8.ToArray());
        ProgramYear law = file.Law;
        Assert.Equal((60.5m, Citation.CmsData("a table")), (law.Payment.PerformanceThreshold.Value, law.Payment.PerformanceThreshold.Citation));
        Assert.Null(law.Payment.ExceptionalPerformance);
        Assert.Equal(["TPCC_1", "MSPB_1"], law.Cost.SuppressedMeasures.Select(measure => measure.Value));
        Assert.All(law.Cost.SuppressedMeasures, measure => Assert.Equal(Citation.FederalRegister("89 FR 98563"), measure.Citation));
        Assert.Equal("25/35/15/25", law.Weights.General.Value.Standard.ToString());
        Assert.Equal(
            """
            Several (89 FR 98563), from PY2022
            """,
            file.ToString().Split('\n')[0]);
        Assert.Equal(string.Join("\n", Read(file.ToUtf8()).Changes), string.Join("\n", file.Changes));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_line()
    {
        LawImport import = LawFile.Read("""
            {
              "nam": "x",
              "name": " ",
              "from": 2016,
              "source": 5,
              "changes": {
                "payment": { "performanceTreshold": 82, "applicablePercent": "9", "decimalPlaces": 2.5 },
                "finalScore": { "maximum": null, "complexPatientBonus": { "shape": "squared" } },
                "weights": { "general": ["30/30/15/20"] },
                "quality": { "collectionTypes": { "partBClaims": "nobody" } },
                "cost": { "maximumImprovement": { "value": 1, "citation": "somewhere" } }
              }
            }
            """);
        Assert.Null(import.File);
        Assert.Equal(
            [
                "line 2, $.nam: not a field of a law's file",
                "line 3, $.name \" \": must be a text that is not empty",
                "line 4, $.from \"2016\": must be a performance year whose law is known, 2017 to 2026, or a preliminary one",
                "line 5, $.source \"5\": must be a text that is not empty",
                "line 7, $.changes.payment.performanceTreshold: not a field of this object",
                "line 7, $.changes.payment.applicablePercent \"9\": A number is expected, without quotes.",
                "line 7, $.changes.payment.decimalPlaces \"2.5\": must be a whole number of at most 2,147,483,647",
                "line 8, $.changes.finalScore.maximum: must be a value, not null",
                "line 8, $.changes.finalScore.complexPatientBonus.shape \"squared\": must be one of standardized, averaged",
                "line 9, $.changes.weights.general: Weights 30/30/15/20 do not sum to 100, or are there twice. (Parameter 'rows')",
                "line 10, $.changes.quality.collectionTypes.partBClaims \"nobody\": Not one of smallPractices, individuals.",
                "line 11, $.changes.cost.maximumImprovement.citation \"somewhere\": A source is expected, such as \"42 CFR 414.1405(b)\", \"89 FR 98563\", \"CMS data: …\", \"Guidance: …\" or \"Proposal: …\".",
            ],
            import.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_law_that_can_be_none_is_refused_where_the_file_says_it()
    {
        LawImport import = LawFile.Read("""
            {
              "name": "Beyond", "source": "what if", "from": 2026,
              "changes": {
                "payment": {
                  "performanceThreshold": 800
                },
                "finalScore": { "fewestCategories": 5 }
              }
            }
            """);
        Assert.Null(import.File);
        Assert.Equal(
            ["line 5, $.changes.payment.performanceThreshold \"800\": must be between 0 and 100", "line 7, $.changes.finalScore.fewestCategories \"5\": must be between 1 and 4"],
            import.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("", ImportProblemKind.Malformed)]
    [InlineData("[]", ImportProblemKind.WrongType)]
    [InlineData("{}", ImportProblemKind.Missing)]
    [InlineData("""{ "name": "x", "source": "y", "from": 2026 }""", ImportProblemKind.Missing)]
    [InlineData("""{ "name": "x", "source": "y", "from": 2026, "changes": [] }""", ImportProblemKind.WrongType)]
    [InlineData("""{ "name": "x", "source": "y", "from": 2026, "changes": { "payment": { "performanceThreshold": 75.00000000000000000000000000000000001 } } }""", ImportProblemKind.OutOfRange)]
    public void What_is_no_law_is_a_problem(string json, ImportProblemKind kind)
    {
        LawImport import = LawFile.Read(json);
        Assert.Null(import.File);
        Assert.Contains(import.Problems, problem => problem.Kind == kind);
    }

    /// <summary>Wherever a name is misspelt in the whole law of a year, it is said there.</summary>
    [Property]
    public void A_field_that_does_not_exist_is_a_problem_with_its_path(ushort pick, byte year)
    {
        JsonObject changes = LawComparison.Node(ProgramYears.All[year % ProgramYears.All.Length]);
        JsonObject file = new() { ["name"] = "x", ["source"] = "y", ["from"] = 2026, ["changes"] = changes };
        JsonObject[] objects = [.. Objects(changes)];
        JsonObject changed = objects[pick % objects.Length];
        changed["zzz"] = 1;
        ImportProblem problem = Assert.Single(LawFile.Read(file.ToJsonString()).Problems);
        Assert.Equal((ImportProblemKind.Unknown, changed.GetPath() + ".zzz"), (problem.Kind, problem.Path));
    }

    [Fact]
    public void What_changed_from_a_year_to_the_next_is_printed_with_its_sources()
    {
        LawFile file = new() { Name = "The law of 2026", Source = Citation.Proposal("the year file"), From = 2025, Law = ProgramYears.For(2026) };
        Snapshot.Verify(file.ToString());
    }

    private static LawFile Read(byte[] file)
    {
        using MemoryStream stream = new(file);
        LawImport import = LawFile.Read(stream);
        Assert.Empty(import.Problems);
        return import.File!;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray elements => elements.SelectMany(Objects),
        _ => [],
    };
}
