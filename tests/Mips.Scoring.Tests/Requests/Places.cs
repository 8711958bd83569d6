using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

/// <summary>The places of a request's rows, for a check that is called alone.</summary>
internal static class Places
{
    public static RequestPlaces Of(ScoringRequest request, ReferenceData data)
    {
        RequestPlaces places = new();
        places.Find(request, data);
        return places;
    }
}
