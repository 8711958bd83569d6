namespace Mips.Scoring.Tables;

/// <summary>The words of an enum: its names in camel case, read in any case and with spaces.</summary>
internal static class EnumWords<TWord>
    where TWord : struct, Enum
{
    private static readonly (string Word, TWord Value)[] Words = [.. ((TWord[])typeof(TWord).GetEnumValues()).Select(value => (Camel(value.ToString()), value))];

    public static IEnumerable<string> All => Words.Select(word => word.Word);

    public static string Of(TWord value) => Camel(value.ToString());

    public static TWord? Find(string text)
    {
        string key = Key(text);
        foreach ((string word, TWord value) in Words)
        {
            if (string.Equals(word, key, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static string Key(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
