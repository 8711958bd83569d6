using System.CommandLine;
using Mips.Scoring.ImportCmsData;

Argument<DirectoryInfo> source = new("source") { Description = "A checkout of CMS's qpp-measures-data, or a folder with YEAR/measures-data.json, YEAR/benchmarks.json and so on." };
Option<string> commit = new("--commit") { Description = "The commit of CMS's data.", Required = true };
Option<string> date = new("--date") { Description = "The date of that commit, yyyy-MM-dd.", Required = true };
Option<DirectoryInfo> output = new("--out") { Description = "The folder to write the tables to.", Required = true };
RootCommand command = new("Turns CMS's published measures, benchmarks, MVPs and clusters into the embedded tables of Mips.Scoring.CmsData.") { source, commit, date, output };
command.SetAction(arguments =>
{
    Edition edition = Edition.Parse(arguments.GetRequiredValue(commit), arguments.GetRequiredValue(date));
    return Import.Run(arguments.GetRequiredValue(source), edition, arguments.GetRequiredValue(output), Console.Out);
});
return command.Parse(args).Invoke();
