using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Mips.Scoring.Citations;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Years;

/// <summary>A plain serializer keeps a law exactly or refuses it.</summary>
public sealed class ProgramYearSerializerTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(year => year.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_law_of_every_year_comes_back_as_it_was(int year)
    {
        ProgramYear law = ProgramYears.For(year);
        string plain = JsonSerializer.Serialize(law);
        ProgramYear[] back =
        [
            JsonSerializer.Deserialize<ProgramYear>(plain)!,
            JsonSerializer.Deserialize(plain, LawContext.Default.ProgramYear)!,
            JsonSerializer.Deserialize<ProgramYear>(JsonSerializer.Serialize(law, Web), Web)!,
        ];
        Assert.Equal(plain, JsonSerializer.Serialize(law, LawContext.Default.ProgramYear));
        Assert.All(back, read =>
        {
            Assert.Equal(YearPage.AllParameters(law, null), YearPage.AllParameters(read, null));
            Assert.Equal(plain, JsonSerializer.Serialize(read));
            Assert.Empty(ProgramYearCheck.Problems(read));
        });
    }

    /// <summary>Every object of every law refuses a name that it does not have.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void A_member_that_does_not_exist_is_refused(int year)
    {
        JsonNode law = JsonSerializer.SerializeToNode(ProgramYears.For(year))!;
        foreach (JsonObject changed in Objects(law).ToArray())
        {
            changed["zzz"] = 1;
            Assert.Throws<JsonException>(() => law.Deserialize<ProgramYear>());
            changed.Remove("zzz");
        }
    }

    /// <summary>No number of a law or a request can be rounded on the way in: the serializer itself would round a decimal.</summary>
    [Theory]
    [InlineData(typeof(ProgramYear))]
    [InlineData(typeof(ScoringRequest))]
    public void Every_decimal_number_is_read_exactly_or_refused(Type root)
    {
        HashSet<Type> seen = [];
        List<string> rounded = [];
        Walk(JsonSerializerOptions.Default.GetTypeInfo(root), seen, rounded);
        Assert.True(seen.Count > 10);
        Violations.None(rounded);
    }

    [Theory]
    [InlineData("""{ "Value": 75.00000000000000000000000000000000001, "Citation": "42 CFR 414.1405(b)" }""")]
    [InlineData("""{ "Value": "75", "Citation": "42 CFR 414.1405(b)" }""")]
    [InlineData("""{ "Value": 75 }""")]
    [InlineData("""{ "Citation": "42 CFR 414.1405(b)" }""")]
    [InlineData("""{ "Value": 75, "Citation": "414.1405(b)" }""")]
    [InlineData("""{ "Value": 75, "Citation": null }""")]
    [InlineData("""{ "Value": 75, "Citation": "42 CFR 414.1405(b)", "Note": 1 }""")]
    [InlineData("75")]
    public void A_cited_number_that_does_not_fit_is_refused(string json)
    {
        JsonNode law = JsonSerializer.SerializeToNode(ProgramYears.For(2026))!;
        law["Payment"]!["PerformanceThreshold"] = JsonNode.Parse(json);
        Assert.Throws<JsonException>(() => law.Deserialize<ProgramYear>());
    }

    [Theory]
    [InlineData("42 CFR 414.1405(b)", CitationAuthority.Regulation, "414.1405(b)")]
    [InlineData("89 FR 98563", CitationAuthority.FederalRegister, "89 FR 98563")]
    [InlineData("Federal Register: final rule for 2020", CitationAuthority.FederalRegister, "final rule for 2020")]
    [InlineData("CMS data: qpp-measures-data benchmarks 2025", CitationAuthority.CmsData, "qpp-measures-data benchmarks 2025")]
    [InlineData("Guidance: 42 CFR explained", CitationAuthority.Guidance, "42 CFR explained")]
    [InlineData("Proposal: 89 FR 98563", CitationAuthority.Proposal, "89 FR 98563")]
    public void A_source_says_its_kind(string text, CitationAuthority authority, string locator)
    {
        Assert.True(Citation.TryParse(text, out Citation? citation));
        Assert.Equal(new Citation(authority, locator), citation);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(citation)));
        Assert.Equal(citation, JsonSerializer.Deserialize<Citation>(JsonSerializer.Serialize(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("42 CFR ")]
    [InlineData("a book")]
    [InlineData("89 FR")]
    [InlineData(null)]
    public void A_text_without_a_kind_is_no_source(string? text) => Assert.False(Citation.TryParse(text, out _));

    private static void Walk(JsonTypeInfo form, HashSet<Type> seen, List<string> rounded)
    {
        if (!seen.Add(form.Type))
        {
            return;
        }

        foreach (JsonPropertyInfo property in form.Properties)
        {
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (property.CustomConverter is not null)
            {
                continue;
            }

            if (type == typeof(decimal) || type == typeof(double) || type == typeof(float) || type == typeof(Cited<decimal>))
            {
                rounded.Add($"{form.Type}.{property.Name}");
            }

            Walk(JsonSerializerOptions.Default.GetTypeInfo(type), seen, rounded);
        }

        if (form.ElementType is { } element)
        {
            rounded.AddRange(element == typeof(decimal) || element == typeof(Cited<decimal>) ? [form.Type.ToString()] : []);
            Walk(JsonSerializerOptions.Default.GetTypeInfo(element), seen, rounded);
        }

        foreach (JsonDerivedType derived in form.PolymorphismOptions?.DerivedTypes ?? [])
        {
            Walk(JsonSerializerOptions.Default.GetTypeInfo(derived.DerivedType), seen, rounded);
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray elements => elements.SelectMany(Objects),
        _ => [],
    };
}

/// <summary>What an application with generated serializers writes.</summary>
[JsonSerializable(typeof(ProgramYear))]
internal sealed partial class LawContext : JsonSerializerContext;
