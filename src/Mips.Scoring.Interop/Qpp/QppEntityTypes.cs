namespace Mips.Scoring.Interop;

/// <summary>CMS's words for who submits.</summary>
internal static class QppEntityTypes
{
    private static readonly (string Word, ParticipationOption Option)[] All =
    [
        ("individual", ParticipationOption.Individual),
        ("group", ParticipationOption.Group),
        ("virtualGroup", ParticipationOption.VirtualGroup),
        ("subgroup", ParticipationOption.Subgroup),
        ("apm", ParticipationOption.ApmEntity),
    ];

    /// <summary>All words, for messages.</summary>
    public static string Words => string.Join(", ", All.Select(known => known.Word));

    /// <summary>The option of a word; null if it is none.</summary>
    public static ParticipationOption? Find(string word)
    {
        foreach ((string known, ParticipationOption option) in All)
        {
            if (known == word)
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>The word of an option.</summary>
    public static string Of(ParticipationOption option) => Array.Find(All, known => known.Option == option).Word;
}
