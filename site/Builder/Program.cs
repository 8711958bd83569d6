using Mips.Scoring.Site;
using Mips.Scoring.Site.Sources;

// Makes the rule book into a folder of static files: FOLDER, and the published workbench that goes with it, if there is one.
if (args is not [string folder, .. { Length: <= 1 } workbench])
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project site/Builder -- FOLDER [PUBLISHED WORKBENCH]").ConfigureAwait(false);
    return 2;
}

Book book = Book.Of(new Repository(Repository.FindRoot(Directory.GetCurrentDirectory())));
BookWriter.Write(book, folder, workbench is [string published] ? published : null);
Console.WriteLine(FormattableString.Invariant($"{book.Files.Count} files in {Path.GetFullPath(folder)}"));
return 0;
