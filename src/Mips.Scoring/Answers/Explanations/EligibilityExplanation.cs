using System.Globalization;
using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Eligibility;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The sections about eligibility and MVP registration.</summary>
internal static class EligibilityExplanation
{
    private static readonly Citation Registration = Citation.Cfr("414.1365(b)");

    private static readonly ImmutableArray<ExplanationColumn> VolumeColumns =
        [new("Low-volume threshold"), new("Allowed charges", IsNumber: true), new("Patients", IsNumber: true), new("Services", IsNumber: true)];

    public static ExplanationHeadline Headline(in EligibilityResult result) => new("Eligibility", string.Empty, string.Empty, EligibilityWords.Of(result.Reason), []);

    public static ImmutableArray<ExplanationSection> Sections(in EligibilityResult result, EligibilityRules rules)
    {
        LowVolumeThreshold threshold = rules.LowVolumeThreshold;
        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        rows.Add(Row("Clinician", result.Own));
        if (result.Group is { } group)
        {
            rows.Add(Row("Group", group));
        }

        rows.Add(new(["Threshold", Format.Amount(threshold.AllowedCharges.Value), Format.Count(threshold.Patients.Value), threshold.Services is { } services ? Format.Count(services.Value) : Format.NoValue], "to be exceeded", [threshold.AllowedCharges.Citation]));
        rows.Add(new(["Result", string.Empty, string.Empty, string.Empty], EligibilityWords.Of(result.Reason), [result.Citation]));
        return [new("Low-volume threshold", VolumeColumns, rows.ToImmutable())];
    }

    public static ExplanationHeadline Headline(ImmutableArray<MvpRegistrationProblem> problems, MvpRegistrationForm form) => new(
        $"MVP registration · {form.MvpId} · {TermWords.Of(form.Option)}",
        string.Empty,
        string.Empty,
        problems.IsEmpty ? "accepted" : $"not accepted: {problems.Length} problem{(problems.Length == 1 ? string.Empty : "s")}",
        []);

    public static ImmutableArray<ExplanationSection> Sections(ImmutableArray<MvpRegistrationProblem> problems) => problems.IsEmpty ? [] :
    [
        new("Problems", [new("Problem"), new("Limit")], [.. problems.Select(problem => new ExplanationRow(
            [problem.Value ?? Format.NoValue, problem.Limit is DateTime limit ? limit.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " Eastern time" : Format.NoValue],
            EligibilityWords.Of(problem.Issue),
            [Registration]))]),
    ];

    private static ExplanationRow Row(string name, LowVolumeResult result) => new(
        [name, Format.Amount(result.Volume.AllowedCharges), Format.Count(result.Volume.Patients), Format.Count(result.Volume.Services)],
        EligibilityWords.Of(result.Exceeded),
        []);
}
