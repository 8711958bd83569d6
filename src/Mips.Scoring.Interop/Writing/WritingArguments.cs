namespace Mips.Scoring.Interop;

/// <summary>What every writer asks of its caller.</summary>
internal static class WritingArguments
{
    public static void Check(ScoringRequest request, SubmittingEntity entity, ReferenceData data, Stream document)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        _ = entity ?? throw new ArgumentNullException(nameof(entity));
        _ = data ?? throw new ArgumentNullException(nameof(data));
        _ = document ?? throw new ArgumentNullException(nameof(document));
        if (request.PerformanceYear != data.PerformanceYear)
        {
            throw new ArgumentException(FormattableString.Invariant($"The data is of PY{data.PerformanceYear}, the request of PY{request.PerformanceYear}."), nameof(data));
        }
    }
}
