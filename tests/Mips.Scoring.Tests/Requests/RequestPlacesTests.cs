using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

/// <summary>Every row of a request is looked up once, in the order of the request.</summary>
public class RequestPlacesTests
{
    private static readonly ReferenceData Data = CmsTables.For(2024);

    [Fact]
    public void Every_list_has_the_places_of_its_own_rows()
    {
        RequestPlaces places = new();
        places.Find(Request(), Data);

        Assert.Equal([Data.IndexOfQualityMeasure("236"), RequestPlaces.Unknown, Data.IndexOfQualityMeasure("001")], places.Quality);
        Assert.Equal([Data.IndexOfQualityMeasure("479")], places.Claims);
        Assert.Equal([RequestPlaces.Unknown, Data.IndexOfCostMeasure("TPCC_1")], places.Cost);
        Assert.Equal([Data.IndexOfImprovementActivity("IA_BE_4")], places.Activities);
        Assert.Equal([Data.IndexOfPromotingInteroperabilityMeasure("PI_EP_1"), RequestPlaces.Unknown, Data.IndexOfPromotingInteroperabilityMeasure("PI_PPHI_1")], places.Interoperability);
    }

    [Fact]
    public void A_missing_row_and_one_without_an_ID_have_no_place()
    {
        RequestPlaces places = new();
        places.Find(Empty() with { Quality = [null!, new(null!, CollectionType.Ecqm)], Cost = [null!], PromotingInteroperability = [null!] }, Data);

        Assert.Equal([RequestPlaces.Unknown, RequestPlaces.Unknown], places.Quality);
        Assert.Equal([RequestPlaces.Unknown], places.Cost);
        Assert.True(places.Interoperability.IsEmpty);
    }

    [Fact]
    public void The_next_request_finds_nothing_of_the_one_before()
    {
        RequestPlaces places = new();
        places.Find(Request(), Data);
        places.Find(Empty(), Data);

        Assert.Equal(0, places.Quality.Length + places.Claims.Length + places.Cost.Length + places.Activities.Length + places.Interoperability.Length);
    }

    [Fact]
    public void There_is_room_for_any_number_of_rows()
    {
        RequestPlaces places = new();
        places.Find(Empty() with { Cost = [.. Enumerable.Repeat(Cost("TPCC_1"), 1000)] }, Data);

        Assert.Equal(Enumerable.Repeat(Data.IndexOfCostMeasure("TPCC_1"), 1000), places.Cost.ToArray());
    }

    private static CostMeasureResult Cost(string id) => new(id) { Cost = default, Cases = 0 };

    private static ScoringRequest Empty() => new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual } };

    private static ScoringRequest Request() => Empty() with
    {
        Quality = [new("236", CollectionType.Ecqm), new("nothing", CollectionType.Ecqm), new("001", CollectionType.Ecqm)],
        AdministrativeClaims = [new("479") { PerformanceRate = default, Cases = 0 }],
        Cost = [Cost("NOTHING_1"), Cost("TPCC_1")],
        ImprovementActivities = [new("IA_BE_4")],
        PromotingInteroperability =
        [
            new() { PerformanceStart = new(2024, 1, 1), PerformanceEnd = new(2024, 12, 31), Measures = [new("PI_EP_1"), new("nothing")] },
            new() { PerformanceStart = new(2024, 1, 1), PerformanceEnd = new(2024, 12, 31), Measures = [new("PI_PPHI_1")] },
        ],
    };
}
