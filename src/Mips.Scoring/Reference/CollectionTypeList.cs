using Mips.Scoring.Numbers;

namespace Mips.Scoring.Reference;

/// <summary>A few collection types, as measures and rules name them.</summary>
internal static class CollectionTypeList
{
    /// <summary>A finished array of collection types. It must not be changed afterwards.</summary>
    public static ImmutableArray<CollectionType> Over(CollectionType[] finished) => ImmutableArrays.Over(finished);

    /// <summary>Whether a collection type is among them.</summary>
    public static bool Names(this ImmutableArray<CollectionType> named, CollectionType collectionType)
    {
        for (int i = 0; i < named.Length; i++)
        {
            if (named[i] == collectionType)
            {
                return true;
            }
        }

        return false;
    }
}
