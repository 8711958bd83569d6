namespace Mips.Scoring.Tests.Support;

/// <summary>Files of the checkout that tests read: documentation, samples, sources.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Path(string relativePath) => System.IO.Path.Combine(Root, relativePath);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Mips.Scoring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Mips.Scoring.sln was not found above " + AppContext.BaseDirectory);
    }
}
