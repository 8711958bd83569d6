using System.Reflection;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The version of this library, as its package states it.</summary>
internal static class LibraryVersion
{
    /// <summary>For example <c>Mips.Scoring 0.1.0</c>, without the revision of the source.</summary>
    public static string Text { get; } = $"Mips.Scoring {typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";
}
