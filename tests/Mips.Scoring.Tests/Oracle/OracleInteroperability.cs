using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The Promoting Interoperability performance category, 414.1380(b)(4) and 414.1375(b): of several submissions the best.</summary>
internal sealed record OracleInteroperability(bool DataSubmitted, Fraction Percent)
{
    /// <summary>Without bonus points, for the roll-up to an APM Entity; in PY2017 and PY2018 with them.</summary>
    public Fraction Required { get; init; }

    /// <summary>A submission reports an optional measure of the public health objective, whatever it is worth.</summary>
    public bool OptionalRegistry { get; init; }

    public static OracleInteroperability Of(ScoringRequest request, OracleYear year)
    {
        if (year.Year <= 2018)
        {
            int? best = request.PromotingInteroperability.Max(s => new OracleBaseAndPerformance(s, year.Year).Score);
            return new(request.PromotingInteroperability.Any(s => s.Measures.Length > 0), best ?? 0) { Required = best ?? 0 };
        }

        List<OracleRequiredMeasures> submissions = [.. request.PromotingInteroperability.Select(s => new OracleRequiredMeasures(s, year.PromotingInteroperability))];

        // From PY2024 only a submission with every required element counts as data, "even if the data submitted didn't meet
        // reporting requirements" (CMS, 2024 performance feedback FAQ).
        bool dataSubmitted = year.Year >= 2024
            ? submissions.Any(s => s.EveryElementIsGiven)
            : request.PromotingInteroperability.Any(s => s.Measures.Length > 0);
        OracleRequiredMeasures? counted = submissions.Where(s => s.Score is not null).MaxBy(s => s.Score);
        return new(dataSubmitted, counted?.Score ?? 0) { Required = counted?.Required ?? 0, OptionalRegistry = submissions.Exists(s => s.OptionalRegistry) };
    }
}
