using System.Text;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The pages that people review: all parameters of a year, and what a year changed.</summary>
internal static class YearPage
{
    /// <summary>Every parameter with its source, and whether the year sets it or carries the value of the year before.</summary>
    public static string AllParameters(ProgramYear year, ProgramYear? before)
    {
        Dictionary<string, YearParameter> earlier = ByPath(before);
        StringBuilder page = new($"Performance year {year.PerformanceYear}, payment year {year.PaymentYear}{(year.PreliminaryAsOf is null ? string.Empty : ", preliminary")}\n");
        string stage = string.Empty;
        foreach (YearParameter parameter in YearParameters.Of(year))
        {
            if (parameter.Stage != stage)
            {
                stage = parameter.Stage;
                page.Append('\n').Append(stage).Append('\n');
            }

            page.Append("  ").Append(parameter.Name).Append(": ").Append(parameter.Text)
                .Append(parameter.Citation is null ? string.Empty : $" [{parameter.Citation}]")
                .Append(parameter.IsReading ? " reading" : IsCarried(earlier, parameter) ? " carried" : " set here").Append('\n');
        }

        return page.ToString();
    }

    /// <summary>What a year changed: one table row for each value that differs from the year before.</summary>
    public static string Changes(ProgramYear year, ProgramYear before)
    {
        Dictionary<string, YearParameter> earlier = ByPath(before);
        Dictionary<string, YearParameter> now = ByPath(year);
        string[] stages = [.. YearParameters.Of(year).Select(parameter => parameter.Stage).Distinct()];
        string[] rows = [..
            from path in YearParameters.Of(year).Select(parameter => parameter.Path).Concat(earlier.Keys).Distinct()
            let old = earlier.GetValueOrDefault(path)
            let current = now.GetValueOrDefault(path)
            where (old?.Text ?? "none") != (current?.Text ?? "none") && old?.IsReading != true && current?.IsReading != true
            where !FollowsTraditional(path, old, current, earlier, now)
            let shown = current ?? old
            orderby Array.IndexOf(stages, shown.Stage)
            select $"| {shown.Stage} | {shown.Name} | {old?.Text ?? "none"} | {current?.Text ?? "none"} | {YearSource.Of(shown, current, earlier, now, before.PerformanceYear)} |"];
        string title = $"## {year.PerformanceYear} (payment year {year.PaymentYear})\n\n";
        return rows.Length == 0
            ? title + "No number changed.\n"
            : $"{title}| Stage | Parameter | {before.PerformanceYear} | {year.PerformanceYear} | Source |\n|---|---|---|---|---|\n{string.Join('\n', rows)}\n";
    }

    // MVPs and the APP take the category of traditional MIPS and change some of it: what they share is not said again.
    private static bool FollowsTraditional(string path, YearParameter? old, YearParameter? current, Dictionary<string, YearParameter> earlier, Dictionary<string, YearParameter> now)
    {
        int category = path.IndexOf(" quality / category / ", StringComparison.Ordinal);
        if (category < 0)
        {
            return false;
        }

        string traditional = path[(category + 1)..].Replace("quality / category", "quality", StringComparison.Ordinal);
        return current?.Text == now.GetValueOrDefault(traditional)?.Text && (old is null || old.Text == earlier.GetValueOrDefault(traditional)?.Text);
    }

    // A carried value is the earlier year's own instance; a value stated again is a new one.
    private static bool IsCarried(Dictionary<string, YearParameter> earlier, YearParameter parameter) =>
        earlier.TryGetValue(parameter.Path, out YearParameter? old)
        && (parameter.Instance is null || parameter.IsShape ? old.Text == parameter.Text : ReferenceEquals(old.Instance, parameter.Instance));

    private static Dictionary<string, YearParameter> ByPath(ProgramYear? year) =>
        year is null ? [] : YearParameters.Of(year).ToDictionary(parameter => parameter.Path, StringComparer.Ordinal);
}
