using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;
using Mips.Scoring.Registers;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.TargetedReviews;

/// <summary>Evidence for a targeted review, § 414.1385(a): everything a score rests on, in one text that can be made again byte for byte.</summary>
public static class TargetedReview
{
    /// <summary>Puts the dossier of a scorecard together.</summary>
    /// <param name="scorecard">The score that is asserted.</param>
    /// <param name="published">What CMS published, where the two are compared; null leaves the comparison out.</param>
    /// <param name="window">The window of the year, for the checklist; null if it is not known.</param>
    /// <param name="day">The day of the request, Eastern time, for the checklist; null if it is not known.</param>
    /// <returns>The dossier. The same arguments give the same bytes on every machine, culture and build.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorecard"/> is null.</exception>
    /// <exception cref="ArgumentException">The window is that of another year.</exception>
    public static TargetedReviewDossier Dossier(Scorecard scorecard, PublishedScores? published = null, TargetedReviewWindow? window = null, DateTime? day = null)
    {
        _ = scorecard ?? throw new ArgumentNullException(nameof(scorecard));
        Explanation explanation = Explanation.Of(scorecard, ExplanationDepth.Everything);
        PublishedComparison? comparison = published is null ? null : PublishedComparison.Between(scorecard, published);
        ImmutableArray<Citation> citations = CitationsOf(explanation);
        ImmutableArray<RequestProblem> warnings = scorecard.Warnings;
        ImmutableArray<TargetedReviewItem> checklist = TargetedReviewChecklist.Of(scorecard, comparison, window, day);
        string text = Text(scorecard, explanation, comparison, citations, warnings, checklist);
        return new(scorecard, comparison, explanation, citations, warnings, checklist, text, HashOf(text));
    }

    private static string Text(Scorecard card, Explanation explanation, PublishedComparison? comparison, ImmutableArray<Citation> citations, ImmutableArray<RequestProblem> warnings, ImmutableArray<TargetedReviewItem> checklist)
    {
        CanonicalText text = new();
        text.Section("targeted review dossier");
        text.Line("form", TargetedReviewDossier.Form);
        text.Section("request");
        CanonicalRequest.Write(text, card.Request);
        WriteClinicians(text, card.ApmEntity);
        text.Section("law");
        text.Line("performanceYear", card.Law.PerformanceYear);
        text.Line("asPublished", ProgramYears.All.Any(year => ReferenceEquals(year, card.Law)));
        text.Section("data");
        text.Line("commit", card.DataVersion.Commit);
        text.Line("date", card.DataVersion.Date);
        text.Line("hash", card.DataVersion.Hash);
        text.Section("scorecard");
        CanonicalScorecard.Write(text, card);
        text.Section("warnings");
        WriteWarnings(text, warnings);
        if (comparison is not null)
        {
            text.Section("published");
            text.Block(Explanation.Of(comparison).ToText());
        }

        text.Section("checklist");
        WriteChecklist(text, checklist);
        text.Section("explanation");
        text.Block(explanation.ToText());
        text.Section("citations");
        foreach (Citation citation in citations)
        {
            text.Block(citation + "\n");
        }

        return text.ToString();
    }

    private static void WriteWarnings(CanonicalText text, ImmutableArray<RequestProblem> warnings)
    {
        for (int i = 0; i < warnings.Length; i++)
        {
            string path = CanonicalRequest.At("warnings", i);
            text.Word(path + ".code", warnings[i].Code);
            text.Line(path + ".path", warnings[i].Path);
            text.Line(path + ".value", warnings[i].Value);
            text.Line(path + ".message", warnings[i].Message);
            text.Line(path + ".citation", warnings[i].Citation?.ToString());
        }
    }

    // A question without an answer is the requester's.
    private static void WriteChecklist(CanonicalText text, ImmutableArray<TargetedReviewItem> checklist)
    {
        for (int i = 0; i < checklist.Length; i++)
        {
            string path = CanonicalRequest.At("checklist", i);
            text.Word(path + ".question", checklist[i].Question);
            if (checklist[i].Answer is { } answer)
            {
                text.Line(path + ".answer", answer);
            }

            text.Line(path + ".citation", checklist[i].Citation.ToString());
        }
    }

    // The clinicians whose scores an APM Entity takes are facts of its score.
    private static void WriteClinicians(CanonicalText text, ApmEntityRollUp? rollUp)
    {
        for (int i = 0; i < (rollUp?.Clinicians.Length ?? 0); i++)
        {
            ApmClinician clinician = rollUp!.Clinicians[i];
            string path = CanonicalRequest.At("clinicians", i);
            text.Word(path + ".excepted", clinician.Excepted);
            text.Line(path + ".group", clinician.Group is { } group ? Dossier(group).Sha256 : null);
            text.Line(path + ".individual", clinician.Individual is { } individual ? Dossier(individual).Sha256 : null);
        }
    }

    private static ImmutableArray<Citation> CitationsOf(Explanation explanation) =>
    [
        .. explanation.Sections
            .SelectMany(section => section.Rows)
            .SelectMany(row => row.Citations)
            .Distinct()
            .OrderBy(citation => citation.ToString(), StringComparer.Ordinal),
    ];

    private static string HashOf(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NET
        byte[] hash = SHA256.HashData(bytes);
#else
        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(bytes);
#endif
        StringBuilder hex = new(hash.Length * 2);
        foreach (byte part in hash)
        {
            hex.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }
}
