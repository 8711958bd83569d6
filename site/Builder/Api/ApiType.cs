namespace Mips.Scoring.Site.Api;

/// <summary>A public type of a package and its page.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">Its name as one writes it in C#, with the types that it is nested in.</param>
/// <param name="Place">Its page in the book.</param>
internal sealed record ApiType(Type Type, string Name, string Place)
{
    public string Namespace => this.Type.Namespace!;

    public static ApiType Of(Type type) => new(type, TypeNames.Short(type), $"api/{type.FullName!.Replace('+', '.').Replace('`', '-')}.html");
}
