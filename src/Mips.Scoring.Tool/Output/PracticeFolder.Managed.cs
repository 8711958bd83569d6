using System.Globalization;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>The feedback of a practice in a folder: a page for each score with an index page, and beside them the practice, its lists and a glance.</summary>
internal static class PracticeFolder
{
    private const string PracticeName = "practice";
    private const string GlanceName = "at-a-glance";
    private const string WorkbookName = "feedback.xlsx";

    public static void Write(string folder, Practice practice, Explanation explanation, CollectedCards cards)
    {
        decimal? scalingFactor = cards.All[0].Scored.ScalingFactor;
        decimal additional = cards.All[0].Scored.AdditionalScalingFactor;
        ImmutableArray<FeedbackList> lists = FeedbackList.Of(practice, scalingFactor, additional);
        ImmutableArray<string> beside = [PracticeName + ".html", PracticeName + ".json", GlanceName + ".html", GlanceName + ".json", .. lists.Select(FileOf), WorkbookName];
        using (FolderFiles pages = new(folder, [OutputForm.Html], null, beside))
        {
            cards.All.ToList().ForEach(pages.Add);
            pages.Complete();
        }

        foreach (FeedbackList list in lists)
        {
            using StringWriter csv = new(CultureInfo.InvariantCulture);
            list.WriteCsv(csv);
            AtomicFile.Write(Path.Combine(folder, FileOf(list)), csv.ToString());
        }

        AtomicFile.Write(Path.Combine(folder, WorkbookName), content => FeedbackWorkbook.Write(lists, content));
        AtAGlance glance = practice.Count(scalingFactor, additional).ToGlance();
        ReportFile.Write(Path.Combine(folder, PracticeName + ".html"), explanation, json => PracticeJson.Write(practice, json));
        ReportFile.Write(Path.Combine(folder, PracticeName + ".json"), explanation, json => PracticeJson.Write(practice, json));
        ReportFile.Write(Path.Combine(folder, GlanceName + ".html"), Explanation.Of(glance), json => GlanceJson.Write(glance, json));
        ReportFile.Write(Path.Combine(folder, GlanceName + ".json"), Explanation.Of(glance), json => GlanceJson.Write(glance, json));
    }

    private static string FileOf(FeedbackList list) => list.Name.Replace(' ', '-') + ".csv";
}
